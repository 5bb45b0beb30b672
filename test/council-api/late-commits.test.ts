import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Queries } from '#council-api/store/database.ts';
import { putRecord } from '#council-api/store/records.ts';
import { aDatabase, testPostgres } from './kit/databases.ts';
import { named, readFeed, settledFeed } from './kit/feed.ts';
import { aGate } from './kit/a-gate.ts';
import { aChild } from './kit/people.ts';

let queries: Queries;
beforeAll(async () => {
  queries = (await aDatabase()).queries;
});

/** The embedded database runs one transaction at a time, so there no transaction can commit late. */
const whereTransactionsOverlap = test.runIf(testPostgres !== null);

whereTransactionsOverlap('a change that commits after a later one is not passed over', async () => {
  const [written, mayCommit] = [aGate(), aGate()];
  const slow = queries.transaction(async (tx) => {
    await putRecord(tx, aChild('slow', ['ama']));
    written.open();
    await mayCommit.opened;
  });
  await written.opened;
  await putRecord(queries, aChild('quick', ['ama']));
  const before = await readFeed(queries, 'ama');
  mayCommit.open();
  await slow;
  const after = await settledFeed(queries, 'ama', before.next || undefined);
  expect([...named(before.changes), ...named(after.changes)].toSorted()).toEqual([
    'child quick',
    'child slow',
  ]);
});

test('a device that keeps asking while many write at once misses nothing', async () => {
  const [writers, each] = [12, 15];
  const writing = { now: true };
  const seen = new Set<string>();
  let cursor: string | undefined;
  const pull = async () => {
    const read =
      cursor === undefined ? await readFeed(queries, 'device') : await readFeed(queries, 'device', cursor);
    for (const name of named(read.changes)) seen.add(name);
    cursor = read.next;
  };
  const device = (async () => {
    while (writing.now) await pull();
  })();
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer, each)));
  writing.now = false;
  await device;
  await settledFeed(queries, 'device');
  await pull();
  expect(seen.size).toBe(writers * each);
});

/** Each change in a transaction of its own, held open for an uneven while after its row has its number. */
async function write(writer: number, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await queries.transaction(async (tx) => {
      await putRecord(tx, aChild(`${writer}-${n}`, ['device']));
      await pause((writer * 7 + n * 13) % 23);
    });
}
