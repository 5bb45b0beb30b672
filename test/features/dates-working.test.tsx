import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { instance } from '#app/i18n/instance.ts';
import { languages } from '#app/i18n/languages.ts';
import { useStepWords } from '#app/i18n/use-step-words.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { deadline } from '#domain/law/deadline.ts';
import { inputsOf } from '#domain/law/inputs.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';
import { actors, exceptionIds } from '#domain/law/time-limit.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import type { Step, StepName } from '#domain/law/working.ts';

/** One of every kind. The type makes this list whole: a new kind of step does not compile until it is here. */
const oneOfEach: { [S in StepName]: Extract<Step, { step: S }> } = {
  starts: { step: 'starts', from: 'trigger', on: '2026-09-01' },
  born: { step: 'born', on: '2010-02-28', age: 16, reached: '2026-02-28' },
  counted: { step: 'counted', by: 'weeks-after', number: 6, from: '2026-09-01', to: '2026-10-13' },
  'same-day': { step: 'same-day', on: '2026-09-01' },
  'month-end': { step: 'month-end', on: '2027-02-28' },
  passed: {
    step: 'passed',
    days: {
      weekendDays: 2,
      bankHolidays: [{ on: '2026-12-28', title: 'Boxing Day' }],
      tribunalDays: [{ on: '2026-12-25', why: 'tribunal-christmas' }],
    },
  },
  'not-given': { step: 'not-given', input: 'certificate_date' },
  'not-used': { step: 'not-used', input: 'certificate_date' },
  'later-of': { step: 'later-of', days: ['2026-09-01', '2026-10-01'], chosen: '2026-10-01' },
  capped: { step: 'capped', at: '2026-09-01', instead: '2026-09-08' },
  'within-cap': { step: 'within-cap', cap: '2026-09-08' },
  moved: { step: 'moved', from: '2026-08-02', to: '2026-09-01', why: 'tribunal-august' },
  stays: { step: 'stays', on: '2026-12-25', why: 'bank-holiday' },
  'fixed-day': { step: 'fixed-day', year: 2027, on: '2027-02-15' },
  'strict-day': { step: 'strict-day', on: '2027-02-14' },
  'school-leaving-date': { step: 'school-leaving-date', on: '2027-06-25' },
  'academic-year-end': { step: 'academic-year-end', on: '2027-08-31' },
  'no-date': { step: 'no-date', until: 'registration-letter' },
  'received-by-5pm': { step: 'received-by-5pm' },
  closure: { step: 'closure', days: 30, longEnough: true, askedInTime: null, mayExcuse: null },
  'may-change': { step: 'may-change', exceptions: ['good-reason'] },
  'not-late-until': { step: 'not-late-until', on: '2026-10-14' },
  'careful-reading': { step: 'careful-reading' },
  'be-prompt': { step: 'be-prompt' },
  'check-first': { step: 'check-first', status: 'law-in-force', confidence: 'knowledge-only' },
};

const stepsOf = (rule: TimeLimit): readonly Step[] => {
  const start = rule.triggerShape.is === 'birth' ? '2010-08-31' : '2026-07-31';
  const others = inputsOf(rule).filter(({ name }) => name !== 'strict_last_day');
  const inputs = { trigger: start, ...Object.fromEntries(others.map(({ name }) => [name, '2026-08-01'])) };
  const found = deadline(rule, inputs, builtInHolidays);
  return found.ok ? found.value.working : [];
};

const isWorded = (line: string): boolean => line.length > 5 && !/[a-z]+\.[a-z-]+$|\{\{|undefined/.test(line);

beforeAll(() => instance.loadNamespaces(['law', 'plan', 'dates']));

describe.each(languages)('in $code', ({ code }) => {
  const wordsOf = async (steps: readonly Step[]) => {
    await instance.changeLanguage(code);
    const { result } = renderHook(() => useStepWords(null));
    return steps.map((step) => [step.step, result.current(step)] as const);
  };

  it('every kind of step has words of its own', async () => {
    const said = await wordsOf(Object.values(oneOfEach));
    expect(said.filter(([, lines]) => lines.length === 0 || !lines.every(isWorded))).toEqual([]);
    expect(new Set(said.map(([, lines]) => lines.join(' '))).size).toBe(said.length);
  });

  it('the working of every rule is words to the end', async () => {
    const steps = allTimeLimits.flatMap(stepsOf);
    expect(steps.length).toBeGreaterThan(allTimeLimits.length);
    const said = await wordsOf(steps);
    expect(said.filter(([, lines]) => !lines.every(isWorded))).toEqual([]);
  });

  it('whoever must act, and whatever may change a day, has words', async () => {
    await instance.changeLanguage(code);
    const keys = [
      ...actors.map((actor) => `law:actor.${actor}`),
      ...exceptionIds.map((each) => `law:exception.${each}`),
    ];
    expect(keys.filter((key) => !instance.exists(key))).toEqual([]);
  });
});
