import { clockOf, minutesOf } from './tidy-clock.ts';

/** Opens and closes, `HH:MM`. */
export type Hours = [opens: string | undefined, closes: string | undefined];

export const isClosedWord = (text: string): boolean =>
  /^(?:we(?:’|')?(?:re| are) )?(?:closed|shut|not open)(?: all day)?\.?$/i.test(text.trim());

const parts = (text: string): string[] =>
  text
    .split(/\s*(?:[,;/|&\n]|\band\b|\bthen\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The hours that two cells tell: ranges in one of them, or as many openings as closings. Undefined: only a person can tell. */
export function hoursIn(opens: string, closes: string): Hours[] | undefined {
  const ranges = rangesIn(opens) ?? (opens === '' ? rangesIn(closes) : undefined);
  if (ranges && (closes === '' || closes === opens || opens === '')) return ranges;
  const [starts, ends] = [parts(opens).map(minutesOf), parts(closes).map(minutesOf)];
  if (starts.length < 2 || starts.length !== ends.length) return undefined;
  const hours = starts.map((start, n) => pair(start, ends[n]));
  return hours.every((each) => each !== undefined) ? hours : undefined;
}

/** Ranges such as `9am-12pm, 1-5pm`. */
export function rangesIn(text: string): Hours[] | undefined {
  const ranges = parts(text).map(rangeIn);
  return ranges.length > 0 && ranges.every((each) => each !== undefined) ? ranges : undefined;
}

function rangeIn(text: string): Hours | undefined {
  const [, first = '', last = ''] =
    /^(?:from\s+)?(.{1,12}?)\s*(?:-|–|—|\bto\b|\buntil\b|\btill?\b)\s*(.{1,12})$/i.exec(text) ?? [];
  const end = minutesOf(last);
  // `1-5pm` is of one half of the day; `9-5` and `10-2pm` go over noon.
  const half = /[ap]\.?m/i.exec(last)?.[0];
  const sameHalf = half && !/[ap]\.?m|noon|midday/i.test(first) ? minutesOf(first + half) : undefined;
  const start = sameHalf !== undefined && end !== undefined && sameHalf < end ? sameHalf : minutesOf(first);
  if (start === undefined || end === undefined) return undefined;
  const isBare = !half && /^\d{1,2}(?:[:.]\d\d)?$/.test(last.trim());
  return pair(start, isBare && end <= start && end < 720 ? end + 720 : end);
}

function pair(start: number | undefined, end: number | undefined): Hours | undefined {
  if (start === undefined || end === undefined) return undefined;
  return [clockOf(start), clockOf(end === 0 ? 1440 : end)];
}
