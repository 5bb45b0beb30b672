import { randomUUID } from 'node:crypto';
import { link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, ok, type Result } from '#domain/result.ts';
import { startOf, whereNumbersCount } from './running-program.ts';

/** Ours alone: the embedded database does not lock its folder, and two programs in it lose each other's rows. */
export interface FolderLock {
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  started: string | null;
  where: string | null;
  since: string;
  token: string;
}

const beatMilliseconds = 2000;

/** Takes the folder, or says which program has it. A lock left by a program that was killed is recognised and taken. */
export async function lockFolder(folder: string): Promise<Result<FolderLock, string>> {
  const path = join(folder, 'lock.json');
  const mine = JSON.stringify(await self());
  for (;;) {
    if (await created(path, mine)) return ok(held(path, mine));
    const found = await settledText(path);
    if (found === null) continue;
    const holder = holderIn(found);
    if (holder && (await isRunning(holder, path)))
      return failed(
        `${folder} is in use by another program (process ${holder.pid}, since ${holder.since}). Stop it first, or set DATA_FOLDER.`,
      );
    await setAside(path, found);
  }
}

async function self(): Promise<Holder> {
  const [started, where] = [await startOf(process.pid), await whereNumbersCount()];
  return { pid: process.pid, started, where, since: new Date().toISOString(), token: randomUUID() };
}

const created = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text, { flag: 'wx' }).then(
    () => true,
    (cause: NodeJS.ErrnoException) => (cause.code === 'EEXIST' ? false : Promise.reject(cause)),
  );

function held(path: string, mine: string): FolderLock {
  const beat = setInterval(
    () => void utimes(path, new Date(), new Date()).catch(() => undefined),
    beatMilliseconds,
  );
  beat.unref();
  const isOurs = async () => (await textOf(path)) === mine;
  return {
    isOurs,
    release: async () => {
      clearInterval(beat);
      if (await isOurs()) await unlink(path);
    },
  };
}

/** Process numbers are used again, so the start time must match too; across containers only a beating lock tells. */
async function isRunning(holder: Holder, path: string): Promise<boolean> {
  const where = await whereNumbersCount();
  if (where !== null && holder.where === where)
    return (await startOf(holder.pid)) === holder.started && holder.started !== null;
  const before = (await stat(path).catch(() => null))?.mtimeMs;
  await pause(beatMilliseconds * 2.5);
  return (await stat(path).catch(() => null))?.mtimeMs !== before;
}

/** Moves a stale lock away. If it was replaced meanwhile, what was moved by mistake is put back. */
async function setAside(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await textOf(aside)) !== stale) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

/** A lock may be met between its making and its writing; then it is read once more. */
async function settledText(path: string): Promise<string | null> {
  const text = await textOf(path);
  if (text === null || holderIn(text)) return text;
  await pause(200);
  return textOf(path);
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

function holderIn(text: string): Holder | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- half-written ones are refused by the next line
    const holder = JSON.parse(text) as Holder;
    return typeof holder.pid === 'number' ? holder : null;
  } catch {
    return null;
  }
}
