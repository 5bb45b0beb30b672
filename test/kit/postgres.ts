import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';
import type { Say } from './installing.ts';
import { findPostgresPrograms, reachable } from './postgres-programs.ts';

/** A PostgreSQL of our own, on this machine only, gone when stopped. */
export interface Postgres {
  url: string;
  stop(): Promise<void>;
}

interface RunAs {
  uid?: number;
  gid?: number;
}

const idOf = (option: '-u' | '-g'): number =>
  Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));

/** PostgreSQL refuses root. `nobody` is on every machine, so no user has to be made. */
const runAs = (): RunAs => (process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {});

const ownFolder = (who: RunAs): string => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-postgres-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  if (who.uid !== undefined && who.gid !== undefined) chownSync(join(folder, 'data'), who.uid, who.gid);
  return folder;
};

const makeCluster = (bin: string, folder: string, who: RunAs): string => {
  const password = randomUUID();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const settings = [
    '--username=alongside',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
  ];
  const made = spawnSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...settings], {
    ...who,
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}${made.error?.message ?? ''}`);
  return password;
};

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

const untilAnswering = async (url: string, running: ChildProcess, log: () => string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(url)) return;
    if (running.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  running.kill('SIGKILL');
  throw new Error(`PostgreSQL did not start:\n${log()}`);
};

const stopping = (running: ChildProcess, folder: string) => async (): Promise<void> => {
  if (running.exitCode === null) {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Starts PostgreSQL in a folder of its own. `durable` waits for the disk as a real server does, for figures; tests do
 * not need it.
 */
export const startPostgres = async (say: Say, how: 'durable' | 'fast' = 'fast'): Promise<Postgres> => {
  const who = runAs();
  const found = findPostgresPrograms();
  const folder = ownFolder(who);
  const programs = who.uid === undefined ? found : await reachable(found, join(folder, 'programs'));
  const bin = join(programs.folder, 'bin');
  say(`Starting PostgreSQL from ${programs.from} ...`);
  const password = makeCluster(bin, folder, who);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200 };
  const speed = how === 'fast' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {};
  const flags = Object.entries({ ...settings, ...speed }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const running = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...flags], {
    ...who,
    cwd: folder,
  });
  let log = '';
  running.stderr.on('data', (text: Buffer) => (log = (log + text.toString()).slice(-5000)));
  process.once('exit', () => running.kill('SIGKILL'));
  const url = `postgres://alongside:${password}@127.0.0.1:${port}/postgres`;
  await untilAnswering(url, running, () => log);
  return { url, stop: stopping(running, folder) };
};
