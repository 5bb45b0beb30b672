import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockFolder } from '#council-api/store/folder-lock.ts';

const program = fileURLToPath(new URL('../../src/council-api/main.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number;
  said: string;
}

/** Starts the program as an operator does, with these settings, and waits for it to end. */
const started = (settings: Record<string, string>): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DATA_FOLDER: folder, ...settings };
    execFile(process.execPath, [program], { env }, (error, _, said) =>
      resolve({ code: Number(error?.code ?? 0), said }),
    );
  });

test('a bad setting ends the start with its name and what it should be', async () => {
  const { code, said } = await started({ PORT: 'eighty' });
  expect(code).toBe(1);
  expect(said).toBe('Alongside cannot start. PORT should be a port number from 1 to 65535.\n');
});

test('a folder that another program has ends the start, and the reason names that program', async () => {
  const lock = await lockFolder(folder);
  if (!lock.ok) throw new Error(lock.problem);
  const { code, said } = await started({});
  await lock.value.release();
  expect(code).toBe(1);
  expect(said).toContain(`in use by another program (process ${process.pid}`);
  expect(said).toContain('DATA_FOLDER');
});

test('a PostgreSQL that is not there ends the start in words, and does not print its password', async () => {
  const { code, said } = await started({ DATABASE_URL: 'postgres://someone:a-password@127.0.0.1:1/nothing' });
  expect(code).toBe(1);
  expect(said).toContain('The database at DATABASE_URL could not be opened');
  expect(said).not.toContain('a-password');
});
