import type { Category } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filters.ts';
import { addressOf } from './looking-address.ts';
import { markOf } from './mark.ts';
import { lookingForNothing, type Looking } from './looking.ts';

const withQuery = (path: string, looking: Looking): string => {
  const query = addressOf(looking).toString();
  return query === '' ? path : `${path}?${query}`;
};

const missingPath = '/local-offer/missing';

export const localOfferPaths = {
  search: (looking: Looking = lookingForNothing) => withQuery('/local-offer', looking),
  kind: (category: Category) =>
    withQuery('/local-offer', { ...lookingForNothing, filters: { ...noFilters, kind: [category] } }),
  law: '/local-offer/law',
  /** Where the council is told of a gap, with what was looked for. */
  missing: (looking: Looking) => withQuery(missingPath, looking),
  service: (serviceId: string) => `/local-offer/${serviceId}`,
};

/** What was saved; all of it, or one list by its mark: its name is somebody's own words, and addresses are seen by others. */
export const savedPath = (list?: string) =>
  list === undefined ? '/local-offer/saved' : `/local-offer/saved?list=${markOf(list)}`;

export const mostCompared = 3;

const withIds = (path: string, ids: readonly string[]) =>
  ids.length > 0 ? `${path}?${new URLSearchParams({ ids: ids.join(' ') })}` : path;

export const comparePath = (ids: readonly string[]) => withIds('/local-offer/compare', ids);
export const printPath = (ids: readonly string[]) => withIds('/local-offer/print', ids);
/** A kind of help on paper: as much as one sheet holds, or all of it; `near` is the first half of a postcode. */
export function printPackPath(
  category: Category,
  { near, all }: { near?: string | undefined; all?: boolean } = {},
) {
  const address = new URLSearchParams({ category });
  if (near) address.set('near', near);
  if (all) address.set('all', 'yes');
  return `/local-offer/print?${address}`;
}

/** The ids in such an address, each once. */
export const idsIn = (address: URLSearchParams): string[] => [
  ...new Set((address.get('ids') ?? '').split(/[\s,]+/).filter((id) => id !== '')),
];
