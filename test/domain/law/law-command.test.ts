import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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

const refusals: [string, string[], string][] = [
  ['nothing asked', [], 'law: say due, check or routes'],
  ['something else asked', ['guess'], 'law: say due, check or routes'],
  ['no rule', ['due'], 'law: due needs a rule and a trigger date'],
  ['an unknown rule', ['due', 'nope', '2026-09-07'], 'law: there is no rule nope'],
  ['no date', ['due', 'ehcna.decision'], 'law: ehcna.decision needs a trigger date'],
  [
    'a day that never was',
    ['due', 'ehcna.decision', '2026-02-30'],
    'law: trigger 2026-02-30 is not a day that exists',
  ],
  [
    'no date at all',
    ['due', 'ehcna.decision', 'soon'],
    'law: trigger soon is not a date: write it as 2026-11-22',
  ],
  [
    'inputs that are not JSON',
    ['due', 'ehcna.decision', '2026-09-07', '{'],
    'law: cannot read the other inputs as JSON',
  ],
  [
    'inputs that are a list',
    ['due', 'ehcna.decision', '2026-09-07', '[]'],
    'law: the other inputs must be one JSON object',
  ],
  [
    'a missing input',
    ['due', 'move.new_la_review', '2026-09-07'],
    'law: move.new_la_review needs plan_made_or_last_reviewed',
  ],
  [
    'an unknown input',
    ['due', 'review.annual', '2026-09-07', '{"colour":"2026-09-07"}'],
    'law: review.annual has no input colour: it takes no other inputs',
  ],
  [
    'an input that is no date',
    ['due', 'appeal.sen', '2026-09-07', '{"certificate_date":7}'],
    'law: certificate_date must be a date in quotes',
  ],
  [
    'an input that is an impossible date',
    ['due', 'appeal.sen', '2026-09-07', '{"certificate_date":"2026-02-30"}'],
    'law: certificate_date 2026-02-30 is not a day that exists',
  ],
  [
    'a date given twice',
    ['due', 'move.new_la_review', '2026-09-07', '{"plan_made":"2026-02-10","last_reviewed":"2026-02-10"}'],
    'law: last_reviewed is given twice',
  ],
  [
    'a day beyond the known bank holidays',
    ['due', 'nhs.ack', '2028-12-29'],
    'law: bank holidays are not known for 2029-01-01: they are known for 2025 to 2028, and no day is guessed',
  ],
  [
    'a day before the rule was law',
    ['due', 'dp.complaint_ack', '2026-01-05'],
    'law: dp.complaint_ack was not law on 2026-01-05: our text of it holds from 2026-06-19',
  ],
  [
    'another strict day',
    ['due', 'phase.school', '2027', '{"strict_last_day":"2027-02-13"}'],
    'law: strict_last_day 2027-02-13 differs: by phase.school it is 2027-02-14',
  ],
  [
    'too much',
    ['due', 'ehcna.decision', '2026-09-07', '{}', 'x'],
    'law: due takes a rule, a trigger date and one JSON object',
  ],
  ['no file', ['check'], 'law: check takes one file'],
  ['a file that is not there', ['check', 'nowhere.json'], 'law: cannot read nowhere.json'],
  ['no situation', ['routes'], 'law: routes takes one JSON object'],
  ['a situation that is not JSON', ['routes', 'help'], 'law: cannot read the situation as JSON'],
  ['a situation with no day', ['routes', '{"issue":"delay"}'], 'law: today is needed'],
  ['a situation with no issue', ['routes', '{"today":"2026-11-22"}'], 'law: issue is needed'],
  [
    'an input routes does not know',
    ['routes', '{"today":"2026-11-22","issue":"delay","age":9}'],
    'law: there is no input age',
  ],
  [
    'an impossible day in a situation',
    ['routes', '{"today":"2026-11-31","issue":"delay"}'],
    'law: today 2026-11-31 is not a day that exists',
  ],
];

test.each(refusals)('%s is refused in one line with exit 2', (_, args, line) => {
  expect(run(...args)).toEqual({ exit: 2, out: '', err: `${line}\n` });
});

test.each([
  ['issue', '{"today":"2026-11-22","issue":"rain"}'],
  ['sections', '{"today":"2026-11-22","issue":"delay","sections":["Z"]}'],
  ['sections', '{"today":"2026-11-22","issue":"delay","sections":"F"}'],
  ['body', '{"today":"2026-11-22","issue":"delay","body":"police"}'],
  ['hasPlan', '{"today":"2026-11-22","issue":"delay","hasPlan":"yes"}'],
  ['tried', '{"today":"2026-11-22","issue":"delay","tried":["prayer"]}'],
  ['incident', '{"today":"2026-11-22","issue":"delay","incident":5}'],
])('a situation whose %s is not as it should be is refused and says so', (name, text) => {
  const { exit, err } = run('routes', text);
  expect(exit).toBe(2);
  expect(err).toMatch(new RegExp(`^law: ${name} must be .*\n$`));
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
  for (const [rule, trigger, inputs] of workedDates) {
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
