import { beforeEach, describe, expect, it } from 'vitest';
import type { Mapping } from '#domain/local-offer/mapping.ts';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { aFile, importing, importingAny, type Imported } from './kit/imports.ts';

const offer = anEmptyOffer();
const mapping: Mapping = {
  source: 'clubs',
  idFrom: ['id'],
  constants: { categories: ['childcare-and-leisure'] },
  columns: { name: 'name', postcode: 'postcode', web: 'web' },
};
const header = 'id,name,postcode,web';
const one = '1,Swim club,NW1 6XE,www.swim.example';
const two = '2,Art club,NW1 6XE,www.art.example';

let read: (file: string | Uint8Array) => Promise<Imported['report']>;
beforeEach(() => {
  read = async (file) => (await importing(offer.queries, await aFile(file), { mapping })).report;
});
const names = async (): Promise<unknown[]> =>
  Object.values(await offer.held())
    .map(({ value }) => String(value['name']))
    .toSorted((a, b) => a.localeCompare(b));
const both = { read: 2, added: 2, quarantined: 0, partial: null };

describe('a CSV as councils really save it is read whole:', () => {
  it.each<[string, string | Uint8Array]>([
    [
      'titles above the names of the columns',
      `Clubs in our area,,,\r\n"Saved, 1 Nov",,,\r\n,,,\r\n${header}\r\n${one}\r\n${two}`,
    ],
    ['one title and an empty line', `Clubs in our area\n\n${header}\n${one}\n${two}\n`],
    ['empty columns and rows at the end', `${header},,\n${one},,\n${two},,\n,,,,,\n,,,,,\n`],
    ['rows with empty cells too many', `${header}\n${one},,\n${two},\n`],
    [
      'a first line that names the sign between cells',
      `sep=;\r\n${[header, one, two].join('\r\n').replaceAll(',', ';')}`,
    ],
    ['line ends of every kind', `${header}\r\n${one}\n${two}\r`],
    ['old Macintosh line ends', [header, one, two].join('\r')],
    ['UTF-16 without its mark', Buffer.from(`${header}\n${one}\n${two}\n`, 'utf16le')],
    ['the other UTF-16 without its mark', Buffer.from(`${header}\n${one}\n${two}\n`, 'utf16le').swap16()],
  ])('%s', async (_, file) => {
    expect(await read(file)).toMatchObject(both);
    expect(await names()).toEqual(['Art club', 'Swim club']);
    expect(await read(file)).toMatchObject({ unchanged: 2, changed: 0, added: 0, withdrawn: 0 });
  });

  it('quotes that stand where none should', async () => {
    const file = `${header}\n1,12" club,NW1 6XE,\n2,"The "Den" club",NW1 6XE,\n`;
    expect(await read(file)).toMatchObject(both);
    expect(await names()).toEqual(['"The "Den" club"', '12" club']);
  });

  it('signs that no database keeps, and web addresses in other letters', async () => {
    const file = `${header}\n1,Sw\u0000im,NW1 6XE,https://swim.example/é\n2,Art,NW1 6XE,https://art.example/a|b\n`;
    expect(await read(file)).toMatchObject(both);
    expect(await names()).toEqual(['Art', 'Swim']);
  });

  it('a column of the standard twice: the one that says something', async () => {
    const file = await aFile('Clubs\nid,name,name,postcode\n1,Swim club,,NW1 6XE\n2,,Art club,NW1 6XE\n');
    expect((await importingAny(offer.queries, file)).report).toMatchObject(both);
    expect(await names()).toEqual(['Art club', 'Swim club']);
  });
});

describe('a CSV that cannot be read is refused with what it has:', () => {
  it.each([
    [
      'no row has the names',
      'Our clubs\nnumber,title\n1,Swim club\n',
      /no column "id", "name", "postcode", "web"\. It has: number, title\./,
    ],
    ['a quote that never ends', `${header}\n1,"Swim club,NW1 6XE,\n${two}\n`, /Quote Not Closed/],
    ['nothing but empty cells', ',,,\n,,,\n', /is empty/],
  ])('%s', async (_, file, reason) => {
    await read(`${header}\n${one}\n`);
    await expect(read(file)).rejects.toThrow(reason);
    expect(await names()).toEqual(['Swim club']);
  });

  it('a row with a cell too many or too few is told and takes nothing away', async () => {
    await read(`${header}\n${one}\n${two}\n`);
    const report = await read(`${header}\n${one},more\n2,Art club\n`);
    expect(report).toMatchObject({ read: 2, quarantined: 2, withdrawn: 0 });
    expect(await names()).toEqual(['Art club', 'Swim club']);
  });
});
