import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { keyDays } from '#contract/shape.ts';
import { tidyOnce } from '#council-api/keep-tidy.ts';
import { changesSince } from '#council-api/store/changes.ts';
import type { Queries } from '#council-api/store/database.ts';
import {
  changeServices,
  serviceCursor,
  servicesChangedSince,
  type ServiceDraft,
} from '#council-api/store/local-offer-changes.ts';
import { publishSnapshot } from '#council-api/store/local-offer-snapshot.ts';
import { putMembers } from '#council-api/store/members.ts';
import { putRecord, withdrawRecords } from '#council-api/store/records.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { named, settledFeed } from './kit/feed.ts';
import { aChild } from './kit/people.ts';

let council: TestCouncil;
let queries: Queries;
beforeAll(async () => {
  council = await aCouncil();
  queries = council.database.queries;
  await putMembers(queries, [{ id: 'ama', name: 'Ama Mensah', role: 'young-person' }]);
});

/** Puts off nothing: a chore that fails is logged, and a logged fault fails the test. */
async function tidy(): Promise<void> {
  const faults: unknown[] = [];
  await tidyOnce(queries, pino({}, { write: (line: string) => void faults.push(line) }));
  expect(faults).toEqual([]);
}

const longAgo = (table: string, which: string) =>
  queries.execute(`update ${table} set at = at - interval '100 days' where ${which}`);

const isUnknown = { ok: false, problem: { code: 'cursor-unknown' } };

test('a key is kept for as long as a device may use it, and then dropped', async () => {
  const body = { about: 'swim-club', aboutName: 'Swim club', text: 'Warm', mayPublish: false };
  const send = (key: string) => council.ask('/api/feedback', { as: 'ama', body, key });
  const first = await (await send('key-of-an-old-phone')).json();
  const age = (days: number) =>
    queries.execute(`update idempotency_key set at = now() - make_interval(days => ${days})`);
  await age(keyDays - 1);
  await tidy();
  expect(await (await send('key-of-an-old-phone')).json()).toEqual(first);
  await age(keyDays + 1);
  await tidy();
  const { rows } = await queries.execute<{ keys: number }>(
    'select count(*)::integer as keys from idempotency_key',
  );
  expect(rows[0]?.keys).toBe(0);
});

test('that a record is gone is told for ninety days, and a phone that was away for longer starts over', async () => {
  await putRecord(queries, aChild('before', ['t1']));
  const away = (await settledFeed(queries, 't1')).next;
  await putRecord(queries, aChild('leaves', ['t1']));
  await withdrawRecords(queries, [{ kind: 'child', id: 'leaves' }]);
  const onIt = (await settledFeed(queries, 't1', away)).next;
  await tidy();
  expect(named((await settledFeed(queries, 't1', away)).changes)).toEqual(['child leaves']);
  await longAgo('member_change', `member_id = 't1'`);
  await tidy();
  // The last row stays, as everyone who is up to date stands on it.
  expect((await settledFeed(queries, 't1', onIt)).changes).toEqual([]);
  await putRecord(queries, aChild('after', ['t1']));
  const upToDate = (await settledFeed(queries, 't1', onIt)).next;
  await tidy();
  expect(await changesSince(queries, 't1', away, 10)).toEqual(isUnknown);
  expect((await settledFeed(queries, 't1', upToDate)).changes).toEqual([]);
  expect(named((await settledFeed(queries, 't1')).changes)).toEqual(['child before', 'child after']);
  const { rows } = await queries.execute(`select 1 from member_change where member_id = 't1' and gone`);
  expect(rows).toEqual([]);
});

test('a feed in which much has gone loses all of it at once, and nothing that is there', async () => {
  for (const id of ['one', 'two', 'three']) {
    await putRecord(queries, aChild(id, ['t2', 't3']));
    if (id !== 'three') await withdrawRecords(queries, [{ kind: 'child', id }]);
  }
  await settledFeed(queries, 't2');
  await longAgo('member_change', `member_id in ('t2', 't3')`);
  await tidy();
  for (const member of ['t2', 't3']) {
    expect(named((await settledFeed(queries, member)).changes)).toEqual(['child three']);
    const { rows } = await queries.execute(`select 1 from member_change where member_id = '${member}'`);
    expect(rows).toHaveLength(1);
  }
});

const aService = (id: string): ServiceDraft => ({
  id,
  name: `Service ${id}`,
  categories: [],
  status: 'active',
});

test('changes of services are dropped once every kept snapshot has them; a phone that was away for longer starts over', async () => {
  await changeServices(queries, [aService('a'), aService('b')], []);
  const away = await serviceCursor(queries);
  await changeServices(queries, [], ['b']);
  await changeServices(queries, [aService('c')], []);
  await longAgo('service_change', 'true');
  await tidy();
  // No snapshot has been published yet.
  expect(await servicesChangedSince(queries, away)).toMatchObject({ ok: true, value: { gone: ['b'] } });
  const { cursor } = await publishSnapshot(queries);
  await changeServices(queries, [aService('d')], []);
  await tidy();
  expect(await servicesChangedSince(queries, away)).toEqual(isUnknown);
  const delta = await servicesChangedSince(queries, cursor);
  expect(delta).toMatchObject({ ok: true, value: { services: [{ id: 'd' }], gone: [] } });
  expect(await servicesChangedSince(queries, Buffer.from('0.start').toString('base64url'))).toEqual(
    isUnknown,
  );
  const { rows } = await queries.execute<{ id: string }>('select id from service order by id');
  expect(rows.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  const { services } = await publishSnapshot(queries);
  expect(services).toBe(3);
});

test('changes of services that are new are kept, whatever has been published', async () => {
  const before = await serviceCursor(queries);
  await changeServices(queries, [aService('e')], ['a']);
  for (let count = 0; count < 4; count += 1) await publishSnapshot(queries);
  await tidy();
  expect(await servicesChangedSince(queries, before)).toMatchObject({
    ok: true,
    value: { services: [{ id: 'e' }], gone: ['a'] },
  });
});
