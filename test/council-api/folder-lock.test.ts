import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '#council-api/store/folder-lock.ts';
import { whereNumbersCount } from '#council-api/store/running-program.ts';

const holder = fileURLToPath(new URL('kit/lock-holder.ts', import.meta.url));

let folder: string;
let started: ChildProcess[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-lock-'));
  started = [];
});
afterEach(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

const lockFile = () => join(folder, 'lock.json');

/** Another program that tries to take the folder; answers what it said. */
async function another(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(String(text))),
  );
  return { child, said };
}

const dead = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

test('a second program is refused and told which one has the folder', async () => {
  const first = await another();
  expect(first.said).toBe('mine\n');
  const second = await lockFolder(folder);
  expect(second).toMatchObject({ ok: false, problem: expect.stringContaining(`process ${first.child.pid}`) });
});

test('the lock of a program that was killed is recognised and taken', async () => {
  const { child } = await another();
  child.kill('SIGKILL');
  await dead(child);
  expect(await lockFolder(folder)).toMatchObject({ ok: true });
});

test('the lock of a program that was killed is taken even when another has its number now', async () => {
  const { child } = await another();
  const left = JSON.parse(await readFile(lockFile(), 'utf8')) as object;
  child.kill('SIGKILL');
  await dead(child);
  await writeFile(lockFile(), JSON.stringify({ ...left, pid: process.pid }));
  expect(await lockFolder(folder)).toMatchObject({ ok: true });
});

test('a released lock leaves nothing, and another may have the folder', async () => {
  const lock = await lockFolder(folder);
  if (!lock.ok) throw new Error(lock.problem);
  await lock.value.release();
  await expect(readFile(lockFile())).rejects.toMatchObject({ code: 'ENOENT' });
  expect((await another()).said).toBe('mine\n');
});

test('of programs that find the same stale lock at the same moment, one gets the folder', async () => {
  await mkdir(folder, { recursive: true });
  const where = await whereNumbersCount();
  await writeFile(
    lockFile(),
    JSON.stringify({ pid: 2 ** 22 - 1, started: '1', where, since: 'long ago', token: 'x' }),
  );
  const said = await Promise.all([another(), another(), another(), another()]);
  expect(said.filter((one) => one.said === 'mine\n')).toHaveLength(1);
});

test('a lock from another container is believed while it beats, and taken when it has stopped', async () => {
  const elsewhere = JSON.stringify({
    pid: 1,
    started: '1',
    where: 'elsewhere',
    since: 'long ago',
    token: 'x',
  });
  await writeFile(lockFile(), elsewhere);
  const beat = setInterval(() => void utimes(lockFile(), new Date(), new Date()), 500);
  expect(await lockFolder(folder)).toMatchObject({ ok: false });
  clearInterval(beat);
  expect(await lockFolder(folder)).toMatchObject({ ok: true });
});

test('a lock file that was never finished does not keep anyone out', async () => {
  await writeFile(lockFile(), '{"pid":');
  expect(await lockFolder(folder)).toMatchObject({ ok: true });
});
