import { describe, expect, it } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import type { EventKind } from '#domain/law/case-event.ts';
import {
  disputedIn,
  tellTogether,
  toldDeadlines,
  usedDay,
  type WrittenEvent,
} from '#domain/law/told-events.ts';

const written = (what: EventKind, on: string, id = `${what}-${on}`): WrittenEvent => ({ id, what, on });

const dueDays = (council: readonly WrittenEvent[], family: readonly WrittenEvent[], today = '2026-09-20') =>
  Object.fromEntries(
    toldDeadlines(tellTogether(council, family), today, builtInHolidays)
      .filter(({ state }) => state !== 'done')
      .map(({ ruleId, due }) => [ruleId, due]),
  );

describe('what both sides wrote down', () => {
  it('is one event with two days where the kind is the same and the days are within four weeks', () => {
    const [event, ...others] = tellTogether(
      [written('request-received', '2026-09-08', 'c')],
      [written('request-received', '2026-09-01', 'f')],
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ council: '2026-09-08', family: '2026-09-01', ids: ['c', 'f'], id: 'c' });
  });

  it('is two events 29 days apart, and one at 28', () => {
    const council = [written('decision-letter', '2026-03-01')];
    expect(tellTogether(council, [written('decision-letter', '2026-03-29')])).toHaveLength(1);
    expect(tellTogether(council, [written('decision-letter', '2026-03-30')])).toHaveLength(2);
  });

  it('is never one event of two kinds', () => {
    const told = tellTogether(
      [written('draft-served', '2026-03-01')],
      [written('amendment-notice', '2026-03-01')],
    );
    expect(told).toHaveLength(2);
  });

  it('pairs each record once, the nearest first', () => {
    const told = tellTogether(
      [written('decision-letter', '2026-03-10', 'c')],
      [written('decision-letter', '2026-03-01', 'far'), written('decision-letter', '2026-03-09', 'near')],
    );
    expect(told.map(({ ids }) => ids)).toEqual([['far'], ['c', 'near']]);
  });

  it('is two events where somebody said so, however near the days are', () => {
    const council = [written('decision-letter', '2026-03-10', 'c')];
    const family = [
      written('decision-letter', '2026-03-09', 'near'),
      written('decision-letter', '2026-03-01', 'far'),
    ];
    const told = tellTogether(council, family, [{ council: 'c', family: 'near' }]);
    expect(told.map(({ ids }) => ids)).toEqual([['near'], ['c', 'far']]);
    const apart = family.map(({ id }) => ({ council: 'c', family: id }));
    expect(tellTogether(council, family, apart).map(({ ids }) => ids)).toEqual([['far'], ['near'], ['c']]);
  });

  it('leaves out days that never were', () => {
    expect(tellTogether([], [written('draft-served', '2026-02-30')])).toEqual([]);
  });
});

describe('where the two days differ', () => {
  it('a council’s limit is counted from the later one, whoever gave it', () => {
    const [early, late] = [
      written('request-received', '2026-09-01'),
      written('request-received', '2026-09-08'),
    ];
    for (const [council, family] of [
      [[early], [late]],
      [[late], [early]],
    ] as const) {
      expect(dueDays(council, family)).toMatchObject({
        'ehcna.decision': '2026-10-20',
        'ehcp.final': '2027-01-26',
      });
    }
  });

  it('a family’s own limit is counted from the earlier one, whoever gave it', () => {
    const [early, late] = [written('draft-served', '2026-09-14'), written('draft-served', '2026-09-17')];
    expect(dueDays([early], [late])).toEqual({ 'ehcp.draft_representations': '2026-09-28' });
    expect(dueDays([late], [early])).toEqual({ 'ehcp.draft_representations': '2026-09-28' });
  });

  it('a letter and its certificate are each read carefully, though different sides gave the earlier day', () => {
    const due = dueDays(
      [written('refused-to-assess', '2026-07-18'), written('mediation-certificate', '2026-09-12')],
      [written('refused-to-assess', '2026-07-22'), written('mediation-certificate', '2026-09-09')],
      '2026-09-13',
    );
    expect(due).toMatchObject({ 'appeal.sen': '2026-10-09', 'appeal.section_i_only': '2026-09-18' });
  });

  it('a body is not called late until the later day’s limit has passed', () => {
    const events = tellTogether(
      [written('request-received', '2026-09-08')],
      [written('request-received', '2026-09-01')],
    );
    const days = ['2026-10-14', '2026-10-20', '2026-10-21'];
    const states = days.map(
      (today) =>
        toldDeadlines(events, today, builtInHolidays).find(({ ruleId }) => ruleId === 'ehcna.decision')
          ?.state,
    );
    expect(states).toEqual(['due', 'due', 'overdue']);
  });

  it('says which day is used, and on which events the sides differ', () => {
    const events = tellTogether(
      [written('request-received', '2026-09-08', 'c'), written('draft-served', '2026-12-01', 'd')],
      [written('request-received', '2026-09-01', 'f')],
    );
    const found = toldDeadlines(events, '2026-12-02', builtInHolidays);
    const final = found.find(({ ruleId }) => ruleId === 'ehcp.final');
    const draft = found.find(({ ruleId }) => ruleId === 'ehcp.draft_representations');
    expect(final && disputedIn(final, events)).toMatchObject([{ id: 'c', on: '2026-09-08' }]);
    expect(draft && disputedIn(draft, events)).toEqual([]);
    expect([usedDay('family'), usedDay('body')]).toEqual(['earlier', 'later']);
  });
});

it('one side alone gives what its record gives, and its own day is used', () => {
  const alone = dueDays([], [written('request-received', '2026-09-01')]);
  expect(alone).toMatchObject({ 'ehcna.decision': '2026-10-13' });
  expect(alone).toEqual(dueDays([written('request-received', '2026-09-01')], []));
});
