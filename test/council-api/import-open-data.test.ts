import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { service, type Service } from '#contract/local-offer.ts';
import { readMapping } from '#council-api/import/mapping-file.ts';
import type { Database } from '#council-api/store/database.ts';
import { services } from '#council-api/store/tables.ts';
import { searchIndexOptions, searchQuestion } from '#domain/local-offer/search-terms.ts';
import { termsOf } from '#domain/local-offer/term.ts';
import { aDatabase } from './kit/databases.ts';
import { importing, type Imported } from './kit/imports.ts';

const openData = fileURLToPath(new URL('../../../shared/data/open-data/', import.meta.url));
const mappings = fileURLToPath(new URL('../../src/council-api/example-council/mappings/', import.meta.url));

/** The seven directories, and how many organisations each holds. */
const directories = [
  ['care-homes', 'care_homes.csv', 56],
  ['childrens-centres', 'childrens_centres.csv', 2],
  ['gps', 'gps.csv', 26],
  ['libraries', 'libraries.csv', 141],
  ['mental-health', 'mental_health.csv', 60],
  ['schools', 'schools.csv', 103],
  ['sports-clubs', 'sports_clubs.csv', 140],
] as const;

const isHere = directories.every(([, file]) => existsSync(openData + file));
if (!isHere) process.stdout.write(`Real directories are not tested: ${openData} is not here.\n`);

/** The name with a letter missing from its longest word. */
const slipped = (name: string): string => {
  const longest = termsOf(name).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return name.replace(longest, longest.slice(0, 3) + longest.slice(4));
};

describe.skipIf(!isHere)('the open directories of a real area', () => {
  let database: Database;
  const first = new Map<string, Imported>();
  const second = new Map<string, Imported>();
  let held: Service[];

  const importAll = async (into: Map<string, Imported>): Promise<void> => {
    for (const [name, file] of directories) {
      const mapping = await readMapping(`${mappings}${name}.json`);
      if (!mapping.ok) throw new Error(mapping.problem);
      into.set(name, await importing(database.queries, openData + file, { mapping: mapping.value.csv! }));
    }
  };

  beforeAll(async () => {
    database = await aDatabase();
    await importAll(first);
    await importAll(second);
    held = (await database.queries.select({ value: services.value }).from(services)).map(({ value }) =>
      z.parse(service, value),
    );
  });

  it.each(directories)(
    '%s: every organisation is loaded, and the same file again changes nothing',
    (name, file, count) => {
      expect(first.get(name)?.report).toMatchObject({
        read: count,
        added: count,
        quarantined: 0,
        duplicates: 0,
      });
      expect(second.get(name)?.report).toMatchObject({
        read: count,
        unchanged: count,
        added: 0,
        changed: 0,
        withdrawn: 0,
      });
      const rows: Record<string, string>[] = parse(readFileSync(openData + file), {
        bom: true,
        columns: true,
      });
      const loaded = new Set(held.filter(({ source }) => source === name).map((each) => each.name));
      expect(rows.filter((row) => !loaded.has((row['name'] ?? '').replace(/\s+/g, ' ').trim()))).toEqual([]);
    },
  );

  it('have their phone numbers and web addresses put right', () => {
    expect(first.get('care-homes')?.report.repaired).toEqual({ 'absent-word': 28, 'phone-leading-zero': 52 });
    expect(
      held.flatMap(({ phone }) => phone ?? []).filter((phone) => !/^0[\d ]{10,13}$/.test(phone)),
    ).toEqual([]);
    expect(first.get('schools')?.report.repaired).toMatchObject({ 'web-scheme': 69 });
    expect(held.filter(({ web }) => web !== undefined && !/^https?:\/\//.test(web))).toEqual([]);
    expect(JSON.stringify(held)).not.toMatch(/"NA"/);
  });

  it('have told what nobody can put right: area codes with a digit missing, a postcode, an age', () => {
    expect(first.get('care-homes')?.report.flagged).toEqual({ 'area-code-unreadable': 56 });
    expect(first.get('mental-health')?.report.flagged).toEqual({ 'postcode-unreadable': 1 });
    expect(first.get('schools')?.report.flagged).toEqual({ 'age-unreadable': 1 });
    const doubtful = held.filter(({ place, source }) => source === 'mental-health' && !place?.postcode);
    expect(doubtful).toHaveLength(1);
    expect(doubtful[0]?.place?.address).toMatch(/[A-Z0-9]{5} [A-Z0-9]{3}$/);
  });

  it('are each found by name, also with a letter missing from its longest word', () => {
    const index = new MiniSearch<Service>(searchIndexOptions);
    index.addAll(held);
    const isFound = (id: string, text: string) =>
      index.search(searchQuestion(text, 'all')).some((hit) => hit.id === id);
    expect(held.filter(({ id, name }) => !isFound(id, name)).map(({ name }) => name)).toEqual([]);
    expect(held.filter(({ id, name }) => !isFound(id, slipped(name))).map(({ name }) => name)).toEqual([]);
  });
});
