import { isCalendarDate } from '../calendar.ts';
import { doubted, repaired, tidy, type Tidied } from './tidied.ts';
import { tidyDate } from './tidy-numbers.ts';

const written =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * A moment in UTC that ends in `Z`. One without a zone is taken to be London's, as councils' systems mean it; a bare day
 * is its first moment.
 */
export function tidyMoment(text: string): Tidied<string> {
  const given = text.trim();
  const [, day, clock, seconds = '00', fraction = '', zone] = written.exec(given) ?? [];
  if (day === undefined || !isCalendarDate(day)) return otherwise(text);
  if (clock === undefined) return repaired('moment-without-zone', text, `${day}T00:00:00Z`);
  const local = `${day}T${clock}:${seconds}${fraction && `.${fraction.slice(0, 3)}`}`;
  if (Number.isNaN(Date.parse(`${local}Z`))) return doubted('moment-unreadable', text);
  if (zone === undefined) return repaired('moment-without-zone', text, momentOf(local, londonOffset(local)));
  if (/^z$/i.test(zone)) return given === `${local}Z` ? tidy(given) : tidy(`${local}Z`);
  return tidy(momentOf(local, offsetOf(zone)));
}

function otherwise(text: string): Tidied<string> {
  const day = tidyDate(text).value;
  return day === undefined
    ? doubted('moment-unreadable', text)
    : repaired('moment-without-zone', text, `${day}T00:00:00Z`);
}

/** Minutes ahead of UTC. */
const offsetOf = (zone: string): number => {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
};

const momentOf = (local: string, offset: number): string =>
  new Date(Date.parse(`${local}Z`) - offset * 60_000).toISOString();

/** Summer time runs from one to one o'clock UTC on the last Sundays of March and October. @see SI 2002/262 */
function londonOffset(local: string): number {
  const at = Date.parse(`${local}Z`);
  const year = Number(local.slice(0, 4));
  return at >= lastSunday(year, 3) && at < lastSunday(year, 10) + 3_600_000 ? 60 : 0;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
