import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readOurs, root } from './source-files.ts';

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

const settingNames = (): string[] => {
  const config = readOurs('src/council-api/config.ts');
  const table = /const settings = \{([\s\S]*?)\n\} as const/.exec(config)?.[1] ?? '';
  return all(table, /^ {2}([A-Z_]+): \{/gm);
};

describe('what is written for people who run it', () => {
  it('has every setting the server reads, and no other', () => {
    const documented = all(readOurs('docs/running.md'), /^\| `([A-Z_]+)` \|/gm);
    expect(settingNames().length).toBeGreaterThan(5);
    expect(documented.toSorted()).toEqual(settingNames().toSorted());
  });

  it.each(documents)('%s names only commands that exist', (path) => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readOurs('package.json')));
    const named = all(readOurs(path), /npm run (?:-s |--silent )?([a-z:]+)/g);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(documents)('%s links only to files that exist', (path) => {
    const links = all(readOurs(path), /\]\((?!https?:|#)([^)#]+)/g);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });
});
