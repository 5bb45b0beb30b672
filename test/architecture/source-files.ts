import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of ours: its path from the top of the repository, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const readOurs = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every TypeScript file under a folder of the repository. */
export const sourceFiles = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
    .map((path) => ({ path, text: readOurs(path) }));
