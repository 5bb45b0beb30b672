import { describe, expect, it } from 'vitest';
import { mapRow } from '#domain/local-offer/map-row.ts';
import type { Mapping } from '#domain/local-offer/mapping.ts';
import { tidyCoordinates } from '#domain/local-offer/tidy-coordinates.ts';
import { tidyAge, tidyDate } from '#domain/local-offer/tidy-numbers.ts';
import { phoneAmongWords, tidyPhone } from '#domain/local-offer/tidy-phone.ts';
import { tidyRichText } from '#domain/local-offer/tidy-rich-text.ts';
import { tidyEmail, tidyWeb } from '#domain/local-offer/tidy-web.ts';

describe('what spreadsheets make of values', () => {
  it.each([
    ['-.1278', '51.5', 51.5, -0.1278],
    ['51.5', '-1.2E-02', 51.5, -0.012],
    ['51.5074° N', '0.1278° W', 51.5074, -0.1278],
    ['51.5, -0.12', '', 51.5, -0.12],
    ['(51.5, -0.12)', '(51.5, -0.12)', 51.5, -0.12],
    ['POINT (-0.12 51.5)', '', 51.5, -0.12],
  ])('a point is read from %s and %s', (one, other, latitude, longitude) => {
    expect(tidyCoordinates(one, other).value).toEqual({ latitude, longitude });
  });

  it.each([
    ['01-09-2024', '2024-09-01'],
    ['1/9/24', '2024-09-01'],
    ['01-Sep-24', '2024-09-01'],
    ['1st September 2024', '2024-09-01'],
    ['Sunday 1 September 2024', '2024-09-01'],
    ['01/09/2024 00:00:00', '2024-09-01'],
    ['2024/09/01', '2024-09-01'],
    ['20240901', '2024-09-01'],
    ['09/22/2024', undefined],
    ['31/02/2024', undefined],
    ['45536', undefined],
    ['Sept 2024', undefined],
  ])('a day is read from %s', (text, day) => {
    expect(tidyDate(text).value).toBe(day);
  });

  it.each([
    ['5 years', 5],
    ['11 yrs old', 11],
    ['18+', 18],
    ['6 months', 0],
    ['30 months', 2],
    ['Birth', 0],
    ['5-11', undefined],
    ['999', undefined],
  ])('an age is read from %s', (text, age) => {
    expect(tidyAge(text).value).toBe(age);
  });

  it.each([
    ['1614960000.0', '0161 496 0000'],
    ['441614960000', '0161 496 0000'],
    ["'01614960000", '0161 496 0000'],
    ['0800 1111', '0800 1111'],
    ['4.41615E+11', undefined],
  ])('a telephone number is read from %s', (text, number) => {
    expect(tidyPhone(text).value).toBe(number);
  });

  it('a number among words is told with the words', () => {
    const was = 'Tel: 0161 496 0000 (option 2)';
    const became = '0161 496 0000';
    expect(phoneAmongWords(was)).toEqual({
      value: became,
      faults: [{ kind: 'phone-with-words', was, became }],
    });
  });

  it('of several e-mail addresses the first is taken, and told', () => {
    const was = 'ann@larkmoor.example; bob@larkmoor.example';
    const became = 'ann@larkmoor.example';
    expect(tidyEmail(was)).toEqual({ value: became, faults: [{ kind: 'email-with-words', was, became }] });
    expect(tidyEmail('ann@é.example').value).toBeUndefined();
  });

  it('a web address is written in the signs that one may hold', () => {
    expect(tidyWeb('larkmoor.example/café|x').value).toBe('https://larkmoor.example/caf%C3%A9%7Cx');
    expect(tidyWeb('larkmoor.example/\ud800').value).toBe('https://larkmoor.example/');
    expect(tidyWeb('larkmoor.example/a; www.b.example').value).toBeUndefined();
  });

  it('signs that were written as codes again and again are read once and for all', () => {
    const { value = '' } = tidyRichText('Fun &amp;amp; games &amp;amp;pound;5');
    expect(value).toBe('Fun & games £5');
    expect(tidyRichText(value)).toEqual({ value, faults: [] });
  });

  it('a cell that a sum went wrong in says nothing', () => {
    expect(tidyRichText('#REF!').value).toBeUndefined();
  });
});

const mapping: Mapping = {
  source: 'clubs',
  idFrom: ['id'],
  columns: {
    name: 'name',
    summary: 'about',
    address: 'address',
    ageFrom: 'from',
    ageTo: 'to',
    easting: 'e',
    northing: 'n',
  },
  choices: {
    needs: { column: 'needs', values: { Autism: ['ASD'], Hearing: ['HI'] } },
    cost: { column: 'paid', values: { Yes: 'pay', No: 'free' } },
  },
};
const mapped = (row: Record<string, string>) => mapRow(mapping, { id: '1', name: 'Club', ...row });

describe('a row by a mapping', () => {
  it('has words without markup, entities and signs that no database keeps', () => {
    const { service } = mapped({
      name: 'Tom &amp; \u0000Jerry',
      about: '<b>Fun</b><script>alert(1)</script>',
    });
    expect(service).toMatchObject({ name: 'Tom & Jerry', summary: 'Fun' });
  });

  it('has each code that a cell names, whatever its capitals, and tells those that nobody listed', () => {
    const { service, faults } = mapped({ needs: 'autism; Hearing | Other', paid: ' YES ' });
    expect(service).toMatchObject({ needs: ['ASD', 'HI'], cost: 'pay' });
    expect(faults).toEqual([{ kind: 'choice-unknown', field: 'needs', was: 'Other' }]);
  });

  it('has a doubtful postcode in its address, without markup', () => {
    const { service } = mapRow(
      { ...mapping, columns: { name: 'name', postcode: 'pc' } },
      { id: '1', name: 'Club', pc: '<i>NWl 6XE</i>' },
    );
    expect(service['place']).toEqual({ address: 'NWl 6XE' });
  });

  it('is not led astray by a cell that names what every object has', () => {
    const { service, faults } = mapped({ needs: 'constructor', paid: 'toString' });
    expect(service).toEqual({ name: 'Club' });
    expect(faults.map(({ was }) => was)).toEqual(['constructor', 'toString']);
  });

  it('has ages the right way round', () => {
    const { service, faults } = mapped({ from: '11', to: '5' });
    expect(service).toMatchObject({ ageFrom: 5, ageTo: 11 });
    expect(faults).toEqual([{ kind: 'age-swapped', field: 'ageFrom', was: '11 to 5', became: '5 to 11' }]);
  });

  it('has the postcode that its address ends with, and its point from the grid', () => {
    const { service } = mapped({ address: '1 High Street, Larkmoor, nw16xe.', e: '527,950', n: '181900' });
    expect(service['place']).toMatchObject({ address: '1 High Street, Larkmoor', postcode: 'NW1 6XE' });
    expect(service['place']).toMatchObject({ latitude: expect.closeTo(51.52, 2) as number });
  });
});
