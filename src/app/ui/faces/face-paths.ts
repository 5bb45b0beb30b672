/** How something was, best first, as the contract names it. */
export const faces = ['very-good', 'good', 'mixed', 'bad', 'very-bad'] as const;
export type Face = (typeof faces)[number];

/** The mouth of each face; the eyes are the same dots. */
export const mouths: Record<Face, string> = {
  'very-good': 'M14 28c3 9 17 9 20 0Z',
  good: 'M15 29c4 6 14 6 18 0',
  mixed: 'M16 31h16',
  bad: 'M15 33c4-5 14-5 18 0',
  'very-bad': 'M14 35c3-9 17-9 20 0Z',
};
