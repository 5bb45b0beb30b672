import { fromFlat } from './from-flat.ts';
import { fromOutpost } from './from-outpost.ts';
import { fromV1 } from './from-v1.ts';
import { isRaw, plainName, type Raw } from './raw.ts';

export const feedFormats = ['oruk-v3', 'oruk-v1', 'outpost'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const ofOutpost = [
  'localoffer',
  'sendneeds',
  'targetdirectories',
  'minage',
  'needsreferral',
  'agebandall',
  'distanceaway',
];
const ofV1 = [
  'eligibilitys',
  'servicetaxonomys',
  'regularschedules',
  'holidayschedules',
  'linktaxonomies',
  'attendingtype',
  'attendingaccess',
  'deliverabletype',
];

/** Which kind of feed a record is of, by the fields that only that kind has. */
export function formatOf(record: unknown): FeedFormat {
  if (!isRaw(record)) return 'oruk-v3';
  const names = new Set(Object.keys(record).map(plainName));
  if (ofOutpost.some((name) => names.has(name))) return 'outpost';
  return ofV1.some((name) => names.has(name)) ? 'oruk-v1' : 'oruk-v3';
}

/** Feeds mix the names of versions, so each record is read by all of them unless somebody knows better. */
export function inStandardNames(raw: Raw, format: FeedFormat | 'auto'): Raw {
  if (format === 'oruk-v3') return fromFlat(raw);
  if (format === 'oruk-v1') return fromFlat(fromV1(raw));
  if (format === 'outpost') return fromFlat(fromOutpost(raw));
  const kind = formatOf(raw);
  return fromFlat(kind === 'outpost' ? fromV1(fromOutpost(raw)) : fromV1(raw));
}
