import { doubted, repaired, tidy, type Tidied } from '../../tidied.ts';
import type { LocationType, OpenReferralStatus } from '../shape.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const coded = <T extends string>(text: string, code: T | undefined): Tidied<T> => {
  if (code === undefined) return doubted('code-unknown', text);
  return code === text ? tidy(code) : repaired('code-written-otherwise', text, code);
};

const statuses: Record<string, OpenReferralStatus> = {
  active: 'active',
  open: 'active',
  live: 'active',
  published: 'active',
  approved: 'active',
  current: 'active',
  enabled: 'active',
  true: 'active',
  'temporarily closed': 'temporarily closed',
  'temporary closed': 'temporarily closed',
  'temporary closure': 'temporarily closed',
  'temporarily suspended': 'temporarily closed',
  suspended: 'temporarily closed',
  temporarilyclosed: 'temporarily closed',
  paused: 'temporarily closed',
  inactive: 'inactive',
  draft: 'inactive',
  pending: 'inactive',
  hidden: 'inactive',
  unpublished: 'inactive',
  disabled: 'inactive',
  expired: 'inactive',
  scheduled: 'inactive',
  archived: 'inactive',
  false: 'inactive',
  defunct: 'defunct',
  closed: 'defunct',
  'permanently closed': 'defunct',
  ended: 'defunct',
  deleted: 'defunct',
  'marked for deletion': 'defunct',
};

/** A status of the standard from what systems call it. */
export const tidyStatus = (text: string): Tidied<OpenReferralStatus> => coded(text, statuses[plain(text)]);

const placeKinds: Record<string, LocationType> = {
  physical: 'physical',
  venue: 'physical',
  postal: 'postal',
  post: 'postal',
  mailing: 'postal',
  virtual: 'virtual',
  online: 'virtual',
};

export const tidyPlaceKind = (text: string): Tidied<LocationType> => coded(text, placeKinds[plain(text)]);

const often: Record<string, 'WEEKLY' | 'MONTHLY'> = {
  weekly: 'WEEKLY',
  week: 'WEEKLY',
  'every week': 'WEEKLY',
  monthly: 'MONTHLY',
  month: 'MONTHLY',
  'every month': 'MONTHLY',
};

export const tidyOften = (text: string): Tidied<string> => coded(text, often[plain(text)]);

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dayWord =
  /^([+-]?[1-5])?(?:(mo|tu|we|th|fr|sa|su)|(mo)n(?:days?)?|(tu)e(?:s|sdays?)?|(we)d(?:s|nesdays?)?|(th)u(?:r|rs|rsdays?)?|(fr)i(?:days?)?|(sa)t(?:urdays?)?|(su)n(?:days?)?)$/i;

/** Which of the month it is (`1` of `1MO`), and the day's two letters. */
const dayParts = (word: string): { nth: string; letters: string | undefined } => {
  const [, nth = '', ...letters] = dayWord.exec(word.trim().replace(/\.$/, '')) ?? [];
  return { nth, letters: letters.find((each) => each !== undefined)?.toUpperCase() };
};

const all: Record<string, string> = {
  weekdays: 'MO,TU,WE,TH,FR',
  'every weekday': 'MO,TU,WE,TH,FR',
  weekends: 'SA,SU',
  weekend: 'SA,SU',
  daily: 'MO,TU,WE,TH,FR,SA,SU',
  everyday: 'MO,TU,WE,TH,FR,SA,SU',
  'every day': 'MO,TU,WE,TH,FR,SA,SU',
  'all week': 'MO,TU,WE,TH,FR,SA,SU',
};

/** The day a word names, as a number of the ISO week; undefined when it names none. */
export const dayOf = (word: string): number | undefined => {
  const { letters } = dayParts(word);
  const at = dayCodes.findIndex((code) => code === letters);
  return at < 0 ? undefined : at + 1;
};

/** Days as RFC 5545 writes them, `MO,TU` and `1MO` for the first Monday, from days in any words or order. */
export function tidyDays(text: string): Tidied<string> {
  const whole = all[plain(text)];
  if (whole) return repaired('code-written-otherwise', text, whole);
  const [, from, to] = /^\s*([a-z]+)\s*(?:-|–|to|until)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const range = from && to ? daysBetween(from, to) : undefined;
  if (range) return repaired('code-written-otherwise', text, range.join(','));
  const words = text.split(/[\s,;&/|]+|\band\b/i).filter((word) => word !== '');
  const codes = words.map((word) => {
    const { nth, letters } = dayParts(word);
    return letters && nth + letters;
  });
  if (codes.length === 0 || codes.includes(undefined)) return doubted('code-unknown', text);
  return coded(text, [...new Set(codes)].join(','));
}

/** The days from one to another, over the week's end if need be. */
export function daysBetween(from: string, to: string): string[] | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === undefined || last === undefined) return undefined;
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, n) => dayCodes[(first - 1 + n) % 7] ?? '');
}
