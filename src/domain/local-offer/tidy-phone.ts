import { doubted, repaired, tidy, type Tidied } from './tidied.ts';

/** Digits grouped as numbers are read out: 020 7946 0000, 0161 496 0000, 01632 960000, 07700 900000. */
function grouped(digits: string): string {
  if (digits.startsWith('02')) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  if (/^0(?:1.1|11|3|8|9)/.test(digits))
    return `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`;
  return `${digits.slice(0, 5)} ${digits.slice(5)}`;
}

/** What looks like a number among words, with its extension. */
export const numberAmongWords = /(?:\+|00)?\(?\d[\d\s().-]{7,16}\d(?:\s*(?:ext?n?\.?|x)\s*\d{1,6})?/gi;

const isWhole = (digits: string): boolean => /^0[1-35789]\d{8,9}$/.test(digits);

/**
 * A United Kingdom phone number as people read it. A spreadsheet that took it for a sum has lost its first zero: then it
 * is put back. Short public numbers (999, 111, 116 123) are kept.
 *
 * @see Ofcom, National Telephone Numbering Plan: 10 or 11 digits from the leading zero
 */
export function tidyPhone(text: string): Tidied<string> {
  // A spreadsheet's sign for text, and its sign for a number.
  const given = text
    .trim()
    .replace(/^['’`]/, '')
    .replace(/^(\d+)\.0+$/, '$1');
  const [main = '', ...rest] = given.split(/\s*(?:,|;|\/|\bext?n?\.?\b|\bor\b)\s*/i);
  const national = main.replace(/^\s*(?:\+|00)44\s*(?:\(0\))?/, '0').replace(/\(0\)/, '0');
  const digits = national
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '0')
    .replace(/^44(?=[1-35789]\d{8,9}$)/, '0');
  if (!/^\d+$/.test(digits)) return doubted('phone-unreadable', text);
  if (rest.length > 0 && isWhole(digits)) return tidy(given);
  if (isWhole(digits)) return tidy(grouped(digits));
  if (/^[1-35789]\d{8,9}$/.test(digits) && isWhole(`0${digits}`)) {
    return repaired('phone-leading-zero', text, grouped(`0${digits}`));
  }
  return /^(?:1\d{2}|999|1[01]\d|116\d{3}|08001111)$/.test(digits)
    ? tidy(main)
    : doubted('phone-unreadable', text);
}

/** The first number among words, `Tel: 0161 496 0000 (option 2)`, where there is one; the officer's file keeps the words. */
export function phoneAmongWords(text: string): Tidied<string> {
  const whole = tidyPhone(text);
  if (whole.value !== undefined) return whole;
  const found = [...text.matchAll(numberAmongWords)].flatMap(([each]) => tidyPhone(each).value ?? []);
  return found[0] === undefined ? whole : repaired('phone-with-words', text, found[0]);
}
