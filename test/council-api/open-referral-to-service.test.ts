import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { service as serviceShape } from '#contract/local-offer.ts';
import { fromService } from '#council-api/open-referral/from-service.ts';
import { toService } from '#council-api/open-referral/to-service.ts';
import type { TermMeanings } from '#council-api/open-referral/term-meaning.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { readService } from '#domain/local-offer/open-referral/read/read-service.ts';

const id = 'ac148810-d857-441c-9679-408f346de14b';
const street = {
  id,
  address_1: '1 High Street',
  city: 'Larkmoor',
  state_province: 'Larkshire',
  postal_code: 'NW1 6XE',
  country: 'GB',
  address_type: 'physical',
};

function served(fields: object, meanings: TermMeanings = new Map()) {
  const read = readService({ id, name: 'Swim club', status: 'active', ...fields }, 'feed', 'auto');
  if ('refused' in read) throw new Error(read.refused);
  const service = toService(id, 'feed', read.document, meanings);
  z.parse(serviceShape, { ...service, changedAt: '2026-11-22T10:00:00Z' });
  return service;
}

const term = (taxonomy: string, name: string, code?: string) => ({
  taxonomy_term: { id: name, name, taxonomy, code },
});

const place = (n: number) => ({
  location: {
    location_type: 'physical',
    name: `Hall ${n}`,
    latitude: 51.5,
    longitude: -0.1,
    addresses: [street],
  },
});

