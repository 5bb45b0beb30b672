import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Say = (line: string) => void;

let listsAreFresh = false;

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (...words: string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['-qq', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0) process.stdout.write(`${run.stdout}${run.stderr}`);
  return run.status === 0;
};

/** Installs Debian packages when that is ours to do: as root, on Debian. Answers whether they are there now. */
export const installDebianPackages = (packages: readonly string[], say: Say): boolean => {
  if (!mayInstall()) return false;
  say(`Installing ${packages.join(', ')} with apt-get ...`);
  listsAreFresh ||= apt('update');
  const done = apt('install', '--yes', '--no-install-recommends', ...packages);
  say(done ? 'Installed.' : `apt-get could not install ${packages.join(', ')}.`);
  return done;
};
