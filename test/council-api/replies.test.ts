import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { encodingFor } from '#council-api/http/json-reply.ts';
import { putMembers } from '#council-api/store/members.ts';
import { putRecords } from '#council-api/store/records.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { settledFeed } from './kit/feed.ts';
import { aChild } from './kit/people.ts';

let council: TestCouncil;
beforeAll(async () => {
  council = await aCouncil();
  const { queries } = council.database;
  await putMembers(queries, [{ id: 'ama', name: 'Ama Mensah', role: 'young-person' }]);
  await putRecords(
    queries,
    Array.from({ length: 30 }, (_, n) => aChild(`child-${n}`, ['ama'])),
  );
  await settledFeed(queries, 'ama');
});

const feed = async (accept: string): Promise<Response> =>
  council.ask('/api/changes', { as: 'ama', headers: { 'accept-encoding': accept } });

test('a long reply is packed in a way the caller reads', async () => {
  const plain = Buffer.from(await (await feed('identity')).arrayBuffer());
  const brotli = await feed('gzip, deflate, br');
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotli.headers.get('vary')).toBe('Accept-Encoding');
  expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer()))).toEqual(plain);
  const gzip = await feed('gzip');
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer()))).toEqual(plain);
});

test.each([
  ['br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['gzip;q=0, br;q=0.0', null],
  ['deflate', null],
  ['GZIP', 'gzip'],
  ['', null],
])('of the codings "%s" %s is sent', (accepted, sent) => {
  expect(encodingFor(new Request('http://a/', { headers: { 'accept-encoding': accepted } }))).toBe(sent);
});

test('what is personal is kept by no cache, and nothing may be run, framed or guessed at', async () => {
  const { headers } = await feed('br');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('a public reply that has not changed is not sent again', async () => {
  const first = await council.ask('/api/openapi.json');
  const tag = first.headers.get('etag') ?? '';
  const again = await council.ask('/api/openapi.json', { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});
