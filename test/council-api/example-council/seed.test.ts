import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bankHolidays as bankHolidaysShape, council as councilShape } from '#contract/council.ts';
import { putFamilies } from '#council-api/example-council/builder.ts';
import { refreshExampleCouncil, seedExampleCouncil } from '#council-api/example-council/seed.ts';
import { aCouncil, type TestCouncil } from '../kit/a-council.ts';

const today = '2026-11-22';
let council: TestCouncil;

beforeAll(async () => {
  council = await aCouncil();
  await seedExampleCouncil(council.database.queries, { today, services: 80 });
});

const feedOf = async (member: string): Promise<{ kind: string; id: string }[]> => {
  const page = await (await council.ask('/api/changes?limit=500', { as: member })).json();
  return page.changes;
};

const changesCounted = async (): Promise<unknown> => {
  const { rows } = await council.database.queries.execute(
    sql`select (select count(*) from member_change)::integer as members, (select count(*) from service_change)::integer as services`,
  );
  return rows[0];
};

describe('a seeded council', () => {
  it('tells who it is, whom to turn to, and that it is invented', async () => {
    const profile = z.parse(councilShape, await (await council.ask('/api/council')).json());
    expect(profile).toMatchObject({
      name: 'Larkmoor Council',
      demo: true,
      languages: ['en', 'en-x-easy', 'pl', 'ur'],
    });
    expect(profile.helpers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['send-team', 'sendiass', 'mediation', 'forum', 'complaints']),
    );
    expect(profile.signIn.accounts).toHaveLength(11);
  });

  it('has the bank holidays of four years, in the shape that GOV.UK uses', async () => {
    const holidays = z.parse(
      bankHolidaysShape,
      await (await council.ask('/api/council/bank-holidays')).json(),
    );
    const { events } = holidays['england-and-wales'];
    expect(new Set(events.map(({ date }) => date.slice(0, 4)))).toEqual(
      new Set(['2025', '2026', '2027', '2028']),
    );
    expect(events.find(({ date }) => date === '2026-12-28')).toEqual({
      title: 'Boxing Day',
      date: '2026-12-28',
      notes: 'Substitute day',
      bunting: true,
    });
  });

  it('gives a parent their child, plan and dates, and nobody else’s', async () => {
    const feed = await feedOf('denise-carter');
    expect(
      feed
        .filter(({ kind }) => kind !== 'event' && kind !== 'feedback')
        .map(({ kind, id }) => `${kind} ${id}`),
    ).toEqual(['member denise-carter', 'child jamal', 'plan plan-jamal']);
    expect((await feedOf('martin-ellery')).map(({ kind }) => kind)).toEqual(['member']);
  });

  it('has feedback for an officer to read, some of it with no name', async () => {
    const page = await (await council.ask('/api/desk/feedback', { as: 'martin-ellery' })).json();
    const from = page.feedback.map((each: { from: string | null }) => each.from);
    expect(from).toEqual(expect.arrayContaining(['Ama Mensah', 'Denise Carter', null]));
    expect((await feedOf('ama-mensah')).filter(({ kind }) => kind === 'feedback')).toHaveLength(1);
  });

  it('publishes its Local Offer', async () => {
    const manifest = await (await council.ask('/api/local-offer')).json();
    expect(manifest.services).toBe(80);
  });

  it('is as it was when it is seeded again, or refreshed, on the same day', async () => {
    const before = await changesCounted();
    await seedExampleCouncil(council.database.queries, { today, services: 80 });
    await refreshExampleCouncil(council.database.queries, today);
    expect(await changesCounted()).toEqual(before);
  });

  it('moves its dates when it is refreshed on another day, and makes no more of anything', async () => {
    await refreshExampleCouncil(council.database.queries, '2026-11-25');
    const draft = (await feedOf('tomasz-nowak')).find(({ kind }) => kind === 'plan');
    expect(draft).toMatchObject({ version: 2, value: { datedOn: '2026-11-19' } });
    expect((await (await council.ask('/api/local-offer')).json()).services).toBe(80);
  });

  it('can hold more families, made in numbers', async () => {
    await putFamilies(council.database.queries, 60, today);
    const { rows } = await council.database.queries.execute<{ parents: number }>(
      sql`select count(*)::integer as parents from member where id like 'parent-%'`,
    );
    expect(rows[0]?.parents).toBeGreaterThanOrEqual(60);
  });
});
