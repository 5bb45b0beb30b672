import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { putMembers } from '#council-api/store/members.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { listening, sendRaw } from './kit/listening.ts';

let council: TestCouncil;
let port: number;
beforeAll(async () => {
  council = await aCouncil();
  port = await listening(council.web);
});

const head = (key: string, ...more: string[]): string =>
  [
    'POST /api/feedback/anonymous HTTP/1.1',
    'Host: council.test',
    'Content-Type: application/json',
    'Alongside-App: 1',
    `Idempotency-Key: ${key}`,
    'Connection: close',
    ...more,
    '',
    '',
  ].join('\r\n');

const body = (about: string, text = 'Warm and kind'): string =>
  JSON.stringify({ about, aboutName: 'Swim club', text, mayPublish: false });

const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

const filedAbout = async (about: string): Promise<number> => {
  const { rows } = await council.database.queries.execute<{ n: number }>(
    sql`select count(*)::integer as n from feedback where about = ${about}`,
  );
  return rows[0]?.n ?? 0;
};

test('a body that comes in chunks is read whole', async () => {
  const whole = body('chunks');
  const reply = await sendRaw(
    port,
    [
      head('chunked-whole', 'Transfer-Encoding: chunked'),
      chunk(whole.slice(0, 20)),
      chunk(whole.slice(20)),
      '0\r\n\r\n',
    ],
    'wait',
  );
  expect(reply).toMatch(/^HTTP\/1\.1 201/);
  expect(await filedAbout('chunks')).toBe(1);
});

test('a body that never says how long it is, is refused once it is too long', async () => {
  const parts = Array.from({ length: 40 }, () => chunk('a'.repeat(1000)));
  const reply = await sendRaw(
    port,
    [head('chunked-long', 'Transfer-Encoding: chunked'), ...parts, '0\r\n\r\n'],
    'wait',
  );
  expect(reply).toMatch(/^HTTP\/1\.1 413/);
  expect(reply).toContain('"code":"too-large"');
});

test('a body that says it is too long is refused before it is sent', async () => {
  const reply = await sendRaw(port, [head('said-long', 'Content-Length: 100000000')], 'wait');
  expect(reply).toMatch(/^HTTP\/1\.1 413/);
});

test('a body cut off on the way files nothing, is no fault, and may be sent again', async () => {
  const whole = body('cut');
  const length = `Content-Length: ${Buffer.byteLength(whole)}`;
  await sendRaw(port, [head('cut-off-key', length), whole.slice(0, 30)], 'cut');
  await sendRaw(port, [head('cut-off-key', 'Transfer-Encoding: chunked'), chunk(whole.slice(0, 30))], 'cut');
  expect(await filedAbout('cut')).toBe(0);
  const again = await sendRaw(port, [head('cut-off-key', length), whole], 'wait');
  expect(again).toMatch(/^HTTP\/1\.1 201/);
  expect(await filedAbout('cut')).toBe(1);
  expect(council.logged.join('')).not.toContain('"level":50');
});

test('half of an emoji and a null do not keep the rest of the words from being filed', async () => {
  await putMembers(council.database.queries, [{ id: 'ama', name: 'Ama Mensah', role: 'young-person' }]);
  const text = 'Good \ud83d and\0 kind \ud83d\ude00';
  const reply = await council.ask('/api/feedback', {
    as: 'ama',
    key: 'half-an-emoji',
    body: { about: 'halves', aboutName: 'Swim club', text, mayPublish: false },
  });
  expect(reply.status).toBe(201);
  const { rows } = await council.database.queries.execute<{ text: string }>(
    `select text from feedback where about = 'halves'`,
  );
  expect(rows).toEqual([{ text: 'Good \uFFFD and\uFFFD kind \ud83d\ude00' }]);
});

test('an address with a null in it is nothing that is there', async () => {
  expect((await council.ask('/api/local-offer/pieces/services-%00.json')).status).toBe(404);
});

test('bytes that are no text are refused', async () => {
  const reply = await council.web.request('/api/feedback/anonymous', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'alongside-app': '1',
      'idempotency-key': 'no-text-at-all',
    },
    body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
  });
  expect(reply.status).toBe(422);
});
