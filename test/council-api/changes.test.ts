import { beforeAll, expect, test } from 'vitest';
import { changesSince, forgetReplacedChanges } from '#council-api/store/changes.ts';
import type { Database } from '#council-api/store/database.ts';
import { putMembers } from '#council-api/store/members.ts';
import { putRecord, putRecords, withdrawRecords } from '#council-api/store/records.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { named, readFeed, settledFeed } from './kit/feed.ts';
import { aChild, anEvent } from './kit/people.ts';

let council: TestCouncil;
let queries: Database['queries'];
beforeAll(async () => {
  council = await aCouncil();
  queries = council.database.queries;
});

test('a member gets their records in the order they came, and others get nothing', async () => {
  await putRecords(queries, [anEvent('first', 'x', '2026-03-01', ['a1']), aChild('second', ['a1'])]);
  await putRecord(queries, anEvent('third', 'x', '2026-03-02', ['a1']));
  const { changes } = await settledFeed(queries, 'a1');
  expect(named(changes)).toEqual(['event first', 'child second', 'event third']);
  expect(changes[1]).toMatchObject({
    version: 1,
    gone: false,
    value: { id: 'second', dateOfBirth: '2016-10-25' },
  });
  expect((await settledFeed(queries, 'a2')).changes).toEqual([]);
});

test('pages of any size give the same feed, each record once', async () => {
  await putRecords(
    queries,
    Array.from({ length: 25 }, (_, n) => aChild(`page-${n}`, ['b1'])),
  );
  const { changes } = await settledFeed(queries, 'b1');
  for (const limit of [1, 7, 25])
    expect(named((await readFeed(queries, 'b1', undefined, limit)).changes)).toEqual(named(changes));
});

test('a record that changed several times comes once, as it is now', async () => {
  await putRecord(queries, aChild('often', ['c1'], 'Before'));
  await putRecord(queries, aChild('other', ['c1']));
  const { next } = await settledFeed(queries, 'c1');
  await putRecord(queries, aChild('often', ['c1'], 'Between'));
  await putRecord(queries, aChild('often', ['c1'], 'After'));
  const since = await settledFeed(queries, 'c1', next);
  expect(since.changes).toEqual([
    expect.objectContaining({ id: 'often', version: 3, value: expect.objectContaining({ name: 'After' }) }),
  ]);
  expect(named((await settledFeed(queries, 'c1')).changes)).toEqual(['child other', 'child often']);
});

test('putting a record as it already is tells nobody', async () => {
  await putRecord(queries, aChild('same', ['d1']));
  const { next } = await settledFeed(queries, 'd1');
  await putRecord(queries, aChild('same', ['d1']));
  expect((await settledFeed(queries, 'd1', next)).changes).toEqual([]);
});

test('a record that a member may no longer see arrives as gone, and stays with those who may', async () => {
  await putRecord(queries, aChild('shared', ['e1', 'e2']));
  const { next } = await settledFeed(queries, 'e1');
  await putRecord(queries, aChild('shared', ['e2', 'e3']));
  const gone = await settledFeed(queries, 'e1', next);
  expect(gone.changes).toEqual([
    { kind: 'child', id: 'shared', version: 1, changedAt: expect.any(String), gone: true },
  ]);
  expect((await settledFeed(queries, 'e2')).changes).toHaveLength(1);
  expect((await settledFeed(queries, 'e3')).changes).toHaveLength(1);
});

test('a page never shows what was withdrawn after its row was written', async () => {
  await putRecord(queries, aChild('secret', ['f1']));
  const { next } = await settledFeed(queries, 'f1');
  await putRecord(queries, aChild('secret', ['f1'], 'Moved to a safe place'));
  await withdrawRecords(queries, [{ kind: 'child', id: 'secret' }]);
  const since = await settledFeed(queries, 'f1', next);
  expect(since.changes).toEqual([expect.objectContaining({ id: 'secret', gone: true })]);
  expect(JSON.stringify(since)).not.toContain('safe place');
  expect((await settledFeed(queries, 'f1')).changes).toEqual([]);
});

