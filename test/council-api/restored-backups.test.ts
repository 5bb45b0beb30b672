import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '#council-api/store/changes.ts';
import { type Database, openDatabase, type Place } from '#council-api/store/database.ts';
import { putRecord } from '#council-api/store/records.ts';
import { copyOfPostgres, emptyPostgres, testPostgres } from './kit/databases.ts';
import { placeEmptyEmbedded } from './kit/empty-embedded.ts';
import { named, settledFeed } from './kit/feed.ts';
import { aChild } from './kit/people.ts';

const opened = async (place: Place): Promise<Database> => {
  const database = await openDatabase(place);
  if (!database.ok) throw new Error(database.problem);
  return database.value;
};

/** A database that can be copied as it stands, and the copy put in its place later. */
interface Backups {
  place: Place;
  backUp: () => Promise<void>;
  restore: () => Promise<Place>;
  clean: () => Promise<void>;
}

async function folderBackups(): Promise<Backups> {
  const home = await mkdtemp(join(tmpdir(), 'alongside-backup-'));
  const [folder, copy] = [join(home, 'data'), join(home, 'copy')];
  await placeEmptyEmbedded(folder);
  return {
    place: { folder },
    backUp: () => cp(folder, copy, { recursive: true }),
    restore: async () => {
      await rm(folder, { recursive: true });
      await cp(copy, folder, { recursive: true });
      return { folder };
    },
    clean: () => rm(home, { recursive: true }),
  };
}

async function postgresBackups(): Promise<Backups> {
  const url = await emptyPostgres();
  const copy = { url: '' };
  return {
    place: { url },
    backUp: async () => void (copy.url = await copyOfPostgres(url)),
    restore: async () => ({ url: copy.url }),
    clean: async () => undefined,
  };
}

const backups = testPostgres ? postgresBackups : folderBackups;

test('after yesterday’s backup was put back, a cursor from today is unknown, even when new rows took its number', async () => {
  const { place, backUp, restore, clean } = await backups();
  let database = await opened(place);
  await putRecord(database.queries, aChild('yesterday', ['ama']));
  const yesterday = (await settledFeed(database.queries, 'ama')).next;
  await database.close();
  await backUp();

  database = await opened(place);
  await putRecord(database.queries, aChild('today', ['ama']));
  const today = (await settledFeed(database.queries, 'ama')).next;
  await database.close();

  database = await opened(await restore());
  const { queries } = database;
  const unknown = { ok: false, problem: { code: 'cursor-unknown' } };
  expect(await changesSince(queries, 'ama', today, 10)).toEqual(unknown);
  for (const name of ['other', 'another', 'third']) await putRecord(queries, aChild(name, ['ama']));
  const feed = await settledFeed(queries, 'ama');
  expect(await changesSince(queries, 'ama', today, 10)).toEqual(unknown);
  expect(named(feed.changes)).toEqual(['child yesterday', 'child other', 'child another', 'child third']);
  expect(named((await settledFeed(queries, 'ama', yesterday)).changes)).toEqual([
    'child other',
    'child another',
    'child third',
  ]);
  await database.close();
  await clean();
});

test('a dump put into a fresh cluster, where transaction numbers are lower, is read whole at once', async () => {
  const { place, clean } = await backups();
  let database = await opened(place);
  for (const name of ['one', 'two']) await putRecord(database.queries, aChild(name, ['ama']));
  const before = (await settledFeed(database.queries, 'ama')).next;
  // What a dump carries over: rows with numbers that this cluster has not come to yet.
  await database.queries.execute(`update member_change set tx = (tx::text::bigint + 5000000)::text::xid8`);
  expect((await settledFeed(database.queries, 'ama')).changes).toEqual([]);
  await database.close();

  database = await opened(place);
  const { queries } = database;
  expect(await changesSince(queries, 'ama', before, 10)).toMatchObject({
    problem: { code: 'cursor-unknown' },
  });
  const all = await settledFeed(queries, 'ama');
  expect(named(all.changes)).toEqual(['child one', 'child two']);
  await putRecord(queries, aChild('three', ['ama']));
  expect(named((await settledFeed(queries, 'ama', all.next)).changes)).toEqual(['child three']);
  await database.close();

  database = await opened(place);
  expect((await changesSince(database.queries, 'ama', all.next, 10)).ok).toBe(true);
  await database.close();
  await clean();
});
