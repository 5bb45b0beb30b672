import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '#council-api/commands/run-command.ts';
import { type Queries, openDatabase } from '#council-api/store/database.ts';
import { noteDevice } from '#council-api/store/devices.ts';
import { askForLink, memberWith } from '#council-api/store/identities.ts';
import { putMembers } from '#council-api/store/members.ts';
import { emptyPostgres, testPostgres } from '../kit/databases.ts';

const folder = await mkdtemp(join(tmpdir(), 'alongside-operator-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const url = testPostgres ? await emptyPostgres() : null;
const env = url ? { DATABASE_URL: url } : { DATA_FOLDER: folder };

async function inDatabase<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
  const opened = await openDatabase(url ? { url } : { folder });
  if (!opened.ok) throw new Error(opened.problem);
  try {
    return await work(opened.value.queries);
  } finally {
    await opened.value.close();
  }
}

async function operator(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
  const lines = { printed: '', said: '' };
  const call = {
    args,
    env,
    print: (line: string) => void (lines.printed += line),
    say: (line: string) => void (lines.said += line),
  };
  return { code: await runCommand(call), ...lines };
}

const identity = { issuer: 'https://provider.test/', subject: 'person-1' };

test('an operator links a sign-in by its code, and is told when there is nothing to link', async () => {
  const code = await inDatabase(async (queries) => {
    await putMembers(queries, [{ id: 'ama', name: 'Ama Mensah', role: 'young-person' }]);
    return askForLink(queries, identity, new Date());
  });
  expect(await operator('link-sign-in', code)).toMatchObject({ code: 2, printed: '' });
  expect(await operator('link-sign-in', code, 'nobody')).toMatchObject({
    code: 1,
    said: 'There is no member nobody.',
  });
  expect(await operator('link-sign-in', code, 'ama')).toMatchObject({
    code: 0,
    printed: 'Linked. ama can sign in.',
  });
  expect(await operator('link-sign-in', code, 'ama')).toMatchObject({
    code: 1,
    said: `No sign-in waits under ${code}.`,
  });
  expect(await inDatabase((queries) => memberWith(queries, identity))).toMatchObject({ id: 'ama' });
}, 120_000);

test('an operator has the phones of a member forget them', async () => {
  await inDatabase(async (queries) => {
    await putMembers(queries, [{ id: 'grace', name: 'Grace Mensah', role: 'parent' }]);
    await noteDevice(queries, 'hash-of-a-phone', 'grace', new Date());
  });
  expect(await operator('forget-devices', 'grace')).toMatchObject({ code: 0 });
  expect((await operator('forget-devices', 'grace')).printed).toContain('next contact: 1.');
  expect(await operator('forget-devices', 'nobody')).toMatchObject({
    code: 1,
    said: 'There is no member nobody.',
  });
  expect(await operator('forget-devices')).toMatchObject({ code: 2 });
}, 120_000);
