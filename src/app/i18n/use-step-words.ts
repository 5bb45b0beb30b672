import { useTranslation } from 'react-i18next';
import type { DaysPassed, Step, StepName } from '#domain/law/working.ts';
import { useFormat } from './use-format.ts';
import './law-words.ts';

type Tellers = { [S in StepName]: (step: Extract<Step, { step: S }>) => string | readonly string[] };

const wordsOf = (said: string | readonly string[]): readonly string[] =>
  typeof said === 'string' ? [said] : said;

/** The days a count passed over, each kind in a line of its own. */
function usePassed(): (days: DaysPassed) => readonly string[] {
  const { t } = useTranslation('law');
  const format = useFormat();
  return ({ weekendDays, bankHolidays, tribunalDays }) => {
    const whys = [...new Set(tribunalDays.map(({ why }) => why))];
    const countOf = (why: string) => tribunalDays.filter((day) => day.why === why).length;
    return [
      t('working.passed'),
      ...(weekendDays > 0 ? [t('working.passedWeekends', { count: weekendDays })] : []),
      ...bankHolidays.map(({ on, title }) => t('working.passedHoliday', { date: format.date(on), title })),
      ...whys.map((why) =>
        t('working.passedTribunal', { why: t(`dayOff.${why}`), number: format.number(countOf(why)) }),
      ),
    ];
  };
}

const inputs = [
  'trigger',
  'school_closed_from',
  'school_reopens',
  'advice_asked',
  'plan_made_or_last_reviewed',
  'strict_last_day',
  'move_date',
  'certificate_date',
] as const;

/** What a date that a rule takes is called. */
function useInputWords(): (input: string) => string {
  const { t } = useTranslation('law');
  return (input) => t(`input.${inputs.find((known) => known === input) ?? 'trigger'}`);
}

function useTellers(started: string | null): Tellers {
  const { t } = useTranslation('law');
  const format = useFormat();
  const passed = usePassed();
  const input = useInputWords();
  const date = (day: string) => format.date(day);
  const on =
    (key: 'same-day' | 'month-end' | 'strict-day' | 'school-leaving-date' | 'academic-year-end') =>
    (step: { on: string }) =>
      t(`working.${key}`, { date: date(step.on) });
  return {
    starts: ({ from, on: day }) =>
      t('working.starts', {
        date: date(day),
        what: from === 'trigger' && started !== null ? started : input(from),
      }),
    born: (step) =>
      t('working.born', { date: date(step.on), age: format.number(step.age), reached: date(step.reached) }),
    counted: ({ by, number, from, to }) =>
      t('working.counted', {
        counting: t(`counting.${by}`, { count: number, from: date(from) }),
        to: date(to),
      }),
    'same-day': on('same-day'),
    'month-end': on('month-end'),
    passed: ({ days }) => passed(days),
    'not-given': (step) => t('working.not-given', { what: input(step.input) }),
    'not-used': (step) => t('working.not-used', { what: input(step.input) }),
    'later-of': ({ days, chosen }) =>
      t('working.later-of', { days: format.list(days.map(date)), date: date(chosen) }),
    capped: ({ at, instead }) => t('working.capped', { date: date(at), instead: date(instead) }),
    'within-cap': ({ cap }) => t('working.within-cap', { date: date(cap) }),
    moved: ({ from, to, why }) =>
      t('working.moved', { from: date(from), to: date(to), why: t(`dayOff.${why}`) }),
    stays: ({ on: day, why }) => t('working.stays', { date: date(day), why: t(`dayOff.${why}`) }),
    'fixed-day': ({ year, on: day }) => t('working.fixed-day', { year: `${year}`, date: date(day) }),
    'strict-day': on('strict-day'),
    'school-leaving-date': on('school-leaving-date'),
    'academic-year-end': on('academic-year-end'),
    'no-date': ({ until }) => t('working.no-date', { until: t(`until.${until}`) }),
    'received-by-5pm': () => t('working.received-by-5pm'),
    closure: ({ days, mayExcuse }) => {
      const key = mayExcuse === null ? 'closureAsk' : mayExcuse ? 'closureMay' : 'closureNot';
      return t(`working.${key}`, { days: format.number(days) });
    },
    'may-change': () => t('working.may-change'),
    'not-late-until': (step) => t('working.not-late-until', { date: date(step.on) }),
    'careful-reading': () => t('working.careful-reading'),
    'be-prompt': () => t('working.be-prompt'),
    'check-first': () => t('working.check-first'),
  };
}

/**
 * Words a line of the working; a step may take several lines. The one way to say it, wherever a day is worked out.
 *
 * @param started words for what set the limit going, if that is known
 */
export function useStepWords(started: string | null): (step: Step) => readonly string[] {
  const tellers = useTellers(started);
  return (step) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a step is told by the teller of its own name
    const tell = tellers[step.step] as (step: Step) => string | readonly string[];
    return wordsOf(tell(step));
  };
}
