import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

interface Tree {
  [key: string]: string | Tree;
}

/** Every word of one subject, by its full key: `unlock.wrong_other`. */
export type Flat = Record<string, string>;

const flat = (tree: Tree, before = ''): Flat =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value]] : Object.entries(flat(value, `${before}${key}.`)),
    ),
  );

export const subjects = readdirSync(join(root, 'locales/en'))
  .map((file) => file.replace('.json', ''))
  .toSorted();

/** The words of a subject in a language; none where there is no such file. */
export function wordsIn(language: string, subject: string): Flat {
  const path = join(root, 'locales', language, `${subject}.json`);
  if (!existsSync(path)) return {};
  const words: Tree = JSON.parse(readFileSync(path, 'utf8'));
  return flat(words);
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The key as code writes it, without the ending that a number chooses. */
export const baseOf = (key: string): string => key.replace(plural, '');

/** Whether the word is one of several that a number chooses between. */
export const isCounted = (key: string): boolean => plural.test(key);

/** What a text leaves room for: `{{name}}`. */
export const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();

/** The source of the app and the server, by path. */
export function sourceFiles(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(root, folder, path), 'utf8') }));
}
