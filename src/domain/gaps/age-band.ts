/** The ages that services are planned for: before school, each stage of school, and after. */
export const ageBands = ['0-4', '5-10', '11-15', '16-18', '19-25'] as const;
export type AgeBand = (typeof ageBands)[number];

const lastAges = [4, 10, 15, 18, 25] as const;

/** The band an age in whole years is in; nothing beyond 25. */
export const ageBandOf = (age: number): AgeBand | undefined =>
  ageBands[lastAges.findIndex((last) => age <= last)];
