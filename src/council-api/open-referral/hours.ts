import type { OpenReferralSchedule, OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';

/** One time of one day, as lists are filtered by it. Times are `HH:MM`. */
export interface Hours {
  day: string;
  opens?: string;
  closes?: string;
}

const clock = /^([01]?\d|2[0-3]):([0-5]\d)/;

/** `9:00`, `09:00:00` and `09:00Z` as `09:00`; absent where it is no time. */
export function clockTime(text: string | undefined): string | undefined {
  const [, hour, minute] = clock.exec(text ?? '') ?? [];
  return hour === undefined || minute === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days and times of a service, its own and those of its places. */
export const hoursOf = (document: OpenReferralService): Hours[] => {
  const places = document.service_at_locations ?? [];
  const schedules = [document, ...places, ...places.flatMap(({ location }) => location ?? [])];
  return schedules.flatMap(({ schedules: some = [] }) => some.flatMap(hoursIn));
};

function hoursIn({ byday = '', opens_at, closes_at }: OpenReferralSchedule): Hours[] {
  const [opens, closes] = [clockTime(opens_at), clockTime(closes_at)];
  const named = byday
    .toUpperCase()
    .split(',')
    .map((day) => day.trim().slice(-2));
  return named
    .filter((day) => days.includes(day))
    .map((day) => ({ day, ...(opens && { opens }), ...(closes && { closes }) }));
}
