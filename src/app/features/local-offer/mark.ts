/** A short stand-in for words or an id that tells nothing of them. @see FNV-1a, 32 bits */
export function markOf(text: string): string {
  let mark = 2_166_136_261;
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (mark >>> 0).toString(36);
}
