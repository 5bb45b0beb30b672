import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/law/', import.meta.url));

/** The path of a file of worked law kept beside the repository, or null, said aloud, where it is not there. */
export function sharedLawPath(name: string): string | null {
  if (existsSync(folder + name)) return folder + name;
  process.stdout.write(`../shared/law/${name} is not here: its tests are skipped\n`);
  return null;
}

export function readSharedLaw(name: string): unknown {
  const path = sharedLawPath(name);
  return path === null ? null : JSON.parse(readFileSync(path, 'utf8'));
}
