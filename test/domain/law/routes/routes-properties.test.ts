import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, dayNumber, fromDayNumber } from '#domain/calendar.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { routes } from '#domain/law/routes/routes.ts';
import { needsCertificate, routeSheet } from '#domain/law/routes/route-sheet.ts';
import { bodies, issues, planSections, routeIds, type Situation } from '#domain/law/routes/situation.ts';

const day = fc
  .integer({ min: dayNumber('2012-01-01'), max: dayNumber('2034-12-31') })
  .map((number) => fromDayNumber(number));
const recent = fc
  .integer({ min: dayNumber('2026-01-01'), max: dayNumber('2027-06-30') })
  .map((number) => fromDayNumber(number));

const situation: fc.Arbitrary<Situation> = fc.record(
  {
    today: fc.oneof(day, recent),
    issue: fc.constantFrom(...issues),
    sections: fc.subarray([...planSections]),
    body: fc.constantFrom(...bodies),
    hasPlan: fc.boolean(),
    dateOfBirth: day,
    decisionLetter: fc.oneof(day, recent),
    certificate: fc.oneof(day, recent),
    incident: fc.oneof(day, recent),
    firstKnew: fc.oneof(day, recent),
    tried: fc.subarray([...routeIds]),
  },
  { requiredKeys: ['today', 'issue'] },
);

const manyTimes = { numRuns: 1500 };

test('no situation leads to an empty answer, even when everything was tried', () => {
  fc.assert(
    fc.property(situation, (given) => {
      expect(routes(given).routes.filter(({ open }) => open).length).toBeGreaterThan(0);
      expect(routes({ ...given, tried: routeIds }).routes.map(({ id }) => id)).toContain('sendiass');
    }),
    manyTimes,
  );
});

test('no route past its last day is offered without saying so, and none in time is called late', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { routes: found, closed } = routes(given);
      for (const { id, open, deadline } of found) {
        const late = deadline !== null && compareDates(given.today, deadline) > 0;
        if (late) expect(open).toBe(false);
        const outOfTime = closed.some((each) => each.id === id && each.reason === 'out-of-time');
        expect(outOfTime).toBe(late);
        if (!open) expect(closed.some((each) => each.id === id)).toBe(true);
        if (open) expect(closed.some((each) => each.id === id)).toBe(false);
      }
    }),
    manyTimes,
  );
});

test('every live limit of a route is a clock, and clocks are live and earliest first', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { routes: found, clocks } = routes(given);
      for (const { deadline } of found) {
        if (deadline === null || compareDates(given.today, deadline) > 0) continue;
        expect(clocks.map(({ due }) => due)).toContain(deadline);
      }
      expect(clocks.every(({ due }) => compareDates(given.today, due) <= 0)).toBe(true);
      expect(clocks.map(({ due }) => due)).toEqual(clocks.map(({ due }) => due).toSorted());
      expect(new Set(clocks.map(({ rule }) => rule)).size).toBe(clocks.length);
    }),
    manyTimes,
  );
});

test('no route and no reason stands twice', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { routes: found, closed } = routes(given);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(new Set(closed.map(({ id }) => id)).size).toBe(closed.length);
    }),
    manyTimes,
  );
});

test('an urgent answer puts the urgent route first', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { urgent, routes: found } = routes(given);
      expect(urgent).toBe(given.issue === 'unsafe' || given.issue === 'out-of-school');
      if (urgent) expect(['emergency-help', 'section-19-education']).toContain(found[0]?.id);
    }),
    manyTimes,
  );
});

test('money never goes to the tribunal, and a refusal to assess never to an extended appeal', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const ids = routes(given).routes.map(({ id }) => id);
      if (given.issue === 'direct-payment-refused' || given.issue === 'health-budget-refused') {
        expect(ids.filter((id) => id.startsWith('appeal'))).toEqual([]);
        expect(routes(given).clocks.filter(({ rule }) => /appeal|mediation/.test(rule))).toEqual([]);
      }
      if (given.issue === 'refuse-to-assess') expect(ids).not.toContain('appeal-extended');
    }),
    manyTimes,
  );
});

test('an appeal on Section I alone never moves for a certificate', () => {
  fc.assert(
    fc.property(situation, recent, (given, certificate) => {
      const about: Situation = {
        ...given,
        issue: 'placement-only',
        sections: ['I'],
        hasPlan: true,
        tried: [],
      };
      const { certificate: _, ...without } = about;
      expect(routes({ ...about, certificate }).routes[0]).toEqual(routes(without).routes[0]);
    }),
    manyTimes,
  );
});

test('the Ombudsman is never offered beside what could be appealed', () => {
  const decisions = new Set([
    'refuse-to-assess',
    'refuse-to-issue',
    'refuse-to-reassess',
    'refuse-to-amend',
    'cease',
    'placement-only',
  ]);
  fc.assert(
    fc.property(situation, (given) => {
      if (!decisions.has(given.issue)) return;
      const answer = routes(given);
      expect(answer.routes.map(({ id }) => id)).not.toContain('lgsco');
      expect(answer.closed).toContainEqual({ id: 'lgsco', reason: 'could-be-appealed' });
    }),
    manyTimes,
  );
});

test('the route sheet has a row for every route, and its limits are rules of the family', () => {
  expect(Object.keys(routeSheet).toSorted()).toEqual([...routeIds].toSorted());
  for (const { limit, source } of Object.values(routeSheet)) {
    expect(source.length).toBeGreaterThan(5);
    if (limit !== null) expect(builtInPack.rules.find(({ id }) => id === limit)?.belongsTo).toBe('family');
  }
  expect(routeIds.filter(needsCertificate)).toEqual(['appeal', 'appeal-extended']);
});
