import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '#council-api/store/database.ts';
import { openEmbedded } from '#council-api/store/embedded.ts';
import { memberById } from '#council-api/store/members.ts';
import { migrationNames } from '#council-api/store/migrate.ts';
import { openPostgres } from '#council-api/store/postgres.ts';
import { putRecord } from '#council-api/store/records.ts';
import { emptyPostgres, testPostgres } from './kit/databases.ts';
import { placeEmptyEmbedded } from './kit/empty-embedded.ts';
import { named, settledFeed } from './kit/feed.ts';
import { aChild } from './kit/people.ts';

let home: string;
let names: string[];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'alongside-migrations-'));
  names = await migrationNames();
});
afterAll(() => rm(home, { recursive: true }));

let count = 0;
type Where = { url: string } | { folder: string };
async function newPlace(): Promise<Where> {
  if (testPostgres) return { url: await emptyPostgres() };
  const folder = join(home, String((count += 1)));
  await placeEmptyEmbedded(folder);
  return { folder };
}

/** A database as a version before left it, when only migrations up to this one were there. */
async function openedBefore(where: Where, until: string): Promise<Database> {
  const opened = await ('url' in where ? openPostgres(where.url, until) : openEmbedded(where, until));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

async function openedNow(where: Where): Promise<Database> {
  const opened = await openDatabase(where);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

const first = () => names[0] ?? '';

test('an older database with data in it is brought up to date at start and keeps the data', async () => {
  const where = await newPlace();
  const old = await openedBefore(where, first());
  await old.queries.execute(
    `insert into member (id, name, role) values ('ama', 'Ama Mensah', 'young-person')`,
  );
  await putRecord(old.queries, aChild('ama-child', ['ama'], 'Ama Mensah'));
  await old.close();

  const now = await openedNow(where);
  const { rows } = await now.queries.execute<{ name: string }>('select name from migration order by name');
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(await memberById(now.queries, 'ama')).toEqual({
    id: 'ama',
    name: 'Ama Mensah',
    role: 'young-person',
  });
  expect(named((await settledFeed(now.queries, 'ama')).changes)).toEqual(['child ama-child']);
  await now.close();
});

test('a database that is up to date is opened again as it is', async () => {
  const where = await newPlace();
  await (await openedNow(where)).close();
  const again = await openedNow(where);
  await again.queries.execute('select 1 from member');
  await again.close();
});

test('a migration that fails leaves the database as it was, and runs when the cause is gone', async () => {
  const where = await newPlace();
  const old = await openedBefore(where, first());
  await old.queries.execute('create table session (in_the_way integer)');
  await old.close();
  await expect(openDatabase(where)).rejects.toThrow(/Migration .* failed/);

  const mended = await openedBefore(where, first());
  const { rows } = await mended.queries.execute<{ name: string }>('select name from migration');
  expect(rows.map(({ name }) => name)).toEqual([first()]);
  await mended.queries.execute('drop table session');
  await mended.close();
  await (await openedNow(where)).close();
});

test('a database made by a newer version is left alone', async () => {
  const where = await newPlace();
  const newer = await openedNow(where);
  await newer.queries.execute(`insert into migration (name) values ('9999-from-the-future.sql')`);
  await newer.close();
  expect(await openDatabase(where)).toEqual({ ok: false, problem: expect.stringContaining('newer version') });
});

test.runIf(testPostgres !== null)('servers that start together on an empty database take turns', async () => {
  const url = await emptyPostgres();
  const all = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url })));
  expect(all.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  for (const opened of all) if (opened.ok) await opened.value.close();
});
