import { doubted, repaired, tidy, type Tidied } from '../../tidied.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight as `HH:MM`; the day's end is its last minute. */
export const clockOf = (minutes: number): string =>
  minutes >= 1440 ? '23:59' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A time of the day in minutes after midnight: `09:00`, `9.30`, `9am`, `10:00:00Z`, `noon`. */
export function minutesOf(text: string): number | undefined {
  const given = text.trim().toLowerCase();
  if (/^(?:12\s*)?(?:noon|midday)$/.test(given)) return 720;
  if (/^(?:12\s*)?midnight$/.test(given)) return 0;
  const [, hour, minute = '00', half] =
    /^t?(\d{1,2})(?:[:.h ]?(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:z|[+-]\d{2}(?::?\d{2})?)?\s*([ap]\.?m\.?)?$/.exec(
      given,
    ) ??
    /^\d{4}-\d{2}-\d{2}[t ](\d{2}):(\d{2})/.exec(given) ??
    [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour);
  if (half && (Number(hour) > 12 || Number(hour) === 0)) return undefined;
  return hours > 24 || (hours === 24 && minute !== '00') ? undefined : hours * 60 + Number(minute);
}

/** A time of the day as `HH:MM`. Seconds and a zone are the export's habit: the time is the clock's on the wall. */
export function tidyClock(text: string): Tidied<string> {
  const minutes = minutesOf(text);
  if (minutes === undefined) return doubted('hours-in-words', text);
  const clock = clockOf(minutes);
  return clock === text || /^\d\d:\d\d(?::00)?(?:Z)?$/.test(text)
    ? tidy(clock)
    : repaired('code-written-otherwise', text, clock);
}
