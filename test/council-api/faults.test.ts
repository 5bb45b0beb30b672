import { beforeAll, expect, test } from 'vitest';
import { councilApp } from '#council-api/app.ts';
import { describeFault } from '#council-api/http/describe-fault.ts';
import { openLog } from '#council-api/open-log.ts';
import type { Database } from '#council-api/store/database.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { aDatabase } from './kit/databases.ts';

let database: Database;
beforeAll(async () => {
  database = await aDatabase();
});

const failingWith = (error: Error): Promise<TestCouncil> =>
  aCouncil(database, null, () => Promise.reject(error));

test('a fault is told as a problem, and the log has where it was and none of its words', async () => {
  const council = await failingWith(new Error('Failed query: select "Ama Mensah" with params: 943 476 5919'));
  const reply = await council.ask('/api/changes');
  expect(reply.status).toBe(500);
  expect(await reply.json()).toEqual({
    type: '/problems/fault',
    title: 'Something went wrong here',
    status: 500,
    code: 'fault',
  });
  const log = council.logged.join('');
  expect(log).toContain('faults.test.ts');
  expect(log).toContain('"route":"getChanges"');
  for (const told of ['Ama', '943', 'select']) expect(log).not.toContain(told);
});

test('a real failed query leaves none of its values in the log', async () => {
  const council = await aCouncil(database, null, async () => {
    await database.queries.execute(`select 'Ama Mensah'::integer`);
    return null;
  });
  expect((await council.ask('/api/changes')).status).toBe(500);
  const log = council.logged.join('');
  expect(log).toContain('"code":"22P02"');
  expect(log).not.toContain('Ama');
});

test.each([
  ['the database refuses the connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
  ['the database is stopping', new Error('x', { cause: Object.assign(new Error('y'), { code: '57P01' }) })],
  ['there are too many connections', Object.assign(new Error('x'), { code: '53300' })],
])('when %s the device is told to try again soon', async (_, error) => {
  const reply = await (await failingWith(error)).ask('/api/changes');
  expect(reply.status).toBe(503);
  expect(reply.headers.get('retry-after')).toBe('5');
  expect(await reply.json()).toMatchObject({ code: 'busy', retryAfter: 5 });
});

test('a server whose database has gone says that it is not ready', async () => {
  const gone = await aDatabase();
  const web = councilApp({
    queries: gone.queries,
    log: openLog('silent', 1),
    signedInBy: async () => null,
    serveSignIn: () => undefined,
    app: null,
    trustedProxies: 0,
  });
  expect((await web.request('/health/ready')).status).toBe(200);
  await gone.close();
  expect((await web.request('/health/ready')).status).toBe(503);
  expect((await web.request('/health/live')).status).toBe(200);
});

test('what is thrown but is no error is described too', () => {
  expect(describeFault('words of a family')).toEqual({ name: 'string', at: [] });
});
