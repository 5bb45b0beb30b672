import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lawCommand } from '#council-api/commands/law-command.ts';
import { sentenceOf } from '#council-api/commands/law-words.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import { sharedLawPath } from './shared-law.ts';
import { workedDates } from './worked-dates.ts';

const noFiles = (): string | null => null;
const run = (...args: string[]) => lawCommand(args, noFiles);
const printedBy = (...args: string[]): unknown => JSON.parse(run(...args).out);

/** Runs the program as an adviser would, in a process of its own. */
function asProgram(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const program = ['src/council-api/commands/law.ts', ...args];
  return spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
}

test('help says what can be asked, and its example works', () => {
  const { exit, out } = run('--help');
  expect(exit).toBe(0);
  const [, rule = '', date = '', inputs = ''] = /due (\S+) (\S+) '(.+)'$/m.exec(out) ?? [];
  expect(run('due', rule, date, inputs)).toMatchObject({ exit: 0, err: '' });
});

test('due prints one object with the fixed names and the working as sentences', () => {
  expect(run('due', 'appeal.sen', '2026-10-01', '{"certificate_date":"2026-11-29"}')).toMatchObject({
    exit: 0,
    err: '',
  });
  expect(printedBy('due', 'appeal.sen', '2026-10-01', '{"certificate_date":"2026-11-29"}')).toEqual({
    due: '2027-01-04',
    exceptionPossible: true,
    working: [
      'Counted from the trigger, 2026-10-01.',
      '2 months after 2026-10-01 is 2026-12-01.',
      'Counted from the day the mediation certificate was issued, 2026-11-29.',
      '1 month after 2026-11-29 is 2026-12-29.',
      'The later of 2026-12-01 and 2026-12-29 is 2026-12-29.',
      '2026-12-29 is in 25 December to 1 January, so the last day moves to 2027-01-04.',
      'The tribunal must have received it by 5pm.',
      'This is the careful reading for a family: where two days can be argued, the earlier.',
      'What may change this: the tribunal may give more time: ask, and say why.',
    ],
    source: 'HESC Tribunal Rules 2008, rr 12 and 20(1)(c)',
    checkedOn: '2026-11-22',
  });
});

test('due prints a strict day only where it differs', () => {
  expect(printedBy('due', 'phase.school', '2027')).toMatchObject({
    due: '2027-02-15',
    strictDue: '2027-02-14',
  });
  expect(printedBy('due', 'ehcna.decision', '2026-09-07')).not.toHaveProperty('strictDue');
  expect(printedBy('due', 'cease.keep_plan', '2026-09-07')).toMatchObject({ due: null });
});

test('a date may be called what people call it', () => {
  const due = { due: '2027-04-05' };
  expect(
    printedBy('due', 'move.new_la_review', '2027-01-06', '{"last_reviewed":"2026-02-10"}'),
  ).toMatchObject(due);
  expect(printedBy('due', 'move.new_la_review', '2027-01-06', '{"plan_made":"2026-02-10"}')).toMatchObject(
    due,
  );
});

test('routes prints one object with the fixed names, and reasons as sentences', () => {
  const asked = { today: '2026-12-02', issue: 'refuse-to-assess', decisionLetter: '2026-10-01', body: null };
  expect(printedBy('routes', JSON.stringify(asked))).toMatchObject({
    urgent: false,
    holder: 'either',
    routes: expect.arrayContaining([
      {
        id: 'appeal',
        open: false,
        deadline: '2026-12-01',
        certificateNeeded: true,
        outcome: 'order',
        source: 'Children and Families Act 2014, s51; HESC Tribunal Rules 2008, r 20',
      },
    ]),
    clocks: [],
    closed: expect.arrayContaining([
      { id: 'appeal', reason: 'Out of time: ask for more time and say why.' },
      { id: 'lgsco', reason: 'The Ombudsman cannot look at what was, or could have been, appealed.' },
    ]),
  });
});

const cases = (...expected: (string | null)[]): string =>
  JSON.stringify({
    cases: expected.map((expected_due_date, place) => ({
      id: `c${place}`,
      rule: 'ehcna.decision',
      trigger_date: '2026-09-07',
      inputs: {},
      expected_due_date,
    })),
  });

