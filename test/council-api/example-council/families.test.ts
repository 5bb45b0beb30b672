import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Plan } from '#contract/plan.ts';
import { type RecordKind, recordShapes } from '#contract/record.ts';
import { families } from '#council-api/example-council/builder.ts';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import { exampleFamilies } from '#council-api/example-council/families/example-families.ts';
import type { Families } from '#council-api/example-council/families/family.ts';
import { addDays } from '#domain/calendar.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { casesDeadlines } from '#domain/law/case-deadlines.ts';
import { rightsHolder } from '#domain/law/rights.ts';

/** Days through two school years, among them leap day, new year and both ends of the summer. */
const days = [
  ...Array.from({ length: 80 }, (_, at) => addDays('2026-09-01', at * 9)),
  '2028-02-29',
  '2027-01-01',
  '2027-08-31',
  '2027-09-01',
];

const shapeOf = (kind: RecordKind): z.ZodMiniType => recordShapes[kind];

const faultsOf = ({ members, records }: Families): string[] =>
  [...records, ...members.map((value) => ({ kind: 'member' as const, id: value.id, value }))].flatMap(
    ({ kind, id, value }) => {
      const parsed = z.safeParse(shapeOf(kind), value);
      return parsed.success ? [] : [`${kind} ${id}: ${z.prettifyError(parsed.error)}`];
    },
  );

const plansOf = ({ records }: Families): Plan[] =>
  records.flatMap((draft) => (draft.kind === 'plan' ? draft.value : []));

/** Links of a plan that lead nowhere. */
function looseEnds({ id, needs, outcomes, provision, budget }: Plan): string[] {
  const [needIds, outcomeIds, provisionIds] = [needs, outcomes, provision].map(
    (list) => new Set(list.map((part) => part.id)),
  );
  return [
    ...outcomes.flatMap((part) => part.needs.filter((link) => !needIds?.has(link))),
    ...provision.flatMap((part) => part.needs.filter((link) => !needIds?.has(link))),
    ...provision.flatMap((part) => part.outcomes.filter((link) => !outcomeIds?.has(link))),
    ...budget.flatMap((part) => part.provision.filter((link) => !provisionIds?.has(link))),
  ].map((link) => `${id}: ${link}`);
}

/** What is running for each child on a day. Ruby's depends on how near secondary school is. */
const openOn = (day: string): string[] => {
  const { records } = exampleFamilies(day);
  return records.flatMap(({ kind, id }) => {
    if (kind !== 'child' || id === 'ruby') return [];
    const events = records.flatMap((draft) =>
      draft.kind === 'event' && draft.value.childId === id ? draft.value : [],
    );
    const deadlines = casesDeadlines(events, day, builtInHolidays).filter(({ state }) => state !== 'done');
    return deadlines.map(({ ruleId, state }) => `${id}: ${ruleId} ${state}`);
  });
};

const today = '2026-11-22';
const sample = exampleFamilies(today);
const seenBy = (member: string): string[] =>
  sample.records.flatMap(({ kind, id, audience }) => (audience.includes(member) ? `${kind} ${id}` : []));
const plan = (id: string): Plan => {
  const found = plansOf(sample).find((each) => each.id === id);
  if (!found) throw new Error(`There is no plan ${id}`);
  return found;
};

describe('the families of the sample council', () => {
  it('are valid records on every day', () => {
    expect(days.flatMap((day) => faultsOf(exampleFamilies(day)))).toEqual([]);
  });

  it('have plans whose parts lead to each other', () => {
    expect(plansOf(sample).flatMap(looseEnds)).toEqual([]);
  });

  it('can all be signed in as, each with a line on what to try', () => {
    expect(sample.members.map(({ id }) => id)).toEqual(demoAccounts.map(({ memberId }) => memberId));
    expect(demoAccounts.filter(({ about }) => about.length < 40)).toEqual([]);
  });

  it('stay at the same points of the road, whatever the day', () => {
    expect([...new Set(days.map((day) => openOn(day).toSorted().join('\n')))]).toEqual([
      [
        'aaliyah: review.annual due',
        'ama-for-grace: review.annual due',
        'ama: review.annual due',
        'bilal: review.annual due',
        'bilal: review.decision due',
        'ibrahim: ehcna.advice due',
        'ibrahim: ehcna.no_plan due',
        'ibrahim: ehcp.final due',
        'jamal: review.annual due',
        'owen: appeal.sen yours',
        'owen: mediation.contact yours',
        'zofia: ehcp.draft_representations yours',
        'zofia: ehcp.final due',
      ].join('\n'),
    ]);
  });

  it('have a girl in Year 6 whose secondary school is named by the law’s day', () => {
    const events = exampleFamilies('2026-11-22').records.flatMap((draft) =>
      draft.kind === 'event' && draft.value.childId === 'ruby' ? draft.value : [],
    );
    const next = casesDeadlines(events, '2026-11-22', builtInHolidays).find(
      ({ ruleId }) => ruleId === 'phase.school',
    );
    expect(next).toMatchObject({ due: '2027-02-15', state: 'due' });
    expect(plansOf(exampleFamilies('2027-03-10')).find(({ id }) => id === 'plan-ruby')?.datedOn).toBe(
      '2027-02-11',
    );
  });
});

