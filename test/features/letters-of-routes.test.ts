import { expect, test } from 'vitest';
import { formOf, letters } from '#app/features/letters/all-letters.ts';
import { letterFor } from '#app/features/dates/letter-for.ts';
import { letterIds as written } from '#app/features/letters/letter.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { watches } from '#domain/law/case-watches.ts';
import { formFor, letterIds, lettersFor } from '#domain/law/routes/letters-for.ts';
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

test('a way opens the form of its letter that fits what went wrong', () => {
  for (const issue of issues)
    for (const letter of letterIds) {
      const form = formFor(letter, issue);
      if (form !== undefined) expect(letters[letter].forms.map(({ id }) => id)).toContain(form);
    }
  expect(formFor('ask-for-reasons', 'refuse-to-assess')).toBe('refused-to-assess');
  expect(formFor('ask-for-reasons', 'cease')).toBe('other-decision');
  expect(formFor('formal-complaint', 'delay')).toBe('delay');
});

test('letters lead to letters that there are, and never to themselves', () => {
  for (const id of written) {
    expect(letters[id].related.length).toBeGreaterThan(0);
    expect(letters[id].related).not.toContain(id);
    expect(written).toEqual(expect.arrayContaining([...letters[id].related]));
  }
});

const formFrom = (rule: string) => {
  const letter = letterFor(rule);
  return letter && `${letter} ${formOf(letters[letter], { form: null, rule }).id}`;
};

test('a date opens the letter, and the form of it, that is about that date', () => {
  expect(formFrom('ehcna.decision')).toBe('chase-late-plan assessment-answer');
  expect(formFrom('ehcp.final')).toBe('chase-late-plan final-plan');
  expect(formFrom('review.decision')).toBe('chase-late-plan review-answer');
  expect(formFrom('review.final_after_notice')).toBe('chase-late-plan changed-plan');
  expect(formFrom('amend.no_review')).toBe('chase-late-plan changed-plan');
  expect(formFrom('phase.school')).toBe('chase-late-plan transfer-plan');
  expect(formFrom('reassess.decision')).toBe('chase-late-plan reassess-answer');
  expect(formFrom('reassess.final')).toBe('chase-late-plan reassess-plan');
  expect(formFrom('ehcp.draft_representations')).toBe('comment-on-draft first-draft');
  expect(formFrom('review.representations')).toBe('comment-on-draft amendment');
});

test('no date of a case leads to the form of a letter about some other limit', () => {
  const rules = allTimeLimits.map(({ id }) => id).filter((id) => watches.some(({ rule }) => rule === id));
  for (const rule of rules.filter((id) => letterFor(id) === 'chase-late-plan')) {
    const form = formOf(letters['chase-late-plan'], { form: null, rule });
    expect([form.limit?.rule, ...(form.alsoFor ?? [])], rule).toContain(rule);
  }
});
