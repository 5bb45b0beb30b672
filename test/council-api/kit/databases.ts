import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { type Database, openDatabase, type Place } from '#council-api/store/database.ts';
import { borrowEngine, giveBackEngine } from './shared-engines.ts';

/** The suite runs on one database at a time, and whole on each: PostgreSQL when it is told of one, else the embedded. */
export const testPostgres: string | null = process.env['TEST_DATABASE_URL'] ?? null;

/** An empty database with all its tables, gone after this file's tests. */
export async function aDatabase(): Promise<Database> {
  if (testPostgres === null) return onEngine();
  const database = await opened({ url: await emptyPostgres() });
  // Some tests close it themselves, to see what happens then.
  afterAll(() => database.close().catch(() => undefined));
  return database;
}

async function onEngine(): Promise<Database> {
  const engine = await borrowEngine();
  afterAll(() => giveBackEngine(engine));
  return opened({ engine });
}

async function opened(place: Place): Promise<Database> {
  const database = await openDatabase(place);
  if (!database.ok) throw new Error(database.problem);
  return database.value;
}

const ownerOf = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: testPostgres ?? '' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The address of a new PostgreSQL database with nothing in it, gone after this file's tests. */
export const emptyPostgres = (): Promise<string> => newPostgres('template1');

/** The same with everything in it that is in this one now; nobody may be using this one. */
export const copyOfPostgres = (url: string): Promise<string> => newPostgres(new URL(url).pathname.slice(1));

async function newPostgres(template: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ownerOf((client) => client.query(`create database ${name} template ${template}`));
  afterAll(() => ownerOf((client) => client.query(`drop database ${name} with (force)`)));
  const url = new URL(testPostgres ?? '');
  url.pathname = `/${name}`;
  return url.href;
}
