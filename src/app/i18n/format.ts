const day = 86_400_000;
const london = 'Europe/London';

export type DateStyle = 'long' | 'short' | 'weekday' | 'full' | 'month';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
};

const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);

function relativeParts(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 61) return [Math.trunc(days / 7), 'week'];
  if (size < 730) return [Math.trunc(days / 30.44), 'month'];
  return [Math.trunc(days / 365.25), 'year'];
}

/** Makes each only once: a slow phone takes milliseconds over one, and a long page asks for the same few again and again. */
function remembered<A, T>(make: (from: A) => T): (from: A) => T {
  const made = new Map<string, T>();
  return (from) => {
    const name = JSON.stringify(from);
    const one = made.get(name) ?? make(from);
    made.set(name, one);
    return one;
  };
}

const londonDay = remembered((locale: string) => new Intl.DateTimeFormat(locale, { timeZone: london }));

function formatsOf(locale: string) {
  const plain = remembered((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
  const listed = remembered((options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
  const written = remembered(
    (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options }),
  );
  const inStyle = (date: string, style: DateStyle = 'long') =>
    written({ ...dateStyles[style], timeZone: 'UTC' }).format(atNoon(date));
  return {
    date: inStyle,
    /** The day of the week and the date, with the year where it is not this one. */
    dayFrom: (date: string, today: string) =>
      inStyle(date, date.slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'full'),
    dateTime: (instant: string) =>
      written({ dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: london }).format(
        new Date(instant),
      ),
    time: (instant: string) =>
      written({ timeStyle: 'short', hourCycle: 'h23', timeZone: london }).format(new Date(instant)),
    money: (pence: number) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'GBP',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(pence / 100),
    number: (value: number) => plain({}).format(value),
    list: (items: readonly string[]) => listed({ type: 'conjunction' }).format(items),
    bytes: (bytes: number) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
        bytes / 1_000_000,
      ),
    /** `tomorrow`, `in 3 days`, `2 weeks ago`: from one calendar date to another. */
    relative: (date: string, today: string) =>
      new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
        ...relativeParts(Math.round((atNoon(date).getTime() - atNoon(today).getTime()) / day)),
      ),
    /** The calendar date in London at a moment. */
    dayOf: (instant: string) => londonDay('en-CA').format(new Date(instant)),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

/**
 * How dates, money, numbers and lists are written in one language. Dates are calendar dates (`2026-11-22`); moments are
 * instants in UTC and shown in Europe/London; money is whole pence.
 */
export const formats: (locale: string) => Formats = remembered(formatsOf);
