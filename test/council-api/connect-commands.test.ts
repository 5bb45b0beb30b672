import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bankHolidays } from '#council-api/example-council/bank-holidays.ts';
import { readBankHolidays, readCouncil } from '#council-api/store/council-profile.ts';
import { type Database, openDatabase } from '#council-api/store/database.ts';
import { memberById } from '#council-api/store/members.ts';
import { emptyPostgres, testPostgres } from './kit/databases.ts';
import { placeEmptyEmbedded } from './kit/empty-embedded.ts';
import { named, settledFeed } from './kit/feed.ts';
import { aChild } from './kit/people.ts';
import { running } from './kit/running.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-commands-'));
  if (!testPostgres) await placeEmptyEmbedded(join(folder, 'data'));
  env = testPostgres ? { DATABASE_URL: await emptyPostgres() } : { DATA_FOLDER: join(folder, 'data') };
});
afterAll(() => rm(folder, { recursive: true }));

async function ran(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
  const { code, printed, said } = await running(args, env);
  return { code, printed: printed.join('\n'), said: said.join('\n') };
}

async function aFile(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function inDatabase<T>(look: (database: Database) => Promise<T>): Promise<T> {
  const { DATABASE_URL: url, DATA_FOLDER: home = '' } = env;
  const opened = await openDatabase(url ? { url } : { folder: home });
  if (!opened.ok) throw new Error(opened.problem);
  try {
    return await look(opened.value);
  } finally {
    await opened.value.close();
  }
}

const profile = {
  id: 'shire',
  name: 'Shire Council',
  area: 'The Shire',
  demo: false,
  helpers: [],
  languages: ['en'],
  centre: { latitude: 52, longitude: -1 },
  signIn: { name: 'Shire account' },
};

const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
const ama = { member: { id: 'ama', name: 'Ama Mensah', role: 'young-person' } };

test('a council says who it is, and again when that changes', async () => {
  const first = await aFile('profile.json', JSON.stringify(profile));
  expect(await ran('set-council', first)).toMatchObject({
    code: 0,
    printed: expect.stringContaining('Shire'),
  });
  const renamed = await aFile('renamed.json', JSON.stringify({ ...profile, name: 'Greater Shire Council' }));
  expect((await ran('set-council', renamed)).code).toBe(0);
  await inDatabase(async ({ queries }) => {
    expect(await readCouncil(queries)).toMatchObject({ name: 'Greater Shire Council' });
    expect(await readBankHolidays(queries)).toEqual(bankHolidays);
  });
});

test('a profile that is wrong, or another council’s, changes nothing', async () => {
  const wrong = await aFile('wrong.json', JSON.stringify({ ...profile, centre: { latitude: 'north' } }));
  expect(await ran('set-council', wrong)).toMatchObject({
    code: 1,
    said: expect.stringContaining('centre.latitude'),
  });
  const other = await aFile('other.json', JSON.stringify({ ...profile, id: 'other' }));
  expect(await ran('set-council', other)).toMatchObject({
    code: 1,
    said: expect.stringContaining('another council'),
  });
});

test('members and records of a case system are taken over, and withdrawn', async () => {
  const file = await aFile('all.jsonl', lines(ama, aChild('zofia', ['ama']), aChild('other', ['ama'])));
  expect(await ran('put-records', file)).toMatchObject({
    code: 0,
    printed: 'Members: 1. Records: 2. Withdrawn: 0.',
  });
  const gone = await aFile('gone.jsonl', lines({ kind: 'child', id: 'other', withdrawn: true }));
  expect((await ran('put-records', gone)).code).toBe(0);
  await inDatabase(async ({ queries }) => {
    expect(await memberById(queries, 'ama')).toMatchObject({ name: 'Ama Mensah' });
    expect(named((await settledFeed(queries, 'ama')).changes)).toEqual(['member ama', 'child zofia']);
  });
});

test('a file with one wrong line changes nothing, and the line is named', async () => {
  const wrong = aChild('wrong', ['ama']);
  const file = await aFile(
    'wrong.jsonl',
    lines(
      { member: { ...ama.member, id: 'not-taken' } },
      { ...wrong, value: { ...wrong.value, dateOfBirth: '25/10/2016' } },
      { kind: 'child' },
    ),
  );
  const { code, said } = await ran('put-records', file);
  expect(code).toBe(1);
  expect(said).toMatch(/Line 2: dateOfBirth.*\nLine 3: .*\nNothing was changed\./);
  await inDatabase(async ({ queries }) => expect(await memberById(queries, 'not-taken')).toBeNull());
});

test('a member named for each child is taken once, and one said in two ways is told with both lines', async () => {
  const again = await aFile('again.jsonl', `\uFEFF${lines(ama, aChild('again', ['ama']), ama)}`);
  expect(await ran('put-records', again)).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^Members: 1/),
  });
  const older = { member: { ...ama.member, name: 'Ama Before' } };
  const gone = { kind: 'child', id: 'again', withdrawn: true };
  const file = await aFile('twice.jsonl', lines(older, ama, aChild('again', ['ama']), gone));
  expect(await ran('put-records', file)).toMatchObject({
    code: 1,
    said: 'Line 2: line 1 says something else of the same\nLine 4: line 3 says something else of the same\nNothing was changed.',
  });
});

