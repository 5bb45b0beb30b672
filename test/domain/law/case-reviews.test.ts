import { expect, test } from 'vitest';
import { seen, type Pairs } from './seen-deadlines.ts';

test('a review meeting sets its limits going: notice before, report and decision after', () => {
  const planned: Pairs = [
    ['plan-finalised', '2025-12-15'],
    ['review-meeting', '2026-11-16'],
  ];
  expect(seen('2026-10-20', planned)).toEqual([
    'review.invite 2026-11-02 due',
    'review.papers 2026-11-02 due',
    'review.report 2026-11-30 due',
    'review.annual 2026-12-14 due',
    'review.decision 2026-12-14 due',
  ]);
});

test('the decision after a review must also fall inside the twelve months', () => {
  expect(
    seen('2026-11-22', [
      ['plan-finalised', '2025-12-01'],
      ['review-meeting', '2026-11-16'],
    ]),
  ).toContain('review.decision 2026-11-30 due');
});

test('a meeting held after the twelve months has four weeks: only the yearly review is late', () => {
  expect(
    seen('2026-11-22', [
      ['plan-finalised', '2025-10-01'],
      ['review-meeting', '2026-11-16'],
    ]),
  ).toEqual([
    'review.annual 2026-09-30 overdue',
    'review.report 2026-11-30 due',
    'review.decision 2026-12-14 due',
  ]);
});

test('a meeting is not a review: the year ends with the decision', () => {
  const meeting: Pairs = [
    ['plan-finalised', '2025-12-15'],
    ['review-meeting', '2026-11-16'],
  ];
  expect(seen('2026-12-20', meeting)).toContain('review.annual 2026-12-14 overdue');
  const decided = seen('2026-12-20', [...meeting, ['review-decision', '2026-12-10']]);
  expect(decided).toContain('review.annual 2026-12-14 done');
  expect(decided).toContain('review.decision 2026-12-14 done');
  expect(decided).toContain('review.annual 2027-12-09 due');
});

test('an amendment notice starts fifteen days for the family and eight weeks for the council', () => {
  expect(
    seen('2026-12-12', [
      ['plan-finalised', '2025-12-15'],
      ['review-meeting', '2026-11-16'],
      ['review-decision', '2026-12-10'],
      ['amendment-notice', '2026-12-10'],
    ]).filter((line) => !line.endsWith('done')),
  ).toEqual([
    'review.representations 2026-12-24 yours',
    'review.final_after_notice 2027-02-04 due',
    'review.final_outer_limit 2027-02-08 due',
    'review.annual 2027-12-09 due',
  ]);
});

test('an amendment with no review before it has a limit of its own', () => {
  expect(
    seen('2026-12-12', [
      ['plan-finalised', '2026-06-01'],
      ['amendment-notice', '2026-12-10'],
    ]),
  ).toContain('amend.no_review 2027-02-04 due');
});

test('an amended plan after a review does not put the next yearly review off', () => {
  const year: Pairs = [
    ['plan-finalised', '2025-12-15'],
    ['review-meeting', '2026-11-16'],
    ['review-decision', '2026-12-10'],
    ['amendment-notice', '2026-12-10'],
    ['plan-finalised', '2027-02-01'],
  ];
  const annual = seen('2027-02-10', year).filter((line) => line.startsWith('review.annual'));
  expect(annual).toEqual(['review.annual 2026-12-14 done', 'review.annual 2027-12-09 due']);
});

test('an old round with gaps in its record is not called late once a newer one has begun', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2024-03-01'],
    ['review-meeting', '2025-02-01'],
    ['plan-finalised', '2025-05-20'],
    ['review-meeting', '2026-04-20'],
    ['review-decision', '2026-05-10'],
  ]);
  expect(lines.filter((line) => line.endsWith('overdue'))).toEqual([]);
});

test('a planned next round does not hide the limits of this one', () => {
  expect(
    seen('2026-11-22', [
      ['review-meeting', '2026-11-16'],
      ['review-meeting', '2027-11-15'],
    ]),
  ).toContain('review.decision 2026-12-14 due');
});

test('a meeting whose decision was never recorded is not called late once there has been another', () => {
  const lines = seen('2026-11-22', [
    ['review-meeting', '2025-11-10'],
    ['review-meeting', '2026-11-16'],
  ]);
  expect(lines).toEqual(['review.report 2026-11-30 due', 'review.decision 2026-12-14 due']);
});

test('a review decided and a plan sent on one day leave the next yearly review to come', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2026-03-02'],
    ['review-decision', '2026-03-02'],
  ]);
  expect(lines).toEqual(['review.annual 2027-03-01 due']);
});

test('a plan made after another was ended has yearly reviews of its own', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2023-01-10'],
    ['review-decision', '2024-01-05'],
    ['cease-notice', '2024-06-03'],
    ['plan-finalised', '2026-01-15'],
  ]);
  expect(lines).toEqual(['review.annual 2024-01-09 done', 'review.annual 2027-01-14 due']);
});

test('a review that decided to end the plan was done', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2025-01-15'],
    ['review-decision', '2026-01-10'],
    ['cease-notice', '2026-01-10'],
  ]);
  expect(lines).toEqual(['review.annual 2026-01-14 done']);
});

test('a notice to end the plan that is still to come stops no review', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2026-01-10'],
    ['cease-notice', '2027-01-30'],
  ]);
  expect(lines).toContain('review.annual 2027-01-09 due');
});

test('a decision after a review that brings no changes can be appealed while there is time', () => {
  const decided: Pairs = [['review-decision', '2026-11-02']];
  expect(seen('2026-11-22', decided)).toEqual([
    'mediation.contact 2027-01-02 yours',
    'appeal.sen 2027-01-04 yours',
    'review.annual 2027-11-01 due',
  ]);
  expect(seen('2027-01-05', decided)).toEqual(['review.annual 2027-11-01 due']);
});

const appealsAfterReview = (pairs: Pairs) =>
  seen('2026-11-22', [['review-decision', '2026-11-02'], ...pairs]).filter((line) =>
    line.startsWith('appeal'),
  );

test('changes, or an end to the plan, are not appealed by the decision after the review', () => {
  expect(appealsAfterReview([['amendment-notice', '2026-11-02']])).toEqual([]);
  expect(appealsAfterReview([['cease-notice', '2026-11-10']])).toEqual(['appeal.sen 2027-01-11 yours']);
});
