import { absent, repaired, tidy, type Tidied } from './tidied.ts';

const absentWords = new Set([
  'na',
  'n/a',
  '#n/a',
  '#ref!',
  '#value!',
  '#name?',
  '#div/0!',
  '#num!',
  '#null!',
  'n.a.',
  'null',
  'nil',
  'nan',
  'none',
  'undefined',
  'tbc',
  'not applicable',
  'does not apply',
  'not known',
  'unknown',
  '-',
  '--',
  '.',
]);

/** Whether a cell says that there is no value, in the ways that exports write it: `NA`, `null`, a dash. */
export const isAbsentWord = (text: string): boolean => absentWords.has(text.trim().toLowerCase());

/** Control signs show as boxes, and some databases refuse them. */
const controls =
  // oxlint-disable-next-line no-control-regex -- these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const withoutControls = (text: string): string => text.replace(controls, '');

/** A cell's text with its spaces put in order. Words that mean "nothing" are a fault and become no value. */
export function tidyText(text: string): Tidied<string> {
  const clean = withoutControls(text)
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();
  if (clean === '') return absent;
  return isAbsentWord(clean) ? { faults: [{ kind: 'absent-word', was: text }] } : tidy(clean);
}

/** Text cut to a length at a word, with three dots; the officer's file shows what it was. */
export function fitText(text: string, max: number): Tidied<string> {
  if (text.length <= max) return tidy(text);
  const cut = text.slice(0, max - 1).replace(/\s+\S*$/, '');
  return repaired('text-too-long', text, `${cut}…`);
}
