import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService, numbered, pageOf, shortService } from './kit/feed-records.ts';
import { aFile, importingAny } from './kit/imports.ts';

const offer = anEmptyOffer();
const { held, count, imported } = offer;
const three = numbered(1, 3, feedService);

describe('a feed in a file', () => {
  it.each<[string, unknown]>([
    ['version 3', pageOf(three)],
    [
      'Spring',
      {
        totalElements: 3,
        totalPages: 1,
        number: 0,
        size: 3,
        first: true,
        last: true,
        empty: false,
        content: three,
      },
    ],
    [
      'small letters, with the list first',
      { content: three, totalelements: 3, totalpages: 1, number: 1, empty: false },
    ],
    ['a list alone', three],
    ['data', { data: three }],
    ['items', { items: three, count: 3 }],
    ['results', { meta: { total: 3 }, results: three }],
    ['services', { services: three }],
    ['one inside another', { response: { services: three } }],
  ])('is read from the envelope: %s', async (_, value) => {
    expect((await imported(value)).report).toMatchObject({
      read: 3,
      added: 3,
      quarantined: 0,
      partial: null,
    });
  });

  it.each<[string, unknown]>([
    ['one record', feedService(1)],
    [
      'an organisation with its services',
      { id: 'o', name: 'Council', description: 'x', website: 'https://c.uk', services: [feedService(1)] },
    ],
    [
      'a service at a location',
      { id: 'sal', location: { id: 'l', location_type: 'physical', name: 'Hall' }, service: feedService(1) },
    ],
  ])('is read from %s', async (_, value) => {
    expect((await imported(value)).report).toMatchObject({ read: 1, added: 1, partial: null });
  });

  it('that is empty in small letters changes nothing and takes nothing away', async () => {
    await imported(pageOf(three));
    const { report } = await imported({ totalitems: 0, totalpages: 0, empty: true });
    expect(report).toMatchObject({ read: 0, withdrawn: 0, notWithdrawn: 3 });
    expect(await count()).toBe(3);
  });

  it('is read a record a line, and a broken line is told and takes nothing away', async () => {
    const lines = [...three.map((each) => JSON.stringify(each)), '{"id": "x", "name": '].join('\r\n');
    const { report } = await importingAny(offer.queries, await aFile(lines, 'feed.ndjson'));
    expect(report).toMatchObject({ read: 4, added: 3, quarantined: 1 });
    expect(report.partial).not.toBeNull();
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['gzip', (text) => gzipSync(text)],
    ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['what Windows writes', (text) => Buffer.from(text, 'latin1')],
    ['spaces and line ends', (text) => Buffer.from(text.replaceAll(',', ' ,\r\n\t'))],
  ])('is read from %s', async (_, bytes) => {
    const text = JSON.stringify(pageOf([feedService(1, { name: 'Café £5' })]));
    const { report } = await importingAny(offer.queries, await aFile(bytes(text), 'feed.json'));
    expect(report).toMatchObject({ read: 1, added: 1 });
    expect(Object.values(await held())[0]?.value['name']).toBe('Café £5');
  });

  it('twice changes nothing; a vendor’s own field that changed is a change', async () => {
    await imported(pageOf(three));
    expect((await imported(pageOf(three))).report).toMatchObject({
      unchanged: 3,
      changed: 0,
      added: 0,
      withdrawn: 0,
    });
    const other = [feedService(1, { pc_extra: { kept: true } }), ...three.slice(1)];
    expect((await imported(pageOf(other))).report).toMatchObject({ unchanged: 2, changed: 1 });
    expect((await held())[three[0]?.id ?? '']?.document).toMatchObject({ pc_extra: { kept: true } });
  });

  it('keeps the ids of two sources apart, and each stays its own', async () => {
    await imported(pageOf(three), { source: 'first' });
    expect((await imported(pageOf(three), { source: 'second' })).report).toMatchObject({ added: 3 });
    expect((await imported(pageOf(three), { source: 'second' })).report).toMatchObject({
      unchanged: 3,
      added: 0,
    });
    expect((await imported(pageOf(three.slice(0, 2)), { source: 'second' })).report).toMatchObject({
      withdrawn: 1,
    });
    expect(await count()).toBe(5);
  });

  it('with a record twice takes it once; with other words under one id, the first', async () => {
    const feed = [feedService(1), feedService(1), feedService(1, { name: 'Another' })];
    const { report, findings } = await imported(feed);
    expect(report).toMatchObject({ read: 3, added: 1, duplicates: 1, quarantined: 1 });
    expect(Object.values(await held())[0]?.value['name']).toBe('Club 1');
    expect(await readFile(findings, 'utf8')).toMatch(
      /the same as line 1[\s\S]*has the id of line 1 and says something else/,
    );
  });

  it('that is one page of many, or lies about its total, takes nothing away', async () => {
    await imported(pageOf(numbered(1, 10, feedService)));
    for (const page of [
      pageOf(three, 1, 4, 10),
      pageOf(three, 1, 1, 30),
      pageOf(three, 2, 2, 3),
      pageOf(three, 1, 1, 1),
    ]) {
      const { report } = await imported(page, { withdrawals: 'any' });
      expect([report.withdrawn, report.notWithdrawn]).toEqual([0, 7]);
    }
    expect((await imported(pageOf(three))).report).toMatchObject({
      withdrawn: 0,
      notWithdrawn: 7,
      partial: null,
    });
    expect((await imported(pageOf(three), { withdrawals: 'any' })).report).toMatchObject({ withdrawn: 7 });
  });

  it('of short records does not thin what is held, and still changes what it says', async () => {
    await imported(pageOf(three));
    const short = [shortService(1), shortService(2, { name: 'Club two' }), shortService(3)];
    expect((await imported(pageOf(short))).report).toMatchObject({ unchanged: 2, changed: 1 });
    const [, second] = Object.values(await held()).toSorted((a, b) =>
      String(a.document['id']).localeCompare(String(b.document['id'])),
    );
    expect(second).toMatchObject({
      value: { name: 'Club two', phone: '0161 496 0000' },
      document: { contacts: [{ name: 'Ann' }] },
    });
  });

  it('of whole records takes away a part that is really gone', async () => {
    await imported(pageOf(three));
    const { contacts: _, ...without } = feedService(1);
    await imported(pageOf([without, ...three.slice(1)]));
    expect((await held())[three[0]?.id ?? '']?.value['phone']).toBeUndefined();
  });

  it('of Outpost’s import file is read without a mapping, the rows of a service together', async () => {
    const csv =
      'import_id,import_id_reference,name,contact_name,contact_phone,contact_visible,scheduled_weekday,schedules_opens_at,schedules_closes_at\n1,,Swim club,Ann,1614960000,TRUE,monday,09:00,10:00\n2,1,,Hidden,0161 496 0001,FALSE,tuesday,09:00,10:00\n3,9,,,,,friday,09:00,10:00\n';
    const { report } = await importingAny(offer.queries, await aFile(csv));
    expect(report).toMatchObject({ read: 2, added: 1, quarantined: 1 });
    expect(Object.values(await held())[0]?.value).toMatchObject({
      name: 'Swim club',
      phone: '0161 496 0000',
      sessions: [{ days: [1] }, { days: [2] }],
    });
    expect(JSON.stringify(await held())).not.toContain('Hidden');
  });

  it.each<[string, string]>([
    ['semicolons', 'ID;Name;Postcode;Minimum Age\n1;Swim club;nw16xe;5\n'],
    ['tabs', 'id\tNAME\tpostcode\tminimum_age\r\n1\tSwim club\tNW1 6XE\t5\r\n'],
  ])('of the standard’s own columns is read without a mapping, parted by %s', async (_, csv) => {
    expect((await importingAny(offer.queries, await aFile(csv))).report).toMatchObject({
      read: 1,
      added: 1,
    });
    expect(Object.values(await held())[0]?.value).toMatchObject({
      name: 'Swim club',
      ageFrom: 5,
      place: { postcode: 'NW1 6XE' },
    });
  });
});
