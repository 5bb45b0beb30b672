import { addMonths } from '#domain/calendar.ts';

/** How long ago a person checked an entry. `old` is over six months. */
export type Freshness = { is: 'never' } | { is: 'fresh' | 'old'; on: string };

const monthsThatAreFresh = 6;

/** Whether what an entry says can be relied on, by the day a person last checked it and not the day the record changed. */
export function freshnessOf(checkedOn: string | undefined, today: string): Freshness {
  if (!checkedOn) return { is: 'never' };
  return { is: checkedOn < addMonths(today, -monthsThatAreFresh) ? 'old' : 'fresh', on: checkedOn };
}
