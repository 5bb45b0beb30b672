import { expect, test } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import type { Deadline } from '#domain/law/deadline.ts';
import { inputsOf, type Events } from '#domain/law/inputs.ts';
import { deadlineBy, type PackProblem } from '#domain/law/rule-pack.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import type { Step, StepName } from '#domain/law/working.ts';

const ask = (rule: string, events: Events) => deadlineBy(builtInPack, rule, events, builtInHolidays);

function found(rule: string, events: Events): Deadline {
  const answer = ask(rule, events);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

function problem(rule: string, events: Events): PackProblem {
  const answer = ask(rule, events);
  if (answer.ok) throw new Error(`an answer: ${answer.value.due}`);
  return answer.problem;
}

function steps<T extends StepName>(answer: Deadline, name: T): Extract<Step, { step: T }>[] {
  return answer.working.filter((step): step is Extract<Step, { step: T }> => step.step === name);
}

const excuses = (answer: Deadline) => steps(answer, 'closure').map(({ mayExcuse }) => mayExcuse);

const ruleFor = (id: string) => allTimeLimits.find((each) => each.id === id);

const closed = (from: string, reopens: string) =>
  steps(
    found('ehcp.final', {
      trigger: '2026-10-01',
      school_closed_from: from,
      school_reopens: reopens,
      advice_asked: from,
    }),
    'closure',
  )[0];

test('the working says where it started, what was counted and that a weekend does not move it', () => {
  const answer = found('ehcna.decision', { trigger: '2026-10-10' });
  expect(answer.working.slice(0, 3)).toEqual([
    { step: 'starts', from: 'trigger', on: '2026-10-10' },
    { step: 'counted', by: 'weeks-after', number: 6, from: '2026-10-10', to: '2026-11-21' },
    { step: 'stays', on: '2026-11-21', why: 'weekend' },
  ]);
});

test('the working lists each holiday that was not counted', () => {
  const [passed] = steps(found('mediation.cert_declined', { trigger: '2026-12-24' }), 'passed');
  expect(passed?.days).toEqual({
    weekendDays: 2,
    bankHolidays: [
      { on: '2026-12-25', title: 'Christmas Day' },
      { on: '2026-12-28', title: 'Boxing Day' },
    ],
    tribunalDays: [],
  });
});

test('tribunal working days leave out August and say so', () => {
  const [passed] = steps(found('appeal.la_response', { trigger: '2026-07-30' }), 'passed');
  expect(passed?.days.tribunalDays.filter(({ why }) => why === 'tribunal-august')).toHaveLength(31);
});

test('an appeal that ends over Christmas says from which day it moved, to which and why', () => {
  const answer = found('appeal.sen', { trigger: '2026-10-01', certificate_date: '2026-11-29' });
  expect(steps(answer, 'later-of')).toEqual([
    { step: 'later-of', days: ['2026-12-01', '2026-12-29'], chosen: '2026-12-29' },
  ]);
  expect(steps(answer, 'moved')).toEqual([
    { step: 'moved', from: '2026-12-29', to: '2027-01-04', why: 'tribunal-christmas' },
  ]);
  expect(steps(answer, 'received-by-5pm')).toHaveLength(1);
});

test('with no certificate yet an appeal has two months, and says what was not given', () => {
  const answer = found('appeal.sen', { trigger: '2026-10-01' });
  expect(answer.due).toBe('2026-12-01');
  expect(steps(answer, 'not-given')).toEqual([{ step: 'not-given', input: 'certificate_date' }]);
});

test('a certificate given for an appeal on Section I alone is said not to be used', () => {
  const answer = found('appeal.section_i_only', { trigger: '2026-10-01', certificate_date: '2026-11-29' });
  expect(answer.due).toBe('2026-12-01');
  expect(steps(answer, 'not-used')).toEqual([{ step: 'not-used', input: 'certificate_date' }]);
});

test('a strict reading is shown beside the day everyone uses, and nobody is late by it', () => {
  const answer = found('phase.school', { trigger: '2027' });
  expect(answer).toMatchObject({ due: '2027-02-15', strictDue: '2027-02-14' });
  expect(steps(answer, 'not-late-until')).toEqual([{ step: 'not-late-until', on: '2027-02-16' }]);
});

test('only rules with a strict reading have a strict day', () => {
  const strict = allTimeLimits.filter(({ counting }) => counting.by === 'fixed-day').map(({ id }) => id);
  expect(strict).toEqual(['phase.school', 'phase.post16']);
  expect(found('ehcna.decision', { trigger: '2026-09-07' })).not.toHaveProperty('strictDue');
});

test('a strict day that a reader expects and we do not is a problem and not passed over', () => {
  expect(found('phase.post16', { trigger: '2027', strict_last_day: '2027-03-30' }).due).toBe('2027-03-31');
  expect(problem('phase.post16', { trigger: '2027', strict_last_day: '2027-03-29' })).toEqual({
    code: 'strict-day-differs',
    given: '2027-03-29',
    is: '2027-03-30',
  });
});

test('a limit the law sets no day for has none', () => {
  const answer = found('cease.keep_plan', { trigger: '2026-11-02' });
  expect(answer.due).toBeNull();
  expect(answer.working[0]).toEqual({ step: 'no-date', until: 'appeal-time-over' });
  expect(steps(answer, 'not-late-until')).toEqual([]);
});

test('a school shut all summer may excuse a council that asked in time, and moves nothing', () => {
  const shut = { school_closed_from: '2026-07-22', school_reopens: '2026-09-02' };
  const asked = (advice_asked: string) =>
    found('ehcna.decision', { trigger: '2026-07-01', ...shut, advice_asked });
  expect(asked('2026-07-15').due).toBe('2026-08-12');
  expect(excuses(asked('2026-07-14'))).toEqual([false]);
  expect(excuses(asked('2026-07-15'))).toEqual([true]);
  expect(excuses(asked('2026-08-26'))).toEqual([true]);
  expect(excuses(asked('2026-08-27'))).toEqual([false]);
  expect(excuses(found('ehcna.decision', { trigger: '2026-07-01', ...shut }))).toEqual([null]);
});

test('Christmas and Easter are too short to excuse a council', () => {
  expect(closed('2026-12-19', '2027-01-04')).toMatchObject({ days: 16, longEnough: false, mayExcuse: false });
  expect(closed('2026-07-22', '2026-08-19')).toMatchObject({ days: 28, longEnough: true });
  expect(closed('2026-07-22', '2026-08-18')).toMatchObject({ days: 27, longEnough: false });
});

test('what may change an answer is listed, and only where something may', () => {
  expect(found('ehcna.decision', { trigger: '2026-09-07' })).toMatchObject({ exceptionPossible: true });
  expect(found('review.decision', { trigger: '2026-09-07' })).toMatchObject({ exceptionPossible: false });
  expect(steps(found('review.decision', { trigger: '2026-09-07' }), 'may-change')).toEqual([]);
});

test('a limit not read in official text makes a gentler claim', () => {
  expect(found('ehcna.decision', { trigger: '2026-09-07' }).claim).toBe('firm');
  expect(found('phso', { trigger: '2026-09-07' }).claim).toBe('gentle');
  expect(found('review.final_outer_limit', { trigger: '2026-09-07' }).claim).toBe('gentle');
});

test('an input that is missing, unknown or not a day is named', () => {
  expect(problem('move.new_la_review', { trigger: '2026-09-07' })).toEqual({
    code: 'missing-input',
    input: 'plan_made_or_last_reviewed',
  });
  expect(problem('ehcna.decision', {})).toEqual({ code: 'missing-input', input: 'trigger' });
  expect(problem('ehcna.decision', { trigger: '2026-09-07', colour: '2026-09-07' })).toEqual({
    code: 'unknown-input',
    input: 'colour',
  });
  expect(problem('ehcna.decision', { trigger: '2026-02-30' })).toEqual({
    code: 'bad-date',
    input: 'trigger',
    fault: 'no-such-day',
  });
  expect(problem('ehcna.decision', { trigger: '2027' })).toMatchObject({ code: 'bad-date' });
  expect(problem('phase.school', { trigger: '27' })).toMatchObject({ code: 'bad-date' });
  expect(problem('ehcna.decison', { trigger: '2026-09-07' })).toEqual({ code: 'unknown-rule' });
});

test('a day that needs bank holidays nobody has published is refused', () => {
  expect(found('nhs.ack', { trigger: '2028-12-26' }).due).toBe('2028-12-29');
  expect(problem('nhs.ack', { trigger: '2028-12-27' })).toEqual({
    code: 'holidays-unknown',
    day: '2029-01-01',
  });
  expect(problem('appeal.sen', { trigger: '2028-10-31' })).toEqual({
    code: 'holidays-unknown',
    day: '2029-01-02',
    notBefore: '2028-12-31',
  });
  expect(problem('appeal.sen', { trigger: '2024-06-03' })).toMatchObject({ code: 'holidays-unknown' });
});

test('a day that needs no bank holidays is counted in any year', () => {
  expect(found('ehcp.final', { trigger: '2031-03-03' }).due).toBe('2031-07-21');
  expect(found('lgsco', { trigger: '2035-05-05' }).due).toBe('2036-05-04');
});

test('every rule says which other dates it takes', () => {
  const taking = allTimeLimits.flatMap((rule) =>
    inputsOf(rule)
      .filter(({ name }) => !name.startsWith('school_') && name !== 'advice_asked')
      .map(({ name, needed }) => `${rule.id} ${name}${needed ? ' (needed)' : ''}`),
  );
  expect(taking).toEqual([
    'review.decision plan_made_or_last_reviewed',
    'phase.school strict_last_day',
    'phase.post16 strict_last_day',
    'move.old_la_transfer move_date',
    'move.new_la_review plan_made_or_last_reviewed (needed)',
    'move.icb_notify move_date',
    'appeal.sen certificate_date',
    'appeal.section_i_only certificate_date',
  ]);
});

test('the cap on a review decision is the yearly review itself', () => {
  const { by, number } = ruleFor('review.decision')?.cap ?? {};
  expect(ruleFor('review.annual')?.counting).toMatchObject({ by, number });
});

test('the first of January is in the Christmas days of the tribunal', () => {
  expect(steps(found('appeal.sen', { trigger: '2026-11-01' }), 'moved')).toEqual([
    { step: 'moved', from: '2027-01-01', to: '2027-01-04', why: 'tribunal-christmas' },
  ]);
});

test('the careful reading is named for a family’s limit, and not for a birthday', () => {
  expect(steps(found('lgsco', { trigger: '2026-05-05' }), 'careful-reading')).toHaveLength(1);
  expect(steps(found('rights.young_person', { trigger: '2010-09-01' }), 'careful-reading')).toHaveLength(0);
  expect(steps(found('ehcna.decision', { trigger: '2026-05-05' }), 'careful-reading')).toHaveLength(0);
});

test('nobody is told that there may be longer where a claim must be prompt', () => {
  const working = found('jr', { trigger: '2026-05-05' });
  expect(steps(working, 'careful-reading')).toHaveLength(0);
  expect(steps(working, 'be-prompt')).toHaveLength(1);
});
