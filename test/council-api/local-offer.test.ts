import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { beforeAll, expect, test } from 'vitest';
import type { LocalOfferManifest, Service } from '#contract/local-offer.ts';
import type { Queries } from '#council-api/store/database.ts';
import { changeServices, type ServiceDraft } from '#council-api/store/local-offer-changes.ts';
import { publishIfWorthwhile, publishSnapshot } from '#council-api/store/local-offer-snapshot.ts';
import { searchIndexOptions, searchQuestion } from '#domain/local-offer/search-terms.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

let council: TestCouncil;
let queries: Queries;
beforeAll(async () => {
  council = await aCouncil();
  queries = council.database.queries;
});

const aService = (id: string, more: Partial<Service> = {}): ServiceDraft => ({
  id,
  name: `Service ${id}`,
  categories: ['childcare-and-leisure'],
  status: 'active',
  ...more,
});

const manifest = async (): Promise<LocalOfferManifest> => (await council.ask('/api/local-offer')).json();

const piece = async (name: string, encoding = 'br'): Promise<Response> =>
  council.ask(`/api/local-offer/pieces/${name}`, { headers: { 'accept-encoding': encoding } });

const unpacked = async (name: string): Promise<string> =>
  brotliDecompressSync(Buffer.from(await (await piece(name)).arrayBuffer())).toString();

const servicesIn = async ({ pieces }: LocalOfferManifest): Promise<Service[]> => {
  const texts = await Promise.all(pieces.map(({ name }) => unpacked(name)));
  return texts.flatMap((text) => (JSON.parse(text) as { services: Service[] }).services);
};

const namesOf = (made: LocalOfferManifest): string[] => made.pieces.map(({ name }) => name);

const changes = async (since: string) =>
  (await council.ask(`/api/local-offer/changes?since=${since}`)).json();

test('before anything is published the council says so, and nothing is there', async () => {
  const reply = await council.ask('/api/local-offer');
  expect(await reply.json()).toMatchObject({ code: 'busy', retryAfter: 60 });
  expect((await piece('services-0000000000000000.json')).status).toBe(404);
});

test('a snapshot is made of pieces named by their content, which together hold every service once', async () => {
  await changeServices(
    queries,
    Array.from({ length: 2400 }, (_, n) => aService(`many-${n}`)),
    [],
  );
  await publishSnapshot(queries);
  const made = await manifest();
  expect(made.services).toBe(2400);
  expect(made.pieces.length).toBeGreaterThan(1);
  for (const { name, bytes } of made.pieces) {
    const sent = Buffer.from(await (await piece(name)).arrayBuffer());
    expect(sent.byteLength).toBe(bytes);
    const hash = createHash('sha256').update(brotliDecompressSync(sent)).digest('hex').slice(0, 16);
    expect(name).toBe(`services-${hash}.json`);
  }
  const ids = (await servicesIn(made)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2400);
});

