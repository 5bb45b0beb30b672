import type { Service } from '#contract/local-offer.ts';
import type { TFunction } from 'i18next';

/** The ages a service is for, in words; nothing where nobody has said. In a list they name themselves; on the page of a service they stand under a name. */
export function agesOf(
  { ageFrom, ageTo }: Service,
  t: TFunction<'local-offer'>,
  shownIn: 'hit' | 'service' = 'hit',
): string | undefined {
  if (ageFrom !== undefined && ageTo !== undefined) return t(`${shownIn}.ages`, { from: ageFrom, to: ageTo });
  if (ageFrom !== undefined) return t(`${shownIn}.agesFrom`, { from: ageFrom });
  return ageTo === undefined ? undefined : t(`${shownIn}.agesTo`, { to: ageTo });
}
