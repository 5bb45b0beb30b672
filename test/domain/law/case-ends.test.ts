import { expect, test } from 'vitest';
import { seen, type Pairs } from './seen-deadlines.ts';

test('a plan that is to end stops the wait for an answer about assessing again', () => {
  const lines = seen('2026-11-22', [
    ['reassessment-requested', '2026-09-01'],
    ['cease-notice', '2026-09-10'],
  ]);
  expect(lines).toEqual(['mediation.contact 2026-11-10 yours', 'appeal.sen 2026-11-10 yours']);
});

test('nobody is late to change a plan for the next school once it is to end, unless there is a newer one', () => {
  const ended: Pairs = [
    ['plan-finalised', '2025-01-10'],
    ['cease-notice', '2025-06-10'],
    ['phase-transfer', '2026-09-01'],
  ];
  expect(seen('2026-03-01', ended, '2015-01-01')).toEqual([]);
  expect(seen('2026-03-01', [...ended, ['plan-finalised', '2025-07-20']], '2015-01-01')).toContain(
    'phase.school 2026-02-15 overdue',
  );
});

test('a request sent again on the day of a refusal waits for an answer of its own', () => {
  const asked: Pairs = [
    ['request-received', '2026-08-01'],
    ['refused-to-assess', '2026-09-10'],
    ['request-received', '2026-09-10'],
  ];
  const lines = seen('2026-09-20', asked);
  expect(lines).toContain('ehcna.decision 2026-09-12 done');
  expect(lines).toContain('ehcna.decision 2026-10-22 due');
  expect(lines).toContain('ehcp.final 2027-01-28 due');
});

test('a certificate that may be about an earlier decision gives a later one no more time', () => {
  const lines = seen('2026-10-05', [
    ['refused-to-assess', '2026-07-01'],
    ['decision-letter', '2026-08-20'],
    ['mediation-certificate', '2026-10-01'],
  ]);
  expect(lines).toEqual(['mediation.contact 2026-10-20 yours', 'appeal.sen 2026-10-20 yours']);
});

test('a certificate is of the last decision where the one before was long ago or has its own', () => {
  const longAgo: Pairs = [
    ['refused-to-assess', '2026-05-31'],
    ['decision-letter', '2026-08-20'],
    ['mediation-certificate', '2026-10-01'],
  ];
  expect(seen('2026-10-05', longAgo)).toContain('appeal.sen 2026-11-02 yours');
  const itsOwn: Pairs = [
    ['refused-to-assess', '2026-07-01'],
    ['mediation-certificate', '2026-07-20'],
    ['decision-letter', '2026-08-20'],
    ['mediation-certificate', '2026-10-01'],
  ];
  expect(seen('2026-10-05', itsOwn)).toContain('appeal.sen 2026-11-02 yours');
});
