import { expect, test } from 'vitest';
import { gapsOf, missingFrom } from '#app/features/plan/plan-gaps.ts';
import { aPlan } from './kit/a-family.ts';

const help = {
  id: 'h',
  section: 'F' as const,
  title: 'Help',
  text: 'Help',
  needs: [],
  outcomes: [],
  howMuch: '30 minutes',
  who: 'A teacher',
};

test.each(['Regularly', 'as required', 'When needed', 'Ongoing', 'frequent support', 'Where possible'])(
  '“%s” does not say how often',
  (howOften) => {
    expect(missingFrom({ ...help, howOften })).toEqual(['howOften']);
  },
);

test.each([
  'Twice a week',
  'Regularly, each Monday',
  'Daily',
  '6 times a year',
  'Every lesson, and as needed',
  'Termly',
  'At lunch',
])('“%s” is left as it is', (howOften) => {
  expect(missingFrom({ ...help, howOften })).toEqual([]);
});

test('a plan that says everything has nothing pointed out', () => {
  const [need] = aPlan().needs;
  const whole = aPlan({
    needs: need ? [need] : [],
    provision: [{ ...help, howOften: 'Weekly', needs: ['need-1'] }],
  });
  expect(gapsOf(whole)).toEqual({ needsWithNoProvision: [], vagueProvision: [] });
});

test('a link to something that is not in the plan does not count as help', () => {
  const plan = aPlan({ provision: [{ ...help, howOften: 'Weekly', needs: ['need-99'] }] });
  expect(gapsOf(plan).needsWithNoProvision.map(({ id }) => id)).toEqual(['need-1', 'need-2']);
});
