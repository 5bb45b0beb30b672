import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { rebase } from './rebase.ts';

type EmbeddedPlace = { folder: string } | { memory: true; from?: Blob };

/** @param until the last migration to run, for tests of older databases */
export async function openEmbedded(place: EmbeddedPlace, until?: string): Promise<Result<Database, string>> {
  if ('memory' in place)
    return opened(await PGlite.create(place.from ? { loadDataDir: place.from } : {}), null, until);
  await mkdir(place.folder, { recursive: true });
  const lock = await lockFolder(place.folder);
  if (!lock.ok) return lock;
  try {
    const engine = await PGlite.create({ dataDir: join(place.folder, 'database') });
    if (await lock.value.isOurs()) return await opened(engine, lock.value, until);
    await engine.close();
    return failed(
      `Another program took ${place.folder} at the same moment. Start again when it has stopped.`,
    );
  } catch (cause) {
    await lock.value.release();
    throw cause;
  }
}

async function opened(
  engine: PGlite,
  lock: FolderLock | null,
  until?: string,
): Promise<Result<Database, string>> {
  const close = async () => {
    await engine.close();
    await lock?.release();
  };
  const scripts = {
    run: async (script: string) => void (await engine.exec(script)),
    names: async (query: string) =>
      (await engine.query<{ name: string }>(query)).rows.map(({ name }) => name),
  };
  const migrated = await migrate(scripts, until);
  if (!migrated.ok) {
    await close();
    return migrated;
  }
  if (until === undefined) await rebase(scripts);
  return ok({ dialect: 'pglite', queries: drizzle(engine), close });
}
