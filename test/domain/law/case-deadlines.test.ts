import { expect, test } from 'vitest';
import { seen, type Pairs } from './seen-deadlines.ts';

test('a request sets three limits going, earliest first', () => {
  expect(seen('2026-09-08', [['request-received', '2026-09-07']])).toEqual([
    'ehcna.decision 2026-10-19 due',
    'ehcna.no_plan 2026-12-28 due',
    'ehcp.final 2027-01-25 due',
  ]);
});

test('nobody is late on the last day, and is the day after', () => {
  expect(seen('2026-10-19', [['request-received', '2026-09-07']])[0]).toBe('ehcna.decision 2026-10-19 due');
  expect(seen('2026-10-20', [['request-received', '2026-09-07']])[0]).toBe(
    'ehcna.decision 2026-10-19 overdue',
  );
});

test('a decision to assess is a limit met, and the rest go on', () => {
  expect(
    seen('2026-11-22', [
      ['request-received', '2026-09-07'],
      ['decided-to-assess', '2026-10-16'],
      ['advice-asked', '2026-10-20'],
    ]),
  ).toEqual([
    'ehcna.decision 2026-10-19 done',
    'ehcna.advice 2026-12-01 due',
    'ehcna.no_plan 2026-12-28 due',
    'ehcp.final 2027-01-25 due',
  ]);
});

test('advice and a notice of no plan are never called late, because the record need not show them', () => {
  expect(
    seen('2027-01-10', [
      ['request-received', '2026-09-07'],
      ['decided-to-assess', '2026-10-16'],
      ['advice-asked', '2026-10-20'],
    ]),
  ).toEqual(['ehcna.decision 2026-10-19 done', 'ehcp.final 2027-01-25 due']);
});

test('a refusal to assess ends the wait for a plan and opens mediation and appeal', () => {
  expect(
    seen('2026-11-22', [
      ['request-received', '2026-09-07'],
      ['refused-to-assess', '2026-10-15'],
    ]),
  ).toEqual([
    'ehcna.decision 2026-10-19 done',
    'mediation.contact 2026-12-15 yours',
    'appeal.sen 2026-12-15 yours',
  ]);
});

test('a draft gives the family fifteen days that the council must wait', () => {
  const draft: Pairs = [['draft-served', '2026-11-06']];
  expect(seen('2026-11-20', draft)).toEqual(['ehcp.draft_representations 2026-11-20 yours']);
  expect(seen('2026-11-20', [...draft, ['representations-made', '2026-11-18']])).toEqual([
    'ehcp.draft_representations 2026-11-20 done',
  ]);
  expect(seen('2027-01-15', [...draft, ['plan-finalised', '2027-01-12']])).not.toContain(
    'ehcp.draft_representations 2026-11-20 yours',
  );
});

test('a final plan opens mediation and appeal, and the first yearly review', () => {
  expect(seen('2026-11-22', [['plan-finalised', '2026-11-02']])).toEqual([
    'mediation.contact 2027-01-02 yours',
    'appeal.sen 2027-01-04 yours',
    'review.annual 2027-11-01 due',
  ]);
});

test('a certificate meets the mediation limit, gives a month, and leaves two months for the school alone', () => {
  expect(
    seen('2026-12-20', [
      ['plan-finalised', '2026-11-02'],
      ['mediation-certificate', '2026-12-18'],
    ]),
  ).toEqual([
    'mediation.contact 2027-01-02 done',
    'appeal.section_i_only 2027-01-04 yours',
    'appeal.sen 2027-01-18 yours',
    'review.annual 2027-11-01 due',
  ]);
});

test('something planned has not been done', () => {
  expect(
    seen('2026-11-22', [
      ['request-received', '2026-06-01'],
      ['plan-finalised', '2026-12-01'],
    ]),
  ).toContain('ehcp.final 2026-10-19 overdue');
});

test('a request to assess again has fifteen days, and then fourteen weeks', () => {
  expect(seen('2026-10-10', [['reassessment-requested', '2026-10-01']])).toEqual([
    'reassess.decision 2026-10-16 due',
  ]);
  expect(
    seen('2026-10-20', [
      ['reassessment-requested', '2026-10-01'],
      ['reassessment-notice', '2026-10-14'],
    ]),
  ).toEqual(['reassess.decision 2026-10-16 done', 'reassess.final 2027-01-20 due']);
});

test('which transfer limit holds depends on age, and nobody is late on 15 February or by the strict reading', () => {
  const move: Pairs = [['phase-transfer', '2027-09-01']];
  expect(seen('2027-02-15', move, '2016-01-10')).toEqual(['phase.school 2027-02-15 due']);
  expect(seen('2027-02-16', move, '2016-01-10')).toEqual(['phase.school 2027-02-15 overdue']);
  expect(seen('2027-03-01', move, '2011-01-10')).toEqual(['phase.post16 2027-03-31 due']);
  expect(seen('2027-03-01', move, '2009-01-10')).toEqual(['phase.post16_to_post16 2027-04-01 due']);
});

test('a transfer of someone whose age is not known is late only by the later limit', () => {
  const move: Pairs = [['phase-transfer', '2027-09-01']];
  expect(seen('2027-01-10', move)).toEqual(['phase.school 2027-02-15 due', 'phase.post16 2027-03-31 due']);
  expect(seen('2027-03-01', move)).toEqual(['phase.post16 2027-03-31 due']);
  expect(seen('2027-04-01', move)).toEqual(['phase.post16 2027-03-31 overdue']);
});

test('a transfer is done by the plan that names the next school', () => {
  expect(
    seen(
      '2027-02-10',
      [
        ['phase-transfer', '2027-09-01'],
        ['plan-finalised', '2027-02-01'],
      ],
      '2016-01-10',
    ),
  ).toContain('phase.school 2027-02-15 done');
});

test('a missed limit of the family is shown for three months, so that more time can be asked for', () => {
  const refusal: Pairs = [['refused-to-assess', '2026-06-01']];
  expect(seen('2026-08-20', refusal)).toEqual([
    'mediation.contact 2026-08-01 yours',
    'appeal.sen 2026-09-01 yours',
  ]);
  expect(seen('2026-11-30', refusal)).toEqual(['appeal.sen 2026-09-01 yours']);
  expect(seen('2026-12-01', refusal)).toEqual([]);
});

test('a second decision does not hide a clock of the first that still runs', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2026-11-02'],
    ['decision-letter', '2026-11-12'],
  ]);
  expect(lines).toEqual(
    expect.arrayContaining(['mediation.contact 2027-01-02 yours', 'mediation.contact 2027-01-12 yours']),
  );
});

test('a plan that is to end sets the appeal going and no yearly review', () => {
  const lines = seen('2026-11-22', [
    ['plan-finalised', '2025-01-15'],
    ['cease-notice', '2026-11-10'],
  ]);
  expect(lines).toEqual(['mediation.contact 2027-01-10 yours', 'appeal.sen 2027-01-11 yours']);
});

test('a limit whose bank holidays are not known stays on its careful day', () => {
  expect(seen('2030-01-10', [['refused-to-issue', '2029-12-05']])).toEqual([
    'mediation.contact 2030-02-05 yours',
    'appeal.sen 2030-02-05 yours',
  ]);
});
