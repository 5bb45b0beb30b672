import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { metresBetween } from '#domain/local-offer/distance.ts';
import { onPlane } from '#domain/local-offer/plane.ts';
import { seedExampleCouncil } from '#council-api/example-council/seed.ts';
import type { Queries } from '#council-api/store/database.ts';
import { changeServices, type ServiceDraft } from '#council-api/store/local-offer-changes.ts';
import { textsQuery } from '#council-api/store/nearest-pages.ts';
import { orderOf, type Question, rowsOf, valuesOf } from '#council-api/store/open-referral-question.ts';
import { importOutcodes, refreshOutcodes } from '#council-api/store/outcodes.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

let council: TestCouncil;
let queries: Queries;
beforeAll(async () => {
  council = await aCouncil();
  queries = council.database.queries;
  await seedExampleCouncil(queries, { today: '2026-11-22', services: 300 });
});

interface Placed {
  id: string;
  service_id: string;
  location: {
    latitude?: number;
    longitude?: number;
    mask_exact_address?: boolean;
    addresses?: { postal_code: string }[];
  };
}

const lines = async <T>(path: string): Promise<T[]> => {
  const text = (await (await council.ask(`/oruk/v3${path}`)).text()).trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as T);
};

const places = (query: string) => lines<Placed>(`/service_at_locations?format=ndjson&full=true&${query}`);

const pinned = ({ location: { latitude, longitude } }: Placed) =>
  latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null;

test.each([300, 2000, 9000])(
  'what is within %i metres of a postcode is found, nearest first',
  async (metres) => {
    const all = await places('');
    const from = all.find((each) => pinned(each) && each.location.addresses);
    const postcode = from?.location.addresses?.[0]?.postal_code ?? '';
    const here = from ? pinned(from) : null;
    if (!here) throw new Error('Nothing has a place.');
    const far = (each: Placed) => metresBetween(here, pinned(each) ?? { latitude: 0, longitude: 0 });
    const reached = all.filter((each) => far(each) <= metres * 0.997).map(({ id }) => id);
    const found = await places(`postcode=${postcode}&proximity=${metres}`);
    const open = found.filter(pinned);
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(reached));
    for (const each of open) expect(far(each)).toBeLessThanOrEqual(metres * 1.003);
    const order = open.map(far);
    for (const [n, distance] of order.entries())
      expect(distance).toBeGreaterThanOrEqual((order[n - 1] ?? 0) - 20);
    const page = (await (
      await council.ask(`/oruk/v3/service_at_locations?postcode=${postcode}&proximity=${metres}&per_page=500`)
    ).json()) as { total_items: number; contents: Placed[] };
    expect(page.contents.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(page.total_items).toBe(found.length);
  },
);

test('a service with several places near is in a list of services once, by its nearest', async () => {
  const at = { postcode: 'XL1 9ZZ', latitude: 54.302, longitude: -1.874 };
  const twice = { id: 'twice', name: 'Twice', categories: [], status: 'active' as const };
  const others = [{ ...at, postcode: 'XL1 9ZY', latitude: 54.3025 }];
  await changeServices(queries, [{ ...twice, place: at, otherPlaces: others }], []);
  const near = 'postcode=XL1%209ZZ&proximity=2000';
  const found = await lines<{ id: string; name: string }>(`/services?format=ndjson&${near}`);
  expect(found[0]?.name).toBe('Twice');
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  const page = (await (await council.ask(`/oruk/v3/services?${near}&per_page=500`)).json()) as {
    contents: { id: string }[];
  };
  expect(page.contents.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  const both = await places(near);
  expect(both.filter(({ service_id }) => service_id === found[0]?.id)).toHaveLength(2);
});

test('a postcode alone puts what is near first and leaves nothing out', async () => {
  const all = await lines<{ id: string }>('/services?format=ndjson');
  const near = await lines<{ id: string }>('/services?format=ndjson&postcode=XL9');
  expect(near.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id));
  expect(near).not.toEqual(all);
});

