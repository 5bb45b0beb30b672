import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import ours from '../../../package.json' with { type: 'json' };

const cache = fileURLToPath(new URL('../../../.cache/test/', import.meta.url));
const file = `${cache}pglite-${ours.dependencies['@electric-sql/pglite']}.tar`;

/** An embedded database that has just been made, kept from one run to the next: opening it is much faster than making it. */
export async function emptyEmbedded(): Promise<Blob> {
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([kept]);
  const engine = await PGlite.create();
  const dumped = await engine.dumpDataDir('none');
  await engine.close();
  await mkdir(cache, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await dumped.arrayBuffer()));
  await rename(unfinished, file);
  return dumped;
}
