import { beforeAll, expect, test } from 'vitest';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { seedExampleCouncil } from '#council-api/example-council/seed.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { hasStandard, standardFaults } from './kit/open-referral-standard.ts';

const services = 420;
let council: TestCouncil;
beforeAll(async () => {
  council = await aCouncil();
  await seedExampleCouncil(council.database.queries, { today: '2026-11-22', services });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  council.ask(`/oruk/v3${path}`, { headers });

interface Page<T = Record<string, unknown>> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}

const page = async <T = OpenReferralService>(path: string): Promise<Page<T>> => {
  const reply = await ask(path);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Page<T>;
};

const lines = async <T = OpenReferralService>(path: string): Promise<T[]> => {
  const text = await (await ask(path)).text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
};

const ids = (records: { id: string }[]): string[] => records.map(({ id }) => id);

/** Where anything in a record is empty, null or a moment with no zone. */
const untidy = (value: unknown, at = ''): string[] => {
  if (value === null || value === '') return [`${at} is empty`];
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT(?!.*Z$)/.test(value) ? [`${at} has no Z`] : [];
  if (typeof value !== 'object') return [];
  const parts = Object.entries(value);
  return parts.length === 0
    ? [`${at} is empty`]
    : parts.flatMap(([key, each]) => untidy(each, `${at}/${key}`));
};

const subjects = [
  ['/services', 'service', 'service_list'],
  ['/service_at_locations', 'service_at_location', 'service_at_location_list'],
  ['/organizations', 'organization', 'organization_list'],
  ['/taxonomies', 'taxonomy', 'taxonomy_list'],
  ['/taxonomy_terms', 'taxonomy_term', 'taxonomy_term_list'],
] as const;

test('the first address says which version this is and where it is described', async () => {
  const reply = await ask('/');
  const details = (await reply.json()) as { version: string; openapi_url: string };
  expect(details.version).toBe('HSDS-UK-3.0');
  expect(await (await ask('')).json()).toEqual(details);
  if (hasStandard) expect(standardFaults('api_details')(details)).toEqual([]);
  const described = await council.ask(new URL(details.openapi_url).pathname);
  const document = (await described.json()) as { paths: object };
  // The validator asks nobody, so shapes that the standard keeps elsewhere are left out of what it reads.
  const alone = JSON.parse(JSON.stringify(document).replaceAll(/\{"\$ref":"https:[^"]+"\}/g, '{}')) as Record<
    string,
    unknown
  >;
  expect((await new Validator().validate(alone)).errors).toBeUndefined();
  expect(Object.keys(document.paths).toSorted()).toEqual(
    ['/', ...subjects.flatMap(([path]) => [path, `${path}/{id}`])].toSorted(),
  );
});

test.skipIf(!hasStandard).each(subjects)(
  'every record of %s is what the standard says, in the list and alone',
  async (path, one, list) => {
    const listed = await lines<{ id: string }>(`${path}?format=ndjson`);
    expect(listed.length).toBeGreaterThan(5);
    const [inList, alone] = [standardFaults(list), standardFaults(one)];
    for (const record of listed) expect(inList(record)).toEqual([]);
    for (const { id } of listed) {
      const record: unknown = await (await ask(`${path}/${id}`)).json();
      expect(alone(record)).toEqual([]);
      expect(untidy(record)).toEqual([]);
    }
  },
  120_000,
);

test.skipIf(!hasStandard)(
  'whole services, places and organisations in lists are what the standard says',
  async () => {
    for (const [path, one] of subjects.slice(0, 3)) {
      const faults = standardFaults(one);
      for (const record of await lines(`${path}?format=ndjson&full=true`)) expect(faults(record)).toEqual([]);
    }
    const faults = standardFaults('organization');
    for (const record of await lines('/organizations?format=ndjson&full_service=true'))
      expect(faults(record)).toEqual([]);
  },
);

test.skipIf(!hasStandard)(
  'the least of a service is still a record of a list, and all are in one page',
  async () => {
    const least = await page('/services?minimal=true');
    expect(least).toMatchObject({ total_items: services, size: services, total_pages: 1 });
    const faults = standardFaults('service_list');
    for (const record of least.contents) expect(faults(record)).toEqual([]);
    expect(Object.keys(least.contents[0] ?? {})).toEqual([
      'id',
      'name',
      'status',
      'last_modified',
      'modified_date',
    ]);
  },
);

test('pages together are every record once, in an order that stays', async () => {
  const all = ids(await lines('/services?format=ndjson'));
  expect(new Set(all).size).toBe(services);
  for (const perPage of [7, 20, 100, 500]) {
    const met: string[] = [];
    for (let number = 1; ; number += 1) {
      const found = await page(`/services?per_page=${perPage}&page=${number}`);
      met.push(...ids(found.contents));
      expect(found).toMatchObject({
        total_items: services,
        total_pages: Math.ceil(services / perPage),
        page_number: number,
        size: found.contents.length,
        first_page: number === 1,
        empty: false,
      });
      if (found.last_page) break;
    }
    expect(met).toEqual(all);
  }
  expect(await page('/services?page=1000')).toMatchObject({
    size: 0,
    empty: true,
    contents: [],
    total_items: services,
  });
});

test('a service says the seven questions of a Local Offer, its codes and where it is', async () => {
  const all = await lines('/services?format=ndjson&full=true');
  const told = all.find(({ x_send }) => (x_send?.questions?.length ?? 0) >= 7);
  expect(ids((told?.x_send?.questions ?? []) as { id: string }[])).toContain('how-to-complain');
  const codes = all.flatMap(({ attributes = [] }) =>
    attributes.flatMap((each) => each.taxonomy_term?.code ?? []),
  );
  expect(codes).toContain('ASD');
  expect(all.some(({ service_at_locations: [at] = [] }) => at?.location?.latitude !== undefined)).toBe(true);
});

const has = (key: 'id' | 'taxonomy_id', id: string | undefined) => (service: OpenReferralService) =>
  (service.attributes ?? []).some((each) => each.taxonomy_term?.[key] === id);

test('a list can be narrowed by term, taxonomy, organisation, words, ages and when it was modified', async () => {
  const all = await lines('/services?format=ndjson&full=true');
  const expectOnly = async (query: string, isIn: (service: OpenReferralService) => boolean) => {
    const wanted = ids(all.filter(isIn));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    expect(ids(await lines(`/services?format=ndjson&${query}`)).toSorted()).toEqual(wanted.toSorted());
    expect((await page(`/services?${query}`)).total_items).toBe(wanted.length);
  };
  const term = all
    .flatMap(({ attributes = [] }) => attributes)
    .find((each) => each.taxonomy_term?.code === 'ASD');
  const { id, taxonomy_id } = term?.taxonomy_term ?? {};
  await expectOnly(`taxonomy_term_id=${id}`, has('id', id));
  await expectOnly(`taxonomy_id=${taxonomy_id}`, has('taxonomy_id', taxonomy_id));
  const organization = all.find((service) => service.organization)?.organization_id;
  await expectOnly(`organization_id=${organization}`, (service) => service.organization_id === organization);
  await expectOnly('minimum_age=11', ({ minimum_age: from }) => from !== undefined && from >= 11);
  await expectOnly('maximum_age=11', ({ maximum_age: to }) => to !== undefined && to <= 11);
  const moment = all.map(({ last_modified = '' }) => last_modified).toSorted()[200] ?? '';
  await expectOnly(`modified_after=${moment}`, ({ last_modified = '' }) => last_modified >= moment);
  await expectOnly('search=stammering', (service) => /stammering/i.test(service.description ?? ''));
});

test('the words that families use find what is called otherwise', async () => {
  const found = await page('/services?search=respite&per_page=100');
  expect(found.contents.some(({ name }) => /short breaks/i.test(name))).toBe(true);
});

test.each([
  '/services/no-uuid',
  '/services/00000000-0000-4000-8000-000000000000',
  '/nothing',
  '/services/a/b',
])('%s is not there, and pages of other sites may see that', async (path) => {
  const reply = await ask(path);
  expect(reply.status).toBe(404);
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
});

test.each([
  ['br', null],
  ['br, gzip;q=0', null],
  ['br;q=1.0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
])('a list as lines for a caller that reads %s is packed as %s', async (accepted, packed) => {
  const reply = await ask('/services?format=ndjson', { 'accept-encoding': accepted });
  expect(reply.headers.get('content-encoding')).toBe(packed);
  const bytes = reply.body!;
  const text = await new Response(packed ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).text();
  expect(JSON.parse(text.split('\n')[0] ?? '')).toHaveProperty('id');
});

test('anybody may read it from any site, and hears when nothing has changed', async () => {
  const reply = await ask('/services', { 'accept-encoding': 'br' });
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  expect(reply.headers.get('content-encoding')).toBe('br');
  expect(reply.headers.get('cache-control')).toBe('public, max-age=60');
  const tag = reply.headers.get('etag') ?? '';
  const again = await ask('/services', { 'if-none-match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const asked = await council.ask('/oruk/v3/services', { method: 'OPTIONS' });
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
});
