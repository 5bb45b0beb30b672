import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './compress.ts';

const mostBytes = 900_000;

/** Not for phones to keep: the worker itself, what the server reads, and what only shops and crawlers ask for. */
const notKept = /^(sw\.js|csp\.json|robots\.txt|screenshots\/.*)$|\.(br|gz)$/;

const sentBytes = (path: string) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;

/** Fails the build when a part of the app would be missing with no signal, or when a phone would have to keep too much. */
export function checkPrecache(folder: string): number {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const files = filesUnder(folder).filter((file) => !notKept.test(file));
  const missing = files.filter((file) => !worker.includes(`"${file}"`) && !worker.includes(`\`${file}\``));
  if (missing.length > 0) throw new Error(`These would be missing with no signal: ${missing.join(', ')}`);
  const bytes = files.reduce((sum, file) => sum + sentBytes(join(folder, file)), 0);
  if (bytes > mostBytes) throw new Error(`Phones would keep ${bytes} bytes; the most is ${mostBytes}.`);
  return bytes;
}
