import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, root } from '#test/run/command.ts';

/** A copy of the whole project with one word changed, built: what an operator puts in place of the old one. */
export interface SecondVersion {
  folder: string;
  newWords: string;
  throwAway(): Promise<void>;
}

const parts = [
  'src',
  'locales',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export const secondVersion = async (
  feature: string,
  from: string,
  newWords: string,
): Promise<SecondVersion> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-second-'));
  await Promise.all(parts.map((part) => cp(join(root, part), join(folder, part), { recursive: true })));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const words = join(folder, 'locales/en', `${feature}.json`);
  await writeFile(words, (await readFile(words, 'utf8')).replace(`"${from}"`, `"${newWords}"`));
  const built = await command(['vite', 'build', '--logLevel', 'warn', folder], 'keep');
  if (built.code !== 0) throw new Error(`The second version could not be built:\n${built.output}`);
  return { folder, newWords, throwAway: () => rm(folder, { recursive: true, force: true }) };
};