test('a record that was withdrawn can be shared again', async () => {
  await putRecord(queries, aChild('again', ['g1']));
  await withdrawRecords(queries, [{ kind: 'child', id: 'again' }]);
  const { next } = await settledFeed(queries, 'g1');
  await putRecord(queries, aChild('again', ['g1'], 'Second time'));
  const { changes } = await settledFeed(queries, 'g1', next);
  expect(changes).toEqual([
    expect.objectContaining({
      version: 2,
      gone: false,
      value: expect.objectContaining({ name: 'Second time' }),
    }),
  ]);
});

test('with nothing new the reply is one small page at the same place', async () => {
  await putMembers(queries, [{ id: 'h1', name: 'Helen', role: 'parent' }]);
  const { next } = await settledFeed(queries, 'h1');
  const reply = await council.ask(`/api/changes?since=${next}`, { as: 'h1' });
  const text = await reply.text();
  expect(JSON.parse(text)).toEqual({ changes: [], next, more: false });
  expect(text.length).toBeLessThanOrEqual(300);
});

test('somebody with no records yet gets a place to go on from', async () => {
  await putMembers(queries, [{ id: 'i0', name: 'Ivy', role: 'officer' }]);
  const empty = await changesSince(queries, 'i1', undefined, 10);
  expect(empty).toMatchObject({ ok: true, value: { changes: [], more: false } });
  const next = empty.ok ? empty.value.next : '';
  await putRecord(queries, aChild('late', ['i1']));
  expect(named((await settledFeed(queries, 'i1', next)).changes)).toEqual(['child late']);
});

test('a cursor that is nonsense, somebody else’s or another history’s is unknown', async () => {
  await putRecord(queries, aChild('mine', ['j1', 'j2']));
  const theirs = (await settledFeed(queries, 'j2')).next;
  const own = (await settledFeed(queries, 'j1')).next;
  const forged = Buffer.from(
    Buffer.from(own, 'base64url')
      .toString()
      .replace(/.$/, (mark) => (mark === '0' ? '1' : '0')),
  );
  for (const since of ['nonsense', theirs, forged.toString('base64url')])
    expect(await changesSince(queries, 'j1', since, 10)).toEqual({
      ok: false,
      problem: { code: 'cursor-unknown' },
    });
  await putMembers(queries, [{ id: 'j1', name: 'Jo', role: 'parent' }]);
  const reply = await council.ask('/api/changes?since=nonsense', { as: 'j1' });
  expect(reply.status).toBe(410);
});

test('rows replaced long ago are dropped; a device that stands on one fetches everything, and one that does not goes on', async () => {
  await putRecord(queries, aChild('old', ['k1'], 'One'));
  const onReplaced = (await settledFeed(queries, 'k1')).next;
  await putRecord(queries, aChild('kept', ['k1']));
  const onKept = (await settledFeed(queries, 'k1')).next;
  await putRecord(queries, aChild('old', ['k1'], 'Two'));
  await settledFeed(queries, 'k1');
  await queries.execute(`update member_change set at = now() - interval '100 days' where member_id = 'k1'`);
  await forgetReplacedChanges(queries, 90);
  expect(await changesSince(queries, 'k1', onReplaced, 10)).toMatchObject({
    problem: { code: 'cursor-unknown' },
  });
  expect(named((await settledFeed(queries, 'k1', onKept)).changes)).toEqual(['child old']);
  expect(named((await settledFeed(queries, 'k1')).changes)).toEqual(['child kept', 'child old']);
});

test('every version of a record is kept', async () => {
  await putRecord(queries, aChild('versions', ['l1'], 'One'));
  await putRecord(queries, aChild('versions', ['l1'], 'Two'));
  const { rows } = await queries.execute<{ name: string }>(
    `select value->>'name' as name from record_version where id = 'versions' order by version`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['One', 'Two']);
});

test('a value that breaks the contract is not put', async () => {
  const wrong = aChild('wrong', ['m1']);
  await expect(
    putRecord(queries, { ...wrong, value: { ...wrong.value, dateOfBirth: '25/10/2016' } } as never),
  ).rejects.toThrow(/dateOfBirth/);
});