test('of a place that must not be shown nobody learns more than its outcode, by whatever way they ask', async () => {
  const exact = { latitude: 54.30011, longitude: -1.87022 };
  const place = {
    name: 'Rose House',
    address: '7 Hidden Passage, Larkmoor',
    postcode: 'XL4 7QQ',
    ...exact,
    masked: true,
  };
  const refuge = { id: 'refuge', name: 'A safe place', categories: [], status: 'active' as const, place };
  await changeServices(queries, [refuge], []);
  const paths = ['/services', '/service_at_locations'].flatMap((path) => [
    `${path}?format=ndjson`,
    `${path}?format=ndjson&full=true`,
  ]);
  for (const path of paths) {
    const text = await (await council.ask(`/oruk/v3${path}`)).text();
    expect(text).toContain('A safe place');
    expect(text).not.toMatch(/Hidden Passage|Rose House|7QQ|54\.30011|-1\.87022/);
  }
  expect(await lines('/services?format=ndjson&search=hidden%20passage')).toEqual([]);
  const unknown = await council.ask('/oruk/v3/services?postcode=XL4%207QQ&proximity=500');
  const near = await unknown.text();
  const middle = await council.ask('/oruk/v3/services?postcode=XL4&proximity=500');
  expect(near).toBe(await middle.text());
  expect(near).toContain('A safe place');
  const [held] = (
    await queries.execute<{ same: boolean; latitude: unknown }>(sql`
      select p.at ~= o.at as same, p.latitude from open_referral_place p join outcode o on o.name = 'XL4'
      where p.service_id = 'refuge'`)
  ).rows;
  expect(held).toEqual({ same: true, latitude: null });
});

const placed = (id: string, latitude: number, masked: boolean): ServiceDraft => ({
  id,
  name: id,
  categories: [],
  status: 'active',
  place: { postcode: 'XL77 1AA', latitude, longitude: -1.9, masked },
});

test('the middle of an outcode is worked out without the places in it that must not be shown', async () => {
  await changeServices(queries, [placed('shown', 54.4, false), placed('hidden', 54.5, true)], []);
  await refreshOutcodes(queries);
  const { places: told } = (await (await council.ask('/api/local-offer/places')).json()) as {
    places: { outcode: string; latitude: number }[];
  };
  expect(told.find(({ outcode }) => outcode === 'XL77')?.latitude).toBe(54.4);
  expect(told.length).toBeGreaterThan(10);
});

const ask = () => council.ask('/oruk/v3/services?postcode=XQ1%201AA&proximity=30000');

test('a postcode that is not known is said to be; once its outcode is imported it is found', async () => {
  const refused = await ask();
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ parameter: 'postcode' });
  await importOutcodes(queries, [{ outcode: 'XQ1', latitude: 54.3, longitude: -1.87 }]);
  const found = (await (await ask()).json()) as { total_items: number };
  expect(found.total_items).toBeGreaterThan(100);
  await importOutcodes(queries, []);
  expect((await ask()).status).toBe(400);
});

const steps = async (query: ReturnType<typeof sql>): Promise<string> => {
  const { rows } = await queries.execute<{ 'QUERY PLAN': string }>(sql`explain ${query}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

test('what is near is read from an index, however many places there are', async () => {
  await queries.execute(sql`
    insert into open_referral_service
    select 'many-' || n, gen_random_uuid(), '', true, null, '{}', '{}', null, null, '[]', now(), '', '{}', '{}', '{}'
    from generate_series(1, 5000) n`);
  await queries.execute(sql`
    insert into open_referral_place
    select gen_random_uuid(), 'many-' || n, true, false, null, null, null, null,
      point(random() * 40000, 6020000 + random() * 40000), '{}', repeat('x', 900)
    from generate_series(1, 5000) n`);
  await queries.execute(sql`analyze`);
  const near = onPlane({ latitude: 54.302, longitude: -1.874 });
  const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
  for (const of of ['places', 'services'] as const) {
    const question: Question = { of, form: 'listing', filters: { within: 3000 }, near };
    const values = valuesOf(question);
    const put = (name: string) => sql`${values[name]}`;
    const list = await steps(sql`select 1 from ${rowsOf(question, put)} order by ${orderOf(question, put)}`);
    expect(list).toMatch(/open_referral_place_at/);
    expect(list).not.toMatch(/Seq Scan on open_referral_place/);
    const page = await steps(textsQuery(of, 'listing', ids));
    expect(page).toMatch(/Index Scan (using|on) open_referral_(place_pkey|service_id_key)/);
    expect(page).not.toMatch(/Seq Scan on open_referral_(place|service)/);
  }
});
