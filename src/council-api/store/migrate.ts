import { readdir, readFile } from 'node:fs/promises';
import { failed, ok, type Result } from '#domain/result.ts';

/** One connection that runs SQL scripts; several statements may be in one. */
export interface Scripts {
  run(script: string): Promise<void>;
  names(query: string): Promise<string[]>;
}

const home = new URL('migrations/', import.meta.url);

/** Runs the numbered files of `migrations/` that this database has not had yet, each in a transaction of its own. */
export async function migrate(scripts: Scripts, until?: string): Promise<Result<void, string>> {
  await scripts.run(
    'create table if not exists migration (name text primary key, at timestamptz not null default now())',
  );
  const had = new Set(await scripts.names('select name from migration'));
  const files = await migrationNames();
  const unknown = [...had].filter((name) => !files.includes(name));
  if (unknown.length > 0)
    return failed(`The database was made by a newer version of this program (it has ${unknown.join(', ')}).`);
  for (const name of files) {
    if (until !== undefined && name > until) break;
    if (!had.has(name)) await apply(scripts, name);
  }
  return ok(undefined);
}

export const migrationNames = async (): Promise<string[]> =>
  (await readdir(home)).filter((name) => name.endsWith('.sql')).toSorted();

async function apply(scripts: Scripts, name: string): Promise<void> {
  const script = await readFile(new URL(name, home), 'utf8');
  try {
    await scripts.run(`begin; ${script}; insert into migration (name) values ('${name}'); commit`);
  } catch (cause) {
    await scripts.run('rollback');
    throw new Error(`Migration ${name} failed`, { cause });
  }
}