describe('who sees what', () => {
  it('parents who share a child see the same', () => {
    expect(seenBy('tomasz-nowak')).toEqual(seenBy('katarzyna-nowak'));
    expect(seenBy('tomasz-nowak')).toContain('plan plan-zofia');
  });

  it('parents who do not share see nothing of the other’s child', () => {
    expect(seenBy('gareth-whitfield').join()).not.toMatch(/ruby/);
    expect(seenBy('joanne-whitfield').join()).not.toMatch(/owen/);
  });

  it('at 17 the rights are Ama’s on every day, and her mother sees dates and no plan', () => {
    for (const day of days) {
      const child = exampleFamilies(day).records.find(({ id }) => id === 'ama');
      const born = child?.kind === 'child' ? child.value.dateOfBirth : '';
      expect(rightsHolder({ dateOfBirth: born }, day)).toBe('young-person');
    }
    expect(seenBy('grace-mensah').filter((id) => id.startsWith('plan'))).toEqual([]);
    expect(
      JSON.stringify(sample.records.filter(({ audience }) => audience.includes('grace-mensah'))),
    ).not.toMatch(/mentor|video/i);
  });

  it('forum coordinator and officer see no family’s records', () => {
    expect([...seenBy('priya-raman'), ...seenBy('martin-ellery')]).toEqual([]);
  });
});

describe('the plans', () => {
  it('that are good have provision for every need, with how much, how often and who', () => {
    for (const id of ['plan-jamal', 'plan-aaliyah', 'plan-ama', 'plan-bilal']) {
      const { needs, provision, outcomes } = plan(id);
      const met = new Set(provision.flatMap((part) => part.needs));
      expect(needs.filter((need) => !met.has(need.id))).toEqual([]);
      expect(provision.filter((part) => !part.howMuch || !part.howOften || !part.who)).toEqual([]);
      expect(outcomes.filter((part) => !part.by || !part.measure || !part.startingPoint)).toEqual([]);
    }
  });

  it('that are poor have a need with nothing for it, and help that cannot be counted', () => {
    const { needs, provision } = plan('plan-ruby');
    const met = new Set(provision.flatMap((part) => part.needs));
    expect(needs.filter((need) => need.section === 'B' && !met.has(need.id)).map(({ id }) => id)).toEqual([
      'b4',
    ]);
    expect(provision.filter((part) => !part.howMuch).length).toBeGreaterThan(3);
    expect(plan('plan-zofia').provision.filter((part) => !part.howMuch)).toHaveLength(1);
  });

  it('fill every section from A to K, one of them at the length of a real long plan', () => {
    const { views, needs, provision, placement, budget, advice } = plan('plan-jamal');
    expect([views, budget, advice].filter((part) => part.length === 0)).toEqual([]);
    expect([...new Set([...needs, ...provision].map(({ section }) => section))].toSorted()).toEqual([
      'B',
      'C',
      'D',
      'F',
      'G',
      'H1',
      'H2',
    ]);
    expect(placement?.name).toBeTruthy();
    expect(JSON.stringify(plan('plan-jamal')).split(/\s+/).length).toBeGreaterThan(5000);
  });

  it('are about adult life on all four paths from Year 9', () => {
    for (const id of ['plan-aaliyah', 'plan-bilal'])
      expect(new Set(plan(id).outcomes.map(({ pathway }) => pathway))).toEqual(
        new Set(['employment', 'independent-living', 'community', 'health']),
      );
  });
});

describe('families made in numbers', () => {
  it('are valid, each with its own people', () => {
    const made = [...families(300, today)];
    expect(made.flatMap(faultsOf)).toEqual([]);
    expect(made.flatMap(plansOf).flatMap(looseEnds)).toEqual([]);
    const ids = made.flatMap(({ records }) => records.map(({ kind, id }) => `${kind} ${id}`));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('come out the same each time, and one by one as well as all at once', () => {
    const tenth = [...families(10, today)].at(-1);
    expect([...families(1, today, 9)]).toEqual([tenth]);
  });
});

it('nobody in the sample can be rung, written to or visited', () => {
  const text = JSON.stringify(sample);
  const phones = text.match(/\b0\d{3,4}[ \d]{6,8}\b/g) ?? [];
  expect(
    phones.filter((phone) => !/^(?:01632 960\d{3}|07700 900\d{3}|0808 157 0\d{3})$/.test(phone)),
  ).toEqual([]);
  const hosts = text.match(/[a-z0-9.-]+\.(?:uk|com|org|net|example)\b/g) ?? [];
  expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
});
