import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fetchedTiles } from '#council-api/map/fetched-tiles.ts';
import { keptTiles } from '#council-api/map/kept-tiles.ts';
import type { MapSource, TilePicture } from '#council-api/map/map-source.ts';
import { sampleTile, sampleTiles } from '#council-api/map/sample-tiles.ts';
import { larkmoor } from '#council-api/example-council/larkmoor.ts';
import { writeCouncil } from '#council-api/store/council-profile.ts';
import type { Database } from '#council-api/store/database.ts';
import { onMap } from '#domain/local-offer/map-tiles.ts';
import { ok } from '#domain/result.ts';
import { aCouncil } from './kit/a-council.ts';
import { aDatabase } from './kit/databases.ts';

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
  await writeCouncil(database.queries, larkmoor('2026-11-22'));
});

const aCouncilWith = (map: MapSource | null) => aCouncil(database, null, undefined, null, map);

const townHall = { latitude: 54.302, longitude: -1.874 };
const tileOf = (zoom: number, point = townHall) => {
  const { across, down } = onMap(point, zoom);
  return { zoom, across: Math.floor(across), down: Math.floor(down) };
};
const pathOf = ({ zoom, across, down }: ReturnType<typeof tileOf>) => `/api/map/${zoom}/${across}/${down}`;

test('without a map phones are told of none, and no square is there', async () => {
  const council = await aCouncilWith(null);
  expect(await (await council.ask('/api/council')).json()).not.toHaveProperty('map');
  expect((await council.ask(pathOf(tileOf(15)))).status).toBe(404);
});

test('the sample council says whose map it is, and draws it so that nobody takes it for a real one', async () => {
  const council = await aCouncilWith(sampleTiles());
  expect(await (await council.ask('/api/council')).json()).toMatchObject({
    map: { sample: true, credit: 'Larkmoor Council' },
  });
  const reply = await council.ask(pathOf(tileOf(15)));
  expect(reply.headers.get('content-type')).toBe('image/svg+xml');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect(reply.headers.get('cache-control')).toMatch(/^private/);
  const text = await reply.text();
  expect(text).toContain('SAMPLE MAP');
  expect(text).toContain('>Larkmoor<');
  expect(text).not.toContain('<script');
});

test('what a tile draws goes on in the next', () => {
  const left = tileOf(15);
  const crossings = sampleTile(left).match(/Larkmoor/g);
  expect(crossings).toHaveLength(1);
  expect(sampleTile({ ...left, across: left.across + 400 })).not.toContain('Larkmoor');
});

test.each([
  ['another country', pathOf(tileOf(15, { latitude: 48.85, longitude: 2.35 }))],
  ['the whole world', '/api/map/0/0/0'],
  ['nearer than a street', pathOf(tileOf(18))],
  ['a place off the map', '/api/map/15/999999/0'],
])('a square of %s is not there, and the source is not asked', async (_, path) => {
  const asked: unknown[] = [];
  const source = { ...sampleTiles(), picture: async (tile: unknown) => (asked.push(tile), ok(aPicture(1))) };
  const council = await aCouncilWith(source);
  expect((await council.ask(path)).status).toBe(404);
  expect(asked).toEqual([]);
});

test('what is no number is refused', async () => {
  const council = await aCouncilWith(sampleTiles());
  expect((await council.ask('/api/map/15/..%2f/1')).status).toBe(422);
  expect((await council.ask('/api/map/15/1e3/1')).status).toBe(422);
});

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

test('one network that asks without end is made to wait', async () => {
  const council = await aCouncilWith(sampleTiles());
  // A square that is never there costs the least, and counts like any other.
  const statuses = new Set<number>();
  for (let times = 0; times < 600; times += 1)
    statuses.add((await council.ask('/api/map/0/0/0', from('203.0.113.9'))).status);
  expect([...statuses]).toEqual([404]);
  const path = pathOf(tileOf(15));
  expect((await council.ask(path, from('203.0.113.9'))).status).toBe(429);
  expect((await council.ask(path, from('203.0.113.10'))).status).toBe(200);
});

