import { expect, test } from 'vitest';
import { lawCommand } from '#council-api/commands/law-command.ts';

const run = (...args: string[]) => lawCommand(args, () => null);

const refusals: [string, string[], string][] = [
  ['nothing asked', [], 'law: say due, check, routes or pack'],
  ['something else asked', ['guess'], 'law: say due, check, routes or pack'],
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
