import type { Counting, Limb, Stretch, TimeLimit } from '#domain/law/time-limit.ts';

/**
 * A second way of counting, written from the rules of counting and sharing nothing with the first: it walks day by day
 * on the platform's own UTC calendar, and tries days in turn instead of working them out.
 */
const dayMs = 86_400_000;
const read = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const write = (at: number): string => new Date(at).toISOString().slice(0, 10);

const works = (at: number, holidays: ReadonlySet<string>): boolean =>
  ![0, 6].includes(new Date(at).getUTCDay()) && !holidays.has(write(at));

const tribunalShut = (at: number): boolean => /-12-(2[5-9]|3[01])$|-01-01$|-08-\d\d$/.test(write(at));

/** The same number in the month so many months on; walked to the first of that month and then up to the day. */
function monthsOn(from: number, months: number): { at: number; found: boolean } {
  const start = new Date(from);
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  let at = target.getTime();
  while (new Date(at).getUTCDate() < start.getUTCDate()) {
    const next = at + dayMs;
    if (new Date(next).getUTCMonth() !== target.getUTCMonth()) return { at, found: false };
    at = next;
  }
  return { at, found: true };
}

function walkWorking(from: number, number: number, step: number, counts: (at: number) => boolean): number {
  let at = from;
  for (let left = number; left > 0;) {
    at += step;
    if (counts(at)) left -= 1;
  }
  return at;
}

function walkStretch({ by, number }: Stretch, from: number, holidays: ReadonlySet<string>): number {
  const ordinary = (at: number) => works(at, holidays);
  const tribunal = (at: number) => ordinary(at) && !tribunalShut(at);
  const months = monthsOn(from, by === 'months-before' ? -number : number);
  const walks: Record<Stretch['by'], () => number> = {
    'weeks-after': () => walkWorking(from, number * 7, dayMs, () => true),
    'weeks-before': () => walkWorking(from, number * 7, -dayMs, () => true),
    'days-after': () => walkWorking(from, number, dayMs, () => true),
    'days-beginning-with': () => walkWorking(from - dayMs, number, dayMs, () => true),
    'months-after': () => months.at,
    'months-before': () => months.at,
    'months-starting-with': () => (months.found ? months.at - dayMs : months.at),
    'working-days-after': () => walkWorking(from, number, dayMs, ordinary),
    'working-days-beginning-with': () => walkWorking(from - dayMs, number, dayMs, ordinary),
    'tribunal-working-days-after': () => walkWorking(from, number, dayMs, tribunal),
    'tribunal-working-days-before': () => walkWorking(from, number, -dayMs, tribunal),
  };
  return walks[by]();
}

function walkLimb(
  limb: Limb,
  dates: Readonly<Record<string, string>>,
  holidays: ReadonlySet<string>,
): number | null {
  const from = dates[limb.from];
  if (from === undefined) return null;
  return limb.by === 'same-day' ? read(from) : walkStretch(limb, read(from), holidays);
}

function walkRoll(rule: TimeLimit, at: number, holidays: ReadonlySet<string>): number {
  let last = at;
  if (rule.roll === undefined) return last;
  if (rule.roll === 'tribunal') while (tribunalShut(last)) last += dayMs;
  while (!works(last, holidays)) last += dayMs;
  return last;
}

const walked = (counting: Counting): readonly Limb[] | null =>
  counting.by === 'later-of' ? counting.limbs : 'from' in counting ? [counting] : null;

/** The last day by walking; null for rules that are not counted in days. */
export function dueByWalking(
  rule: TimeLimit,
  dates: Readonly<Record<string, string>>,
  holidays: ReadonlySet<string>,
): string | null {
  const limbs = walked(rule.counting);
  if (!limbs) return null;
  const days = limbs.map((limb) => walkLimb(limb, dates, holidays)).filter((day) => day !== null);
  const cap = rule.cap ? walkLimb(rule.cap, dates, holidays) : null;
  const last = Math.max(...days);
  return write(walkRoll(rule, cap === null ? last : Math.min(last, cap), holidays));
}
