import { fitText } from '../../tidy-text.ts';
import { doubted, repaired, type Tidied } from '../../tidied.ts';
import type { FieldKind } from './entity.ts';
import type { Reading } from './reading.ts';
import { tidyKinds } from './tidy-kinds.ts';

/** Longer than any words for a family; what is cut is told. */
const longestText = 60_000;
/** The officer's file holds enough of a value to know it by. */
const shownInReport = 300;

const shown = (text: string): string =>
  text.length > shownInReport ? `${text.slice(0, shownInReport)}…` : text;

/** Notes what was wrong with a value and gives what can be relied on. */
export function told<T>(reading: Reading, field: string, { value, faults }: Tidied<T>): T | undefined {
  for (const { kind, was, became } of faults)
    reading.faults.push({
      kind,
      field,
      was: shown(was),
      ...(became !== undefined && { became: shown(became) }),
    });
  return value;
}

const asNumbers = new Set<FieldKind>(['number', 'age', 'flag']);

/** A value of a kind from whatever a feed has in its place: numbers as text, text as numbers, one in a list. */
export function readField(reading: Reading, field: string, kind: FieldKind, value: unknown): unknown {
  if (kind === 'as-found') return value;
  const single: unknown =
    Array.isArray(value) && (value.length === 1 || kind === 'days') ? value.join(',') : value;
  if (typeof single === 'object') return told(reading, field, doubted('value-kind', JSON.stringify(single)));
  // oxlint-disable-next-line typescript/no-base-to-string -- objects went the line before
  const text = String(single);
  const read = tidyKinds[kind](text);
  const isOfKind = asNumbers.has(kind) ? typeof value !== 'string' : typeof value === 'string';
  if (read.value !== undefined && read.faults.length === 0 && !isOfKind && kind !== 'days')
    return told(reading, field, repaired('value-kind', text, read.value));
  const tidied = told(reading, field, read);
  return (kind === 'text' || kind === 'address-line') && typeof tidied === 'string'
    ? told(reading, field, fitText(tidied, longestText))
    : tidied;
}
