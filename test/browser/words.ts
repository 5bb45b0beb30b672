import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#test/run/command.ts';

type Words = (key: string, values?: Record<string, string>) => string;

const at = (tree: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined),
      tree,
    );

/** What a screen says, read from where the screen reads it: a better word in `locales` breaks no journey. */
export const wordsOf = (feature: string, language = 'en'): Words => {
  const tree: unknown = JSON.parse(readFileSync(join(root, 'locales', language, `${feature}.json`), 'utf8'));
  return (key, values = {}) => {
    const found = at(tree, key);
    if (typeof found !== 'string') throw new Error(`locales/${language}/${feature}.json has no ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  };
};
