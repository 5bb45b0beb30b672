import type { Service } from '#contract/local-offer.ts';
import type { TFunction } from 'i18next';

/** The ages a service is for, in words; nothing where nobody has said. */
export function agesOf({ ageFrom, ageTo }: Service, t: TFunction<'local-offer'>): string | undefined {
  if (ageFrom !== undefined && ageTo !== undefined) return t('hit.ages', { from: ageFrom, to: ageTo });
  if (ageFrom !== undefined) return t('hit.agesFrom', { from: ageFrom });
  return ageTo === undefined ? undefined : t('hit.agesTo', { to: ageTo });
}
