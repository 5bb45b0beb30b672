import type { Session } from '#contract/local-offer.ts';
import { isClosedWord, rangesIn } from '#domain/local-offer/open-referral/read/hours-in.ts';
import { tidyDays } from '#domain/local-offer/open-referral/read/tidy-codes.ts';

const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayName =
  '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?\\b|weekdays|weekends?|daily|every ?day';
const starts = new RegExp(
  `^(?:open\\s+)?((?:${dayName})(?:\\s*(?:,|&|and|to|-|–|/)\\s*(?:${dayName}))*)\\s*[,:.-]?\\s*(.*)$`,
  'i',
);
/** A new day begins after a stop, or after a comma that a day follows. */
const between = new RegExp(
  `\\s*[;\\n]+\\s*|\\.\\s+(?=(?:${dayName})\\b)|,\\s*(?=(?:${dayName})\\b[^,;]*\\d)`,
  'i',
);

/**
 * Opening hours that a person wrote, as sessions; undefined where any of it is not plainly days and times, so that
 * nothing is told that was not said.
 */
export function sessionsInWords(text: string): Session[] | undefined {
  const parts = text
    .trim()
    .replace(/\.$/, '')
    .split(between)
    .filter((part) => part.trim() !== '');
  const sessions = parts.map(sessionsIn);
  if (parts.length === 0 || sessions.includes(undefined)) return undefined;
  const read = sessions.flatMap((each) => each ?? []);
  return read.length > 0 ? read : undefined;
}

function sessionsIn(text: string): Session[] | undefined {
  const [, dayWords = '', hours = ''] = starts.exec(text.trim()) ?? [];
  const days = daysIn(dayWords);
  if (days === undefined) return undefined;
  if (isClosedWord(hours)) return [];
  return rangesIn(hours)?.map(([opens, closes]) => ({
    days,
    ...(opens && { opens }),
    ...(closes && { closes }),
  }));
}

function daysIn(words: string): number[] | undefined {
  const each = words.split(/\s*(?:,|&|\band\b|\/)\s*/i).map((word) => tidyDays(word).value);
  if (words === '' || each.includes(undefined)) return undefined;
  const days = each.flatMap((codes) => codes?.split(',').map((code) => byDay.indexOf(code) + 1) ?? []);
  return [...new Set(days)].toSorted((a, b) => a - b);
}