test('a piece may be kept by any cache for ever, in whichever coding it was asked for', async () => {
  const [first] = (await manifest()).pieces;
  const name = first?.name ?? '';
  const brotli = await piece(name);
  expect(brotli.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(brotli.headers.get('vary')).toBe('Accept-Encoding');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  const gzip = await piece(name, 'gzip');
  expect(gzip.headers.get('content-encoding')).toBe('gzip');
  const plain = await (await piece(name, 'identity')).text();
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(plain);
  expect(await unpacked(name)).toBe(plain);
});

test('the search index that comes with it finds a service by what families call it', async () => {
  await changeServices(queries, [aService('salt', { name: 'Speech and language therapy' })], []);
  const { index } = await publishSnapshot(queries);
  const search = MiniSearch.loadJSON(await unpacked(index.name), searchIndexOptions);
  const hits = search.search(searchQuestion('SALT', 'all'));
  expect(hits[0]?.['id']).toBe('salt');
});

test('what changes after a snapshot comes as a delta: services as they are now, and those that are gone', async () => {
  const { cursor } = await publishSnapshot(queries);
  await changeServices(
    queries,
    [aService('many-1', { phone: '01234 567890' }), aService('new-one')],
    ['many-2'],
  );
  await changeServices(queries, [aService('many-1', { phone: '01234 000000' })], ['never-there']);
  const delta = await changes(cursor);
  expect(delta.services.map(({ id, phone }: Service) => [id, phone])).toEqual([
    ['new-one', undefined],
    ['many-1', '01234 000000'],
  ]);
  expect(delta.gone).toEqual(['many-2']);
  expect(delta.more).toBe(false);
  expect(await changes(delta.next)).toEqual({ services: [], gone: [], next: delta.next, more: false });
  const ids = (await servicesIn(await publishSnapshot(queries))).map(({ id }) => id);
  expect(ids).not.toContain('many-2');
});

test('of a place that must not be shown nothing leaves the council but its outcode: not in a piece, the index or a delta', async () => {
  const place = {
    address: '9 Secretlane',
    postcode: 'BL1 2AB',
    latitude: 53.57,
    longitude: -2.42,
    masked: true,
  };
  await changeServices(queries, [aService('refuge', { place, otherPlaces: [place] })], []);
  const made = await publishSnapshot(queries);
  const shown = { postcode: 'BL1', masked: true };
  const [refuge] = (await servicesIn(made)).filter(({ id }) => id === 'refuge');
  expect(refuge).toMatchObject({ place: shown, otherPlaces: [shown] });
  await changeServices(queries, [aService('refuge', { place, name: 'Haven' })], []);
  const delta = await changes(made.cursor);
  expect(delta.services).toMatchObject([{ id: 'refuge', place: shown }]);
  const everything = [...made.pieces, made.index].map(({ name }) => unpacked(name));
  expect([...(await Promise.all(everything)), JSON.stringify(delta)].join('')).not.toMatch(
    /secretlane|2AB|53\.57|-2\.42/i,
  );
});

test('a service put as it was is no change', async () => {
  const { cursor } = await publishSnapshot(queries);
  await changeServices(queries, [aService('many-5')], []);
  expect(await changes(cursor)).toMatchObject({ services: [], gone: [] });
});

test('a service that went and came back is there again', async () => {
  const { cursor } = await publishSnapshot(queries);
  await changeServices(queries, [], ['many-7']);
  await changeServices(queries, [aService('many-7')], []);
  expect(await changes(cursor)).toMatchObject({ services: [{ id: 'many-7' }], gone: [] });
});

test('a delta that is long comes in pages and leaves nothing out', async () => {
  const { cursor } = await publishSnapshot(queries);
  await changeServices(
    queries,
    Array.from({ length: 450 }, (_, n) => aService(`paged-${n}`)),
    [],
  );
  const ids: string[] = [];
  for (let from = cursor, more = true; more;) {
    const page = await changes(from);
    ids.push(...page.services.map(({ id }: Service) => id));
    [from, more] = [page.next, page.more];
  }
  expect(new Set(ids).size).toBe(450);
  expect(ids).toHaveLength(450);
});

test('a new snapshot shares the pieces that have not changed, and older ones stay for phones on their way', async () => {
  const before = await publishSnapshot(queries);
  await changeServices(queries, [aService('many-9', { phone: '01234 999999' })], []);
  const after = await publishSnapshot(queries);
  const shared = namesOf(after).filter((name) => namesOf(before).includes(name));
  expect(shared).toHaveLength(namesOf(after).length - 1);
  for (const name of namesOf(before)) expect((await piece(name)).status).toBe(200);
});

test('a few changes are no reason for a new snapshot, many are', async () => {
  const { snapshot } = await publishSnapshot(queries);
  await changeServices(queries, [aService('few')], []);
  await publishIfWorthwhile(queries);
  expect((await manifest()).snapshot).toBe(snapshot);
  await changeServices(
    queries,
    Array.from({ length: 300 }, (_, n) => aService(`more-${n}`)),
    [],
  );
  await publishIfWorthwhile(queries);
  expect((await manifest()).snapshot).not.toBe(snapshot);
});

test('a cursor of another history is unknown', async () => {
  const { cursor } = await publishSnapshot(queries);
  await queries.execute('update service_change set mark = gen_random_uuid()');
  for (const since of [cursor, 'nonsense']) {
    const reply = await council.ask(`/api/local-offer/changes?since=${since}`);
    expect(reply.status).toBe(410);
    expect(await reply.json()).toMatchObject({ code: 'cursor-unknown' });
  }
});
