import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import ours from '../../../package.json' with { type: 'json' };

/** Databases that have just been made, kept from one run to the next: opening one is much faster than making it. */
const cache = fileURLToPath(new URL('../../../.cache/test/', import.meta.url));
const version = ours.dependencies['@electric-sql/pglite'];

/** An embedded database in memory, with nothing in it. */
export const emptyEmbedded = async (): Promise<PGlite> =>
  PGlite.create({ loadDataDir: await dumpedEmbedded() });

async function dumpedEmbedded(): Promise<Blob> {
  const file = `${cache}pglite-${version}.tar`;
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([kept]);
  const engine = await PGlite.create();
  const dumped = await engine.dumpDataDir('none');
  await engine.close();
  await mkdir(cache, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.from(await dumped.arrayBuffer()));
  await rename(unfinished, file);
  return dumped;
}

/** The same in a folder, as a server's `DATA_FOLDER` has it. */
export async function placeEmptyEmbedded(folder: string): Promise<void> {
  const kept = `${cache}pglite-${version}`;
  if (!(await exists(kept))) await makeFolder(kept);
  await mkdir(folder, { recursive: true });
  await cp(kept, join(folder, 'database'), { recursive: true });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Two test files may make it at the same moment; the first one stays. */
async function makeFolder(kept: string): Promise<void> {
  const unfinished = `${kept}.${randomUUID()}`;
  await mkdir(cache, { recursive: true });
  const engine = await PGlite.create({ dataDir: unfinished });
  await engine.close();
  await rename(unfinished, kept).catch(() => rm(unfinished, { recursive: true }));
}
