import { describe, expect, it, test } from 'vitest';
import { metresTo, middlesOfOutcodes } from '#domain/local-offer/nearness.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { withheld } from '#domain/local-offer/withheld.ts';

test.each([
  ['BL1 2AB', 'BL1'],
  ['bl12ab', 'BL1'],
  ['  bl1   2ab ', 'BL1'],
  ['BL1', 'BL1'],
  ['BL1 2', 'BL1'],
  ['sw1a 1aa', 'SW1A'],
  ['SW1A', 'SW1A'],
  ['m1 1ae', 'M1'],
  ['XL16 4QQ', 'XL16'],
  ['XL16', 'XL16'],
  ['Bolton', undefined],
  ['', undefined],
  ['1234', undefined],
  ['BL1 2ABC', undefined],
])('the outcode in %j is %j', (typed, outcode) => {
  expect(outcodeIn(typed)).toBe(outcode);
});

const open = (postcode: string, latitude: number, longitude = -2) => ({
  place: { postcode, latitude, longitude },
});
const refuge = { place: { postcode: 'BL1 9ZZ', latitude: 53.9, longitude: -2.9, masked: true } };

describe('how far away a service is', () => {
  const outcodes = middlesOfOutcodes([open('BL1 2AB', 53.5), open('BL1 3CD', 53.7), refuge, { place: {} }]);
  const from = { latitude: 53.6, longitude: -2 };

  it('an outcode is where its open services are on average', () => {
    expect(outcodes.get('BL1')).toEqual({ latitude: 53.6, longitude: -2 });
    expect(outcodes.size).toBe(1);
  });

  it('a masked place is no nearer than the middle of its outcode, whatever its record holds', () => {
    expect(metresTo(refuge, from, outcodes)).toBe(0);
    expect(metresTo(refuge, { latitude: 53.9, longitude: -2.9 }, outcodes)).toBeGreaterThan(30_000);
  });

  it('the nearest of several places counts', () => {
    const two = { ...open('BL1 2AB', 53.5), otherPlaces: [{ latitude: 53.6, longitude: -2 }] };
    expect(metresTo(two, from, outcodes)).toBe(0);
  });

  it('a place with a postcode and no point is in the middle of its outcode; without both nobody knows', () => {
    expect(metresTo({ place: { postcode: 'BL1 4EF' } }, from, outcodes)).toBe(0);
    expect(metresTo({ place: { postcode: 'ZZ9 4EF' } }, from, outcodes)).toBeUndefined();
    expect(metresTo({}, from, outcodes)).toBeUndefined();
  });
});

describe('what leaves the council of a masked place', () => {
  it('is its outcode and nothing nearer, for every place of a service', () => {
    const service = {
      id: 'a',
      place: { ...refuge.place, name: 'Haven', address: '9 Secret Lane' },
      otherPlaces: [open('BL2 1AA', 53.5).place, { ...refuge.place, postcode: 'nonsense' }],
    };
    expect(withheld(service)).toEqual({
      id: 'a',
      place: { name: 'Haven', postcode: 'BL1', masked: true },
      otherPlaces: [open('BL2 1AA', 53.5).place, { masked: true }],
    });
  });

  it('a service with nothing to hide is left as it is', () => {
    const service = open('BL1 2AB', 53.5);
    expect(withheld(service)).toBe(service);
  });
});
