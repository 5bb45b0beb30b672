import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { feedItems } from '#council-api/import/feed-items.ts';
import { decodeText } from '#council-api/import/decode-text.ts';
import type { Item } from '#council-api/import/item.ts';
import { jsonFeed } from '#council-api/import/json-feed.ts';
import { csvItems, fileItems } from '#council-api/import/record-items.ts';

const samples = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const isHere = existsSync(samples);
if (!isHere) process.stdout.write(`Samples of real feeds are not tested: ${samples} is not here.\n`);

const reading = { source: 'sample', format: 'auto', meanings: new Map(), constants: {} } as const;

async function* bytes(path: string): AsyncGenerator<Buffer> {
  yield readFileSync(path);
}

async function itemsIn(path: string): Promise<Exclude<Item, { partial: string }>[]> {
  const text = decodeText(bytes(path));
  const items = path.endsWith('.csv') ? csvItems(text, path, reading) : fileItems(jsonFeed(text), reading);
  const all: Exclude<Item, { partial: string }>[] = [];
  for await (const item of items) if (!('partial' in item)) all.push(item);
  return all;
}

const filesIn = (folder: string): string[] =>
  isHere
    ? readdirSync(samples + folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder}/${name}`)
    : [];

const isOfServices = /service/;
const notOfServices = /dashboard|list_response/;

describe.skipIf(!isHere)('the samples of real and reference feeds', () => {
  const services = [
    ...filesIn('feeds-mock'),
    ...filesIn('hsds-examples/uk-profile'),
    ...filesIn('hsds-examples/3.1-dev'),
  ].filter(
    (name) => isOfServices.test(name) && !notOfServices.test(name) && !name.includes('Fail_service_list'),
  );

  it.each(services)('%s gives its services', async (name) => {
    const items = await itemsIn(samples + name);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => 'refused' in item)).toEqual([]);
  });

  it.each(
    [...filesIn('feeds-mock'), ...filesIn('hsds-examples/uk-profile')].filter((name) =>
      /taxonom|api_details/.test(name),
    ),
  )('%s has no service, and says of each record what it is instead', async (name) => {
    const items = await itemsIn(samples + name);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(item).toMatchObject({ refused: expect.stringMatching(/no service$/) as string });
  });

  it('a feed of records without names has each refused with that reason', async () => {
    const items = await itemsIn(`${samples}feeds-mock/V3.0-UK-Fail_service_list.json`);
    expect(items.map((item) => 'refused' in item && item.refused)).toEqual(
      Array.from({ length: 4 }, () => 'has no name'),
    );
  });

  it('a real record keeps its words, both its phones and its maker’s own fields, and tells what was wrong', async () => {
    const [item] = await itemsIn(`${samples}feeds-real/bristol-v3-service-full.json`);
    if (!item || !('document' in item)) throw new Error('not read');
    expect(item.service).toMatchObject({
      name: '1625 Independent People',
      phone: '0800 035 4213',
      status: 'active',
      checkedOn: '2025-09-02',
    });
    expect(item.service.description).toContain('Get Help\n\nIf you are a young person who is homeless');
    expect(item.service.description).not.toMatch(/[<>]/);
    expect(item.document).toMatchObject({
      pc_metadata: { date_created: '2020-06-05' },
      contacts: [{ phones: [{}, { number: '0117 332 7111' }] }],
    });
    const kinds = item.faults.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set([
        'html',
        'field-name',
        'phone-with-words',
        'placeholder',
        'moment-without-zone',
        'age-unknown',
      ]),
    );
  });

  it('twenty real Outpost services are all read, with their places, needs and hours', async () => {
    const items = await itemsIn(`${samples}outpost/scout-bucks-services.json`);
    expect(items).toHaveLength(20);
    expect(items.filter((item) => 'refused' in item)).toEqual([]);
    const [brownies] = items;
    expect(brownies && 'service' in brownies && brownies.service).toMatchObject({
      name: '12th Aylesbury Brownies',
      ageFrom: 5,
      ageTo: 11,
      needs: ['ASD', 'HI', 'VI', 'MSI', 'PD'],
      categories: ['childcare-and-leisure'],
      place: { postcode: 'HP21 7JF', latitude: 51.811001 },
      sessions: [{ days: [1], opens: '10:00', closes: '17:00' }],
    });
  });

  it.each(['outpost/outpost-import-services-sample.csv', 'hsds-examples/3.1-dev/csv_services.csv'])(
    '%s is read without a mapping',
    async (name) => {
      const items = await itemsIn(samples + name);
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((item) => 'refused' in item)).toEqual([]);
    },
  );

  it('every field that a sample has is in what is kept, or told', () => {
    const record: unknown = JSON.parse(
      readFileSync(`${samples}feeds-mock/V3.0-UK-Default_service_full.json`, 'utf8'),
    );
    const [item] = feedItems(record, 1, reading);
    if (!item || !('document' in item)) throw new Error('not read');
    const told = new Set(item.faults.map(({ field }) => field.split('.')[0]));
    const lost = Object.keys(record as object).filter(
      (field) => item.document?.[field] === undefined && !told.has(field),
    );
    expect(lost).toEqual([]);
  });
});
