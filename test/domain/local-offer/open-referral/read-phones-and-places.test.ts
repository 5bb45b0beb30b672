import { describe, expect, it } from 'vitest';
import type { FaultKind } from '#domain/local-offer/tidied.ts';
import { id, locationOf, placed, read, street } from './reading.ts';

describe('phones', () => {
  it.each<[string, object[], FaultKind[]]>([
    ['1614960000', [{ number: '0161 496 0000' }], ['phone-leading-zero']],
    [
      'Youth team: 0161 496 0000',
      [{ number: '0161 496 0000', description: 'Youth team' }],
      ['phone-with-words'],
    ],
    [
      'Office 0161 496 0000, mobile 07700 900000',
      [
        { number: '0161 496 0000', description: 'Office' },
        { number: '07700 900000', description: 'mobile' },
      ],
      ['phone-with-words', 'phone-with-words'],
    ],
    ['ask at the desk', [], ['part-incomplete', 'phone-unreadable']],
  ])('%s', (number, phones, told) => {
    const { document, kinds } = read({ phones: [{ id, number }] });
    expect(document.phones ?? []).toMatchObject(phones);
    expect(document.phones ?? []).toHaveLength(phones.length);
    expect(kinds.toSorted()).toEqual(told);
  });
});

describe('places', () => {
  it('without coordinates are told, and have none made up', () => {
    const told = placed({ addresses: [street] });
    expect(locationOf(told)).not.toHaveProperty('latitude');
    expect(told.kinds).toEqual(['coordinates-missing']);
  });

  it('keep a postcode put right, and its address', () => {
    const told = placed({
      latitude: 51.5,
      longitude: -0.1,
      addresses: [{ ...street, postal_code: ' nw16xe' }],
    });
    expect(locationOf(told)?.addresses?.[0]?.postal_code).toBe('NW1 6XE');
    expect(told.kinds).toEqual(['postcode-spacing']);
  });

  it('with a letter O for a zero are flagged and not guessed: the address stays readable', () => {
    const told = placed({
      latitude: 51.5,
      longitude: -0.1,
      addresses: [{ ...street, postal_code: 'NW1 OXE' }],
    });
    expect(locationOf(told)?.addresses).toBeUndefined();
    expect(locationOf(told)?.description).toBe('1 High Street, Larkmoor, Larkshire, NW1 OXE');
    expect(told.kinds).toContain('postcode-letter-for-digit');
  });

  it('at 0, 0 have no point; with the two swapped they have the right one', () => {
    expect(placed({ latitude: 0, longitude: 0 }).kinds).toEqual(['coordinates-outside']);
    expect(locationOf(placed({ latitude: '-0.1', longitude: '51.5' }))).toMatchObject({
      latitude: 51.5,
      longitude: -0.1,
    });
  });

  it('that must not be shown keep their outcode alone, wherever the record tells more', () => {
    const told = placed({
      name: 'The refuge',
      latitude: 51.5,
      longitude: -0.1,
      mask_exact_address: 'true',
      addresses: [street],
      x_map: 'https://maps.uk/1',
    });
    const written = JSON.stringify(told.document);
    expect(locationOf(told)?.addresses?.[0]?.postal_code).toBe('NW1');
    expect(written).not.toMatch(/High Street|6XE|51\.5|refuge|maps/);
    expect(told.kinds).toContain('address-masked');
  });

  it('and areas with a code that names none are told', () => {
    const told = read({
      service_areas: [
        { id, name: 'Somewhere', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E0800009' },
      ],
    });
    expect(told.document.service_areas).toEqual([{ id, name: 'Somewhere' }]);
    expect(told.kinds).toEqual(['area-code-unreadable']);
  });
});