test('letters that no database holds become the sign for unreadable', async () => {
  const file = await aFile('halves.jsonl', lines({ member: { ...ama.member, name: 'Ama \0 \ud83d' } }));
  expect((await ran('put-records', file)).code).toBe(0);
  await inDatabase(async ({ queries }) =>
    expect(await memberById(queries, 'ama')).toMatchObject({ name: 'Ama \uFFFD \uFFFD' }),
  );
});

test('a fault of the database is told with none of the words it was about', async () => {
  await inDatabase(({ queries }) =>
    queries.execute(sql`alter table member add check (name <> 'Ama Refused')`),
  );
  const file = await aFile('refused.jsonl', lines({ member: { ...ama.member, name: 'Ama Refused' } }));
  const { code, said } = await ran('put-records', file);
  expect(code).toBe(1);
  expect(said).toContain('"code":"23514"');
  expect(said).not.toMatch(/Ama|insert into/);
  const away = await running(['put-records', file], { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' });
  expect(away).toEqual({ code: 1, printed: [], said: ['The database cannot be reached.'] });
});

test('a parent stays let in when the rights pass, and comes in later only if the young person agrees', async () => {
  const owen = aChild('owen', ['gareth']);
  const child = { ...owen, value: { ...owen.value, dateOfBirth: '2010-08-31' } };
  const before = await aFile('before.jsonl', lines(child));
  const later = await aFile('later.jsonl', lines({ ...child, audience: ['gareth', 'sian'] }));
  const agreed = await aFile('agreed.jsonl', lines({ ...child, audience: ['gareth', 'sian'], agreed: true }));
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime(new Date('2026-06-26T22:30:00Z'));
    expect((await ran('put-records', before)).code).toBe(0);
    vi.setSystemTime(new Date('2026-06-26T23:30:00Z'));
    expect((await ran('put-records', before)).code).toBe(0);
    const refused = await ran('put-records', later);
    expect(refused.code).toBe(1);
    expect(refused.said).toMatch(/^Line 1: .*since 2026-06-27.*"agreed": true\.\nNothing was changed\.$/);
    await inDatabase(async ({ queries }) => {
      expect(named((await settledFeed(queries, 'gareth')).changes)).toEqual(['child owen']);
      expect(named((await settledFeed(queries, 'sian')).changes)).toEqual([]);
    });
    expect((await ran('put-records', agreed)).code).toBe(0);
    expect((await ran('put-records', later)).code).toBe(0);
    await inDatabase(async ({ queries }) =>
      expect(named((await settledFeed(queries, 'sian')).changes)).toEqual(['child owen']),
    );
  } finally {
    vi.useRealTimers();
  }
});

test.each([[['set-council']], [['put-records', 'a', 'b']]])('%j makes no sense and says so', async (args) => {
  expect((await ran(...args)).code).toBe(2);
});

test.each(['set-council', 'put-records'])('%s of a file that is not there says so', async (command) => {
  const { code, said } = await ran(command, join(folder, 'not-there'));
  expect(code).toBe(1);
  expect(said).toContain('cannot be read');
});
