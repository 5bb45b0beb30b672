import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { rebase } from './rebase.ts';

type EmbeddedPlace = { folder: string } | { engine: PGlite };

/** @param until the last migration to run, for tests of older databases */
export async function openEmbedded(place: EmbeddedPlace, until?: string): Promise<Result<Database, string>> {
  if ('engine' in place) return opened(place.engine, null, until);
  await mkdir(place.folder, { recursive: true });
  const lock = await lockFolder(place.folder);
  return lock.ok ? openFolder(place.folder, lock.value, until) : lock;
}

async function openFolder(
  folder: string,
  lock: FolderLock,
  until?: string,
): Promise<Result<Database, string>> {
  try {
    const engine = await PGlite.create({ dataDir: join(folder, 'database') });
    if (await lock.isOurs()) return await opened(engine, lock, until);
    await engine.close();
    return failed(`Another program took ${folder} at the same moment. Start again when it has stopped.`);
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

async function opened(
  engine: PGlite,
  lock: FolderLock | null,
  until?: string,
): Promise<Result<Database, string>> {
  const migrated = await bringUpToDate(engine, until).catch(async (cause: unknown) => {
    await engine.close();
    throw cause;
  });
  const close = async () => {
    await engine.close();
    await lock?.release();
  };
  if (migrated.ok) return ok({ dialect: 'pglite', queries: drizzle(engine), close });
  await close();
  return migrated;
}

async function bringUpToDate(engine: PGlite, until?: string): Promise<Result<void, string>> {
  const scripts = {
    run: async (script: string) => void (await engine.exec(script)),
    names: async (query: string) =>
      (await engine.query<{ name: string }>(query)).rows.map(({ name }) => name),
  };
  const done = await migrate(scripts, until);
  if (done.ok && until === undefined) await rebase(scripts);
  return done;
}
