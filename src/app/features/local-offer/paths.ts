import type { Category } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filter-answer.ts';
import { addressOf } from './looking-address.ts';
import { lookingForNothing, type Looking } from './looking.ts';

const withQuery = (path: string, looking: Looking): string => {
  const query = addressOf(looking).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const missingPath = '/local-offer/missing';

export const localOfferPaths = {
  search: (looking: Looking = lookingForNothing) => withQuery('/local-offer', looking),
  kind: (category: Category) =>
    withQuery('/local-offer', { ...lookingForNothing, filters: { ...noFilters, kind: [category] } }),
  law: '/local-offer/law',
  /** Where the council is told of a gap, with what was looked for. */
  missing: (looking: Looking) => withQuery(missingPath, looking),
  service: (serviceId: string) => `/local-offer/${serviceId}`,
};
