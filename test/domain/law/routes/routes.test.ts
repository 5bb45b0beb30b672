import { expect, test } from 'vitest';
import { routes } from '#domain/law/routes/routes.ts';
import { issues, routeIds, type Situation } from '#domain/law/routes/situation.ts';
import { allSituations } from './situations.ts';
import type { Expected } from './situation-words.ts';

const situationOf = ({ given }: Expected): Situation => ({ today: '2026-11-22', ...given });

test('there are at least eighty worked situations, over every issue and every route', () => {
  expect(allSituations.length).toBeGreaterThanOrEqual(80);
  expect(new Set(allSituations.map(({ given }) => given.issue))).toEqual(new Set(issues));
  const offered = allSituations.flatMap((each) => each.routes.replaceAll('!', '').split(' '));
  expect(new Set(offered)).toEqual(new Set(routeIds));
  expect(new Set(allSituations.map(({ tells }) => tells)).size).toBe(allSituations.length);
});

test.each(allSituations)('$tells', (expected) => {
  const answer = routes(situationOf(expected));
  expect(answer.routes.map(({ id, open }) => (open ? id : `${id}!`)).join(' ')).toBe(expected.routes);
  expect(answer.urgent).toBe(expected.urgent ?? false);
  if (expected.clocks !== undefined) {
    expect(answer.clocks.map(({ rule, due }) => `${rule} ${due}`).join(', ')).toBe(expected.clocks);
  }
  if (expected.closed !== undefined) {
    const closed = answer.closed.map(({ id, reason }) => `${id}:${reason}`);
    expect(closed).toEqual(expect.arrayContaining(expected.closed.split(' ')));
  }
  const born = expected.given.dateOfBirth;
  expect(answer.holder).toBe(born === undefined ? 'either' : expected.holder);
});

test('an appeal needs a certificate unless it is about Section I alone', () => {
  const needing = allSituations
    .flatMap((each) => routes(situationOf(each)).routes)
    .filter(({ certificateNeeded }) => certificateNeeded)
    .map(({ id }) => id);
  expect(new Set(needing)).toEqual(new Set(['appeal', 'appeal-extended']));
});

test('what a route can bring is as the law has it', () => {
  const outcomes = Object.fromEntries(
    allSituations.flatMap((each) => routes(situationOf(each)).routes).map(({ id, outcome }) => [id, outcome]),
  );
  expect(outcomes).toMatchObject({
    appeal: 'order',
    'appeal-placement-only': 'order',
    'appeal-extended': 'recommendation',
    mediation: 'agreement',
    'disagreement-resolution': 'agreement',
    'judicial-review': 'order',
    'council-complaint': 'remedy',
    lgsco: 'finding',
    'school-complaint': 'response',
    sendiass: 'advice',
  });
});

test('routes have their own last day, and share it with the clock', () => {
  const answer = routes({
    today: '2026-11-22',
    issue: 'plan-content',
    sections: ['F', 'G'],
    decisionLetter: '2026-10-01',
    certificate: '2026-11-29',
  });
  expect(answer.routes.slice(0, 3)).toMatchObject([
    { id: 'appeal', open: true, deadline: '2027-01-04', certificateNeeded: true, outcome: 'order' },
    { id: 'appeal-extended', open: true, deadline: '2027-01-04', outcome: 'recommendation' },
    { id: 'mediation', open: true, deadline: null, certificateNeeded: false },
  ]);
  expect(answer.clocks).toEqual([{ rule: 'appeal.sen', due: '2027-01-04', belongsTo: 'family' }]);
});

test('a certificate from before the letter is about another decision, and mediation keeps its last day', () => {
  const decided = { today: '2026-11-22', issue: 'refuse-to-assess', decisionLetter: '2026-11-01' } as const;
  const mediationBy = (certificate: string) =>
    routes({ ...decided, certificate }).routes.find(({ id }) => id === 'mediation')?.deadline;
  expect(mediationBy('2026-10-31')).toBe('2027-01-01');
  expect(mediationBy('2026-11-01')).toBeNull();
});

const offeredAbout = (today: string, dateOfBirth: string) =>
  routes({ today, issue: 'social-care', dateOfBirth }).routes.map(({ id }) => id);

test('someone born on 29 February complains as an adult from 1 March of the year they are 18', () => {
  expect(offeredAbout('2026-02-28', '2008-02-29')).toContain('children-act-complaint');
  expect(offeredAbout('2026-02-28', '2008-02-29')).not.toContain('adult-care-complaint');
  expect(offeredAbout('2026-03-01', '2008-02-29')).toContain('adult-care-complaint');
});
