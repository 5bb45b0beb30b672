import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import type { Result } from '#domain/result.ts';
import { ok } from '#domain/result.ts';
import type { Database, Queries } from './database.ts';
import { migrate } from './migrate.ts';
import { rebase } from './rebase.ts';

/** Held while tables are brought up to date, so that servers starting together take turns. Any fixed number does. */
const migrationLock = 7_326_114;

/** @param until the last migration to run, for tests of older databases */
export async function openPostgres(url: string, until?: string): Promise<Result<Database, string>> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'alongside',
    max: 10,
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A dropped connection fails what uses it and is replaced; without listeners, idle or in use, it would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const migrated = await bringUpToDate(pool, until);
  if (!migrated.ok) {
    await pool.end();
    return migrated;
  }
  return ok({ dialect: 'postgres', queries: queriesOver(pool), close: () => pool.end() });
}

/**
 * The query layer, with transactions that give their connection back however they end. Its own keep it for ever when
 * `begin` fails, so that a server whose database was restarted would run out of connections.
 */
function queriesOver(pool: Pool): Queries {
  const queries: Queries = drizzle(pool);
  queries.transaction = async (work, config) => {
    const client = await pool.connect();
    try {
      const own: Queries = drizzle(client);
      return await own.transaction(work, config);
    } finally {
      client.release();
    }
  };
  return queries;
}

async function bringUpToDate(pool: Pool, until?: string): Promise<Result<void, string>> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const scripts = {
      run: async (script: string) => void (await client.query(script)),
      names: async (query: string) =>
        (await client.query<{ name: string }>(query)).rows.map(({ name }) => name),
    };
    const migrated = await migrate(scripts, until);
    if (migrated.ok && until === undefined) await rebase(scripts);
    return migrated;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    client.release();
  }
}
