import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { gaps } from '#council-api/store/comment-tables.ts';
import { putMembers } from '#council-api/store/members.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

let council: TestCouncil;
let used = 0;
const newKey = () => `key-of-a-gap-${(used += 1)}`;
const send = (body: object) => council.ask('/api/local-offer/gaps', { body, key: newKey(), as: 'ama' });

beforeAll(async () => {
  council = await aCouncil();
  await putMembers(council.database.queries, [
    { id: 'ama', name: 'Ama Mensah', role: 'young-person' },
    { id: 'priya', name: 'Priya Raman', role: 'forum-coordinator' },
    { id: 'martin', name: 'Martin Ellery', role: 'officer' },
  ]);
});

test('a gap is filed with no name and no hour, and a whole postcode is refused', async () => {
  const reply = await send({ looked: 'A quiet youth club', near: 'BL1', age: 14, need: 'ASD' });
  expect(reply.status).toBe(201);
  expect((await reply.json()).reference).toMatch(/^GA-/);
  const { rows } = await council.database.queries.execute(sql`select * from gap`);
  expect(Object.keys(rows[0] ?? {})).not.toEqual(expect.arrayContaining(['member_id']));
  expect(JSON.stringify(rows)).not.toMatch(/Ama|\d\d:\d\d/);
  expect((await send({ looked: 'x', near: 'BL1 2AB' })).status).toBe(422);
  expect((await send({ looked: 'x', near: 'BL12AB' })).status).toBe(422);
});

test('counts and words are of whole months, so that looking twice tells nothing of who wrote in between', async () => {
  const words = async () =>
    (await (await council.ask('/api/desk/gaps/words', { as: 'martin' })).json()).words;
  expect(await words()).toEqual([]);
  await council.database.queries.execute(sql`update gap set received_on = '2026-01-10'`);
  expect(await words()).toEqual([{ looked: 'A quiet youth club' }]);
});

const filed = (count: number, need: 'ASD' | 'SEMH', near: string) =>
  Array.from({ length: count }, () => ({
    id: newKey(),
    reference: newKey(),
    receivedOn: '2026-01-10',
    looked: 'Something',
    near,
    age: 9,
    need,
  }));

test('small counts are not in what is sent, nor so few reports that any count would tell', async () => {
  const { queries } = council.database;
  const few = await (await council.ask('/api/desk/gaps', { as: 'priya' })).json();
  expect([few.byArea, few.byAge]).toEqual([null, null]);
  await queries
    .insert(gaps)
    .values([
      ...filed(3, 'ASD', 'BL1'),
      ...filed(12, 'ASD', 'BL2'),
      ...filed(9, 'SEMH', 'BL1'),
      ...filed(14, 'SEMH', 'BL2'),
    ]);
  const { byArea } = await (await council.ask('/api/desk/gaps', { as: 'priya' })).json();
  expect(byArea.columns.map(({ label, total }: { label: string; total: number }) => [label, total])).toEqual([
    ['BL1', 13],
    ['BL2', 26],
  ]);
  expect(
    byArea.rows.map(({ label, counts }: { label: string; counts: unknown[] }) => [label, ...counts]),
  ).toEqual([
    ['SEMH', 'hidden', 'hidden'],
    ['ASD', 'few', 'hidden'],
  ]);
});

const status = async (path: string, as: string) => (await council.ask(path, { as })).status;

test('the forum’s coordinator reads counts and not words; a parent or young person reads neither', async () => {
  expect(await status('/api/desk/gaps', 'priya')).toBe(200);
  expect(await status('/api/desk/gaps/words', 'priya')).toBe(403);
  expect(await status('/api/desk/gaps', 'ama')).toBe(403);
  expect(await status('/api/desk/gaps', 'martin')).toBe(200);
});
