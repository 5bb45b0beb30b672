import type { Words } from './words.ts';

const lookalikes: Record<string, string> = {
  a: 'å',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'ï',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ť',
  u: 'ü',
  y: 'ý',
};

/** Accents letters but not placeholders or tags, and adds a third, as a long language would. */
function stretch(text: string): string {
  const accented = text.replaceAll(
    /(\{\{.*?\}\}|<.*?>)|[a-z]/g,
    (part, kept: string | undefined) => kept ?? lookalikes[part] ?? part,
  );
  return `[${accented}${' ·'.repeat(Math.ceil(text.length / 6))}]`;
}

/** English made to look foreign and long, so that a word written outside `locales` stands out. */
export function testWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? stretch(value) : testWords(value),
    ]),
  );
}