test('check counts what agrees, prints what differs and exits 1 for it', () => {
  expect(lawCommand(['check', 'f'], () => cases('2026-10-19', '2026-10-19'))).toEqual({
    exit: 0,
    out: '2 of 2 agree\n',
    err: '',
  });
  expect(lawCommand(['check', 'f'], () => cases('2026-10-19', '2026-10-20', null))).toEqual({
    exit: 1,
    out: [
      'c1 ehcna.decision 2026-09-07: expected 2026-10-20, ours is 2026-10-19',
      'c2 ehcna.decision 2026-09-07: expected null, ours is 2026-10-19',
      '1 of 3 agree\n',
    ].join('\n'),
    err: '',
  });
});

test('check counts a case it cannot answer as differing, and says why', () => {
  const file = '{"cases":[{"id":"x","rule":"nope","trigger_date":2027,"expected_due_date":"2027-02-15"}]}';
  expect(lawCommand(['check', 'f'], () => file)).toEqual({
    exit: 1,
    out: 'x nope 2027: expected 2027-02-15, no answer: there is no rule nope\n0 of 1 agree\n',
    err: '',
  });
});

test('a file of another shape is refused', () => {
  for (const text of ['[]', '{}', '{"cases":[{"rule":"jr"}]}', '{"cases":[5]}', 'x']) {
    expect(lawCommand(['check', 'f'], () => text)).toMatchObject({ exit: 2, out: '' });
  }
});

test('every step of every worked date has a sentence', () => {
  for (const { rule, trigger_date: trigger, inputs } of workedDates) {
    const found = deadlineBy(builtInPack, rule, { trigger, ...inputs }, builtInHolidays);
    if (!found.ok) throw new Error(rule);
    for (const step of found.value.working) expect(sentenceOf(step)).toMatch(/^[A-Z0-9].*[.]$/);
  }
});

const examples = sharedLawPath('time-limit-examples.json');

test.skipIf(examples === null)('the program itself agrees with every shared example', () => {
  expect(asProgram('check', examples ?? '')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^(\d+) of \1 agree\n$/),
    stderr: '',
  });
});

test('the program ends as its answer says', () => {
  expect(asProgram('due', 'ehcna.decision', '2026-09-07')).toMatchObject({ status: 0, stderr: '' });
  expect(asProgram('due', 'ehcna.decision', '2026-02-30')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'law: trigger 2026-02-30 is not a day that exists\n',
  });
});

const by = (pack: string | null, ...args: string[]) => lawCommand(args, () => pack, 'rules.json');

describe('another pack of rules', () => {
  const changed = JSON.stringify({
    ...builtInPack,
    rules: builtInPack.rules.map((rule) =>
      rule.id === 'ehcna.decision'
        ? { ...rule, counting: { by: 'weeks-after', number: 8, from: 'trigger' } }
        : rule,
    ),
  });

  test('is answered by, with no new code', () => {
    expect(JSON.parse(by(changed, 'due', 'ehcna.decision', '2026-09-07').out)).toMatchObject({
      due: '2026-11-02',
    });
    expect(printedBy('due', 'ehcna.decision', '2026-09-07')).toMatchObject({ due: '2026-10-19' });
  });

  test('may be what the command itself printed, and is then the same', () => {
    const { out, exit } = run('pack');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(builtInPack);
    expect(by(out, 'due', 'ehcna.decision', '2026-09-07')).toEqual(
      run('due', 'ehcna.decision', '2026-09-07'),
    );
  });

  test.each([
    [null, 'cannot read rules.json'],
    ['', 'cannot read rules.json as JSON'],
    ['[]', 'rules.json must be one JSON object'],
    ['{"rules":[]}', 'rules.json: a pack needs id, jurisdiction, checkedOn and a list of rules'],
    [JSON.stringify({ ...builtInPack, rules: [{ id: 'x' }] }), 'rules.json: rule 0 (x): '],
  ])('that is wrong is refused in one line: %s', (pack, line) => {
    const { exit, out, err } = by(pack, 'due', 'ehcna.decision', '2026-09-07');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^law: .*\n$/);
    expect(err).toContain(line);
  });
});