describe('what a phone keeps of a document', () => {
  it('says nothing that the document does not say', () => {
    expect(served({})).toEqual({ id, name: 'Swim club', categories: [], status: 'active', source: 'feed' });
  });

  it.each([
    ['active', 'active'],
    ['temporarily closed', 'temporarily-closed'],
    ['inactive', 'inactive'],
    ['defunct', 'inactive'],
  ])('has the status %s as %s', (status, kept) => {
    expect(served({ status }).status).toBe(kept);
  });

  it('has the first place and the others, each once', () => {
    const {
      place: first,
      otherPlaces,
      inPerson,
    } = served({ service_at_locations: [place(1), place(2), place(2)] });
    expect(first).toEqual({
      name: 'Hall 1',
      address: '1 High Street, Larkmoor, Larkshire',
      postcode: 'NW1 6XE',
      latitude: 51.5,
      longitude: -0.1,
    });
    expect(otherPlaces).toHaveLength(1);
    expect(inPerson).toBe(true);
  });

  it('has nothing of a masked place but its outcode', () => {
    const location = {
      name: 'Refuge',
      latitude: 51.5,
      longitude: -0.1,
      mask_exact_address: true,
      addresses: [street],
    };
    expect(served({ service_at_locations: [{ location }] }).place).toEqual({ postcode: 'NW1', masked: true });
  });

  it('has days and times as sessions, and the rest of when in words', () => {
    const schedules = [
      { freq: 'WEEKLY', byday: 'TU,MO', opens_at: '09:00', closes_at: '12:00', valid_from: '2026-09-01' },
      { freq: 'WEEKLY', interval: 2, byday: 'SA', opens_at: '10:00' },
      { freq: 'MONTHLY', byday: '1WE', opens_at: '10:00', closes_at: '11:00' },
      { byday: 'SU', opens_at: 'CLOSED' },
      { description: 'Ring first.' },
    ];
    const { sessions, opening } = served({ schedules });
    expect(sessions).toEqual([
      { days: [1, 2], opens: '09:00', closes: '12:00', from: '2026-09-01' },
      { days: [6], opens: '10:00', note: 'Every 2 weeks' },
    ]);
    expect(opening).toBe('Monthly, first Wednesday, 10:00 to 11:00\nRing first.');
  });

  it.each([
    ['Monday to Friday, 9am to 5pm', [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }]],
    [
      'Mon-Fri 9-5; Sat 10am-12pm; Sun closed',
      [
        { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' },
        { days: [6], opens: '10:00', closes: '12:00' },
      ],
    ],
    [
      'Tuesday 9:30-12:00, 13:00-15:00',
      [
        { days: [2], opens: '09:30', closes: '12:00' },
        { days: [2], opens: '13:00', closes: '15:00' },
      ],
    ],
  ])('reads hours in words: %s', (description, sessions) => {
    expect(served({ schedules: [{ description }] }).sessions).toEqual(sessions);
  });

  it.each(['Tuesdays in term time, 9-12', 'By appointment', 'Monday 9-5 but not in August'])(
    'leaves in words what is not plainly hours: %s',
    (description) => {
      const { sessions, opening } = served({ schedules: [{ description }] });
      expect([sessions, opening]).toEqual([undefined, description]);
    },
  );

  it('has needs from words that are about needs, and not from others', () => {
    expect(
      served({
        attributes: [
          term('SEND needs', 'Autism'),
          term('SEND needs', 'Hearing'),
          term('SEN2', 'Any', 'SLCN'),
        ],
      }).needs,
    ).toEqual(['ASD', 'HI', 'SLCN']);
    expect(served({ attributes: [term('Topics', 'Speech day')] }).needs).toBeUndefined();
  });

  it('has categories from what the council says terms mean, or else from words we know', () => {
    const meanings: TermMeanings = new Map([['clubs and groups', { categories: ['health'], ageFrom: 5 }]]);
    expect(served({ attributes: [term('Things', 'Clubs  and Groups')] }, meanings)).toMatchObject({
      categories: ['health'],
      ageFrom: 5,
    });
    expect(served({ attributes: [term('Things', 'Clubs and groups')] }).categories).toEqual([
      'childcare-and-leisure',
    ]);
  });

  it.each([
    ['Step-free access and a hearing loop.', ['step-free', 'hearing-loop']],
    ['No wheelchair access. Parking nearby.', ['parking']],
    ['Partial wheelchair access', undefined],
  ])('has access from words that do not say no: %s', (description, access) => {
    expect(
      served({ service_at_locations: [{ location: { name: 'Hall', accessibility: [{ description }] } }] })
        .access,
    ).toEqual(access);
  });

  it.each<[object, string | undefined]>([
    [{ fees: 'Free' }, 'free'],
    [{ cost_options: [{ option: 'Child', amount: 5 }] }, 'pay'],
    [
      {
        cost_options: [
          { option: 'Adult', amount: 5 },
          { option: 'Under 5', amount: 0 },
        ],
      },
      'some-free',
    ],
    [{ fees: 'Ask us' }, undefined],
    [{ fees: 'Free for members, £5 for others' }, 'some-free'],
  ])('costs %j: %s', (fields, cost) => {
    expect(served(fields).cost).toBe(cost);
  });

  it('has no age above which nobody is meant', () => {
    expect(served({ minimum_age: 18, maximum_age: 100 })).toMatchObject({ ageFrom: 18 });
    expect(served({ minimum_age: 18, maximum_age: 100 }).ageTo).toBeUndefined();
  });

  it('has the first number that is no fax, and nobody’s placeholder', () => {
    const contacts = [
      {
        phones: [{ number: '0161 496 0001', type: 'fax' }, { number: '0161 496 0000' }],
        email: 'noemail@nowhere.invalid',
      },
    ];
    const kept = served({ contacts, url: 'http://www.example.com/' });
    expect(kept).toMatchObject({ phone: '0161 496 0000' });
    expect([kept.email, kept.web]).toEqual([undefined, undefined]);
  });
});

it('a service that went out in the standard comes back as it was, but for hours that words now tell', () => {
  for (const made of makeServices(200, '2026-11-22')) {
    const before = { ...made, changedAt: '2026-11-22T10:00:00.000Z', source: 'feed' };
    const document = z.parse(
      z.record(z.string(), z.unknown()),
      JSON.parse(JSON.stringify(fromService(before))),
    );
    const read = readService(document, 'feed', 'auto');
    if ('refused' in read) throw new Error(read.refused);
    expect(read.document).toEqual(document);
    expect(
      read.faults.filter(({ kind }) => kind !== 'coordinates-missing' && kind !== 'address-masked'),
    ).toEqual([]);
    const after = toService(before.id, 'feed', read.document, new Map());
    for (const field of [
      'name',
      'summary',
      'needs',
      'categories',
      'howToGetIn',
      'cost',
      'costNote',
      'access',
      'answers',
      'whoDecides',
      'phone',
      'checkedOn',
      'checkedBy',
      'status',
      'ageFrom',
      'ageTo',
    ] as const)
      expect(after[field]).toEqual(before[field]);
    expect(after.place?.postcode).toBe(
      before.place?.masked ? before.place.postcode?.split(' ')[0] : before.place?.postcode,
    );
  }
});