test('the log never says which square was asked', async () => {
  const council = await aCouncilWith(sampleTiles());
  const { across } = tileOf(15);
  await council.ask(pathOf(tileOf(15)));
  expect(council.logged.join('')).toContain('getMapTile');
  expect(council.logged.join('')).not.toContain(String(across));
});

const aPicture = (length: number): TilePicture => ({ type: 'image/png', bytes: new Uint8Array(length) });

test('a square is asked of the source once, however many ask at once, and again when it has grown old', async () => {
  let times = 0;
  let now = 0;
  const source = keptTiles(
    { credit: '', sample: false, picture: async () => ((times += 1), ok(aPicture(10))) },
    () => now,
    { bytes: 100, milliseconds: 1000, atOnce: 2 },
  );
  await Promise.all([source.picture(tileOf(15)), source.picture(tileOf(15))]);
  await source.picture(tileOf(15));
  expect(times).toBe(1);
  now = 1000;
  await source.picture(tileOf(15));
  expect(times).toBe(2);
});

test('what is kept stays within its bound, and what was not looked at for longest goes first', async () => {
  const asked: number[] = [];
  const source = keptTiles(
    { credit: '', sample: false, picture: async ({ across }) => (asked.push(across), ok(aPicture(40))) },
    () => 0,
    { bytes: 100, milliseconds: 1000, atOnce: 2 },
  );
  const look = (across: number) => source.picture({ zoom: 15, across, down: 1 });
  for (const across of [1, 2, 1, 3, 1, 2]) await look(across);
  expect(asked).toEqual([1, 2, 3, 2]);
});

test('a source that is slow is asked for only so many at once', async () => {
  const source = keptTiles(
    { credit: '', sample: false, picture: () => new Promise(() => undefined) },
    () => 0,
    { bytes: 100, milliseconds: 1000, atOnce: 1 },
  );
  void source.picture({ zoom: 15, across: 1, down: 1 });
  expect(await source.picture({ zoom: 15, across: 2, down: 1 })).toMatchObject({
    ok: false,
    problem: { code: 'busy' },
  });
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A map of somebody else's, on this machine. */
async function aTileServer(answer: { status: number; type: string; body: string }) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, reply) => {
    asked.push(url);
    reply.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, template: `http://127.0.0.1:${port}/{z}/{x}/{y}.png?key=secret` };
}

test('a square is fetched from where the settings say, and given with its kind', async () => {
  const { asked, template } = await aTileServer({ status: 200, type: 'image/png', body: 'PNG' });
  const source = fetchedTiles({ template, credit: '© Somebody', inside: 'allowed' }, () => undefined);
  const answer = await source.picture({ zoom: 15, across: 16_213, down: 10_432 });
  expect(answer).toMatchObject({ ok: true, value: { type: 'image/png' } });
  expect(answer.ok && Buffer.from(answer.value.bytes).toString()).toBe('PNG');
  expect(asked).toEqual(['/15/16213/10432.png?key=secret']);
});

test.each([
  ['a page that is no picture', { status: 200, type: 'text/html', body: '<html>' }, 'busy', 'not a picture'],
  [
    'a drawing that may hold a script',
    { status: 200, type: 'image/svg+xml', body: '<svg/>' },
    'busy',
    'not a picture',
  ],
  ['an error', { status: 500, type: 'image/png', body: '' }, 'busy', 'status 500'],
  ['nothing', { status: 404, type: 'image/png', body: '' }, 'not-found', undefined],
])('%s is passed on as a problem, and the log is told without the address', async (_, answer, code, why) => {
  const { template } = await aTileServer(answer);
  const told: string[] = [];
  const source = fetchedTiles({ template, credit: '', inside: 'allowed' }, (each) => told.push(each));
  expect(await source.picture(tileOf(15))).toMatchObject({ ok: false, problem: { code } });
  expect(told).toEqual(why === undefined ? [] : [why]);
});

test('an address inside the council’s own network is refused unless the settings allow it', async () => {
  const { asked, template } = await aTileServer({ status: 200, type: 'image/png', body: 'PNG' });
  const source = fetchedTiles({ template, credit: '', inside: 'refused' }, () => undefined);
  expect(await source.picture(tileOf(15))).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});
