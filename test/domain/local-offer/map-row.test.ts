import { describe, expect, it } from 'vitest';
import { mapRow } from '#domain/local-offer/map-row.ts';
import { columnsRead, type Mapping } from '#domain/local-offer/mapping.ts';

const mapping: Mapping = {
  source: 'test',
  idFrom: ['code', 'site'],
  constants: { categories: ['health'], cost: 'free', summary: 'A place to go.' },
  columns: {
    name: 'name',
    phone: 'tel',
    web: 'site',
    address: 'where',
    postcode: 'pc',
    latitude: 'y',
    longitude: 'x',
  },
  texts: { description: ['Run by {owner}.', 'Faith: {faith}.'] },
  choices: {
    howToGetIn: { column: 'kind', values: { Special: ['ehc-plan'] }, otherwise: ['anyone'] },
    status: { column: 'open', values: { yes: 'active', no: 'temporarily-closed' } },
  },
  otherNames: ['aka'],
};

const row = {
  code: '7',
  name: 'The Nest',
  tel: '1632960123',
  site: 'nest.example',
  where: '1 Mill Lane',
  pc: 'xl1 1aa',
  y: '54.3',
  x: '-1.8',
  owner: 'Wren CIC',
  faith: 'NA',
  kind: 'Special',
  open: 'yes',
  aka: 'Nest club; NA | Old Nest',
};

describe('a row of a file becomes a service', () => {
  it('from constants, columns, sentences and choices', () => {
    expect(mapRow(mapping, row)).toEqual({
      sourceId: '7 / nest.example',
      service: {
        name: 'The Nest',
        summary: 'A place to go.',
        description: 'Run by Wren CIC.',
        phone: '01632 960123',
        web: 'https://nest.example',
        place: { address: '1 Mill Lane', postcode: 'XL1 1AA', latitude: 54.3, longitude: -1.8 },
        categories: ['health'],
        cost: 'free',
        howToGetIn: ['ehc-plan'],
        status: 'active',
        otherNames: ['Nest club', 'Old Nest'],
      },
      faults: [
        { field: 'postcode', kind: 'postcode-spacing', was: 'xl1 1aa', became: 'XL1 1AA' },
        { field: 'phone', kind: 'phone-leading-zero', was: '1632960123', became: '01632 960123' },
        { field: 'web', kind: 'web-scheme', was: 'nest.example', became: 'https://nest.example' },
      ],
    });
  });

  it('with a postcode that cannot be relied on kept readable in the address, and out of reach of sums', () => {
    const { service } = mapRow(mapping, { ...row, pc: 'XL1O 1AA', x: 'NA', y: 'NA' });
    expect(service['place']).toEqual({ address: '1 Mill Lane, XL1O 1AA' });
  });

  it('and a code that the mapping does not know is told and left out', () => {
    const { service, faults } = mapRow(mapping, { ...row, open: 'perhaps' });
    expect(service).not.toHaveProperty('status');
    expect(faults).toContainEqual({ field: 'status', kind: 'choice-unknown', was: 'perhaps' });
  });

  it('which has no id of its own when its columns for that are empty', () => {
    expect(mapRow(mapping, { ...row, code: 'NA', site: '' }).sourceId).toBe('');
  });
});

it('every column that a mapping needs is known before the file is read', () => {
  expect(columnsRead(mapping).toSorted()).toEqual(
    [
      'code',
      'site',
      'name',
      'tel',
      'where',
      'pc',
      'y',
      'x',
      'owner',
      'faith',
      'kind',
      'open',
      'aka',
    ].toSorted(),
  );
});
