import { expect, test } from 'vitest';
import { letterIds as written } from '#app/features/letters/letter.ts';
import { letterIds, lettersFor } from '#domain/law/routes/letters-for.ts';
import { issues, routeIds } from '#domain/law/routes/situation.ts';

const named = new Set(
  issues.flatMap((issue) =>
    routeIds.flatMap((route) => [true, false].flatMap((hasPlan) => lettersFor(route, { issue, hasPlan }))),
  ),
);

test('every letter that a way names is there to be opened', () => {
  expect([...letterIds].toSorted()).toEqual([...written].toSorted());
});

test('a way names only letters that fit it: no reasons are asked for where nothing was decided', () => {
  expect(lettersFor('talk', { issue: 'delay' })).toEqual(['chase-late-plan']);
  expect(lettersFor('talk', { issue: 'plan-content', hasPlan: false })).toEqual(['comment-on-draft']);
  expect(lettersFor('mediation', { issue: 'cease' })).toEqual(['mediation-or-certificate']);
  expect(lettersFor('appeal', { issue: 'cease' })).toEqual([]);
  expect(named).not.toContain('ask-for-budget');
});
