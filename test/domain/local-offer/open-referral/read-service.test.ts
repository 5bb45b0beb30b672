import { describe, expect, it } from 'vitest';
import type { FaultKind } from '#domain/local-offer/tidied.ts';
import { readService } from '#domain/local-offer/open-referral/read/read-service.ts';

const id = 'ac148810-d857-441c-9679-408f346de14b';
const plain = { id, name: 'Swim club', status: 'active' };

const read = (fields: object) => {
  const answer = readService({ ...plain, ...fields }, 'feed', 'auto');
  if ('refused' in answer) throw new Error(answer.refused);
  return { ...answer, kinds: answer.faults.map(({ kind }) => kind) };
};
const placed = (location: object) =>
  read({ service_at_locations: [{ location: { location_type: 'physical', ...location } }] });
const locationOf = ({ document }: ReturnType<typeof read>) => document.service_at_locations?.[0]?.location;
const street = {
  address_1: '1 High Street',
  city: 'Larkmoor',
  state_province: 'Larkshire',
  postal_code: 'NW1 6XE',
};

describe('a record that is in order', () => {
  it('stays as it is, and nothing is told of it', () => {
    const record = {
      ...plain,
      description: 'Swimming for all.',
      url: 'https://swim.org.uk/larkmoor',
      email: 'hello@swim.org.uk',
      minimum_age: 5,
      maximum_age: 11,
      assured_date: '2026-09-02',
      last_modified: '2026-09-02T11:06:15.654Z',
      schedules: [{ id, freq: 'WEEKLY', byday: 'MO,TH', opens_at: '09:00', closes_at: '17:00' }],
      x_vendor: { kept: [1, null, 'as found'] },
    };
    const { document, faults } = read(record);
    expect(document).toEqual(record);
    expect(faults).toEqual([]);
  });

  it('leaves out what is empty without a word', () => {
    const { document, faults } = read({
      url: null,
      email: '',
      contacts: [],
      schedules: [null],
      organization: {},
      x_gone: null,
    });
    expect(document).toEqual(plain);
    expect(faults).toEqual([]);
  });
});

/** What a field said, what it became, and what is told of it. */
const fields: readonly (readonly [what: string, given: object, becomes: object, told: FaultKind[]])[] = [
  ['an age of -1', { minimum_age: -1 }, {}, ['age-unknown']],
  ['ages of 0 to 999', { minimum_age: 0, maximum_age: 999 }, {}, ['age-unknown', 'age-unknown']],
  ['an age of 999 alone', { minimum_age: 12, maximum_age: 999 }, { minimum_age: 12 }, ['age-unknown']],
  [
    'ages as text',
    { minimum_age: '5', maximum_age: '11 years' },
    { minimum_age: 5, maximum_age: 11 },
    ['value-kind', 'value-kind'],
  ],
  [
    'ages the wrong way round',
    { minimum_age: 18, maximum_age: 5 },
    { minimum_age: 5, maximum_age: 18 },
    ['age-swapped'],
  ],
  [
    'a moment without a zone, in summer',
    { last_modified: '2026-07-02T12:06:15.654' },
    { last_modified: '2026-07-02T11:06:15.654Z' },
    ['moment-without-zone'],
  ],
  [
    'a moment without a zone, in winter',
    { last_modified: '2026-01-02T12:06:15' },
    { last_modified: '2026-01-02T12:06:15.000Z' },
    ['moment-without-zone'],
  ],
  [
    'a bare day for a moment',
    { last_modified: '2026-07-02' },
    { last_modified: '2026-07-02T00:00:00Z' },
    ['moment-without-zone'],
  ],
  ['a moment that never was', { last_modified: '2026-02-30T10:00:00Z' }, {}, ['moment-unreadable']],
  [
    'a day with a time on it',
    { assured_date: '2026-07-02T00:00:00' },
    { assured_date: '2026-07-02' },
    ['date-written-otherwise'],
  ],
  [
    'an English day',
    { assured_date: '02/07/2026' },
    { assured_date: '2026-07-02' },
    ['date-written-otherwise'],
  ],
  ['the day that nobody filled in', { assured_date: '0001-01-01' }, {}, ['date-unreadable']],
  [
    'the words NA',
    { fees: 'NA', accreditations: 'n/a', email: 'None' },
    {},
    ['absent-word', 'absent-word', 'absent-word'],
  ],
  ['an address that can never be', { email: 'nobody@noemail.invalid' }, {}, ['placeholder']],
  [
    'a stand-in address',
    { email: 'noemail@swim.org.uk', url: 'http://www.example.com' },
    {},
    ['placeholder', 'placeholder'],
  ],
  ['a web address without a scheme', { url: 'www.swim.org.uk/a b' }, {}, ['web-unreadable']],
  [
    'a web address without a scheme',
    { url: 'www.swim.org.uk' },
    { url: 'https://www.swim.org.uk' },
    ['web-scheme'],
  ],
  ['a web address that runs', { url: 'javascript:alert(1)' }, {}, ['web-unreadable']],
  [
    'a web address with letters that need a code',
    { url: 'https://swim.org.uk/caffé' },
    { url: 'https://swim.org.uk/caff%C3%A9' },
    [],
  ],
  [
    'a status in other letters',
    { status: 'Temporarily_Closed' },
    { status: 'temporarily closed' },
    ['code-written-otherwise'],
  ],
  ['no status', { status: undefined }, { status: 'active' }, ['status-missing']],
  ['a status nobody knows', { status: 'banana' }, { status: 'active' }, ['code-unknown']],
  [
    'camel case',
    { minimumAge: 5, lastModified: '2026-09-02T11:06:15Z' },
    { minimum_age: 5, last_modified: '2026-09-02T11:06:15Z' },
    ['field-name', 'field-name'],
  ],
  ['capitals', { DESCRIPTION: 'Swimming.' }, { description: 'Swimming.' }, ['field-name']],
  ['a number where words should be', { fees: 12 }, { fees: '12' }, ['value-kind']],
  ['an object where words should be', { fees: { a: 1 } }, {}, ['value-kind']],
];

describe('a field of a real feed that says', () => {
  it.each(fields)('%s %j is read as it is meant, and told', (_, given, becomes, told) => {
    const { document, kinds } = read(given);
    expect(document).toEqual({ ...plain, ...becomes });
    expect(kinds.toSorted()).toEqual(told.toSorted());
  });

  it('an integer for an id keeps it, beside the UUID that the standard wants', () => {
    const answer = readService({ id: 17, name: 'Swim club', status: 'active' }, 'feed', 'auto');
    expect(answer).toMatchObject({ sourceId: '17', document: { x_source_id: '17' } });
    const again = readService({ id: '17', name: 'Swim club', status: 'active' }, 'feed', 'auto');
    expect('document' in again && 'document' in answer && again.document.id === answer.document.id).toBe(
      true,
    );
    const other = readService({ id: 17, name: 'Swim club', status: 'active' }, 'elsewhere', 'auto');
    expect('document' in other && 'document' in answer && other.document.id !== answer.document.id).toBe(
      true,
    );
  });

  it('serviceId for service_id inside a part', () => {
    const { document, kinds } = read({ service_areas: [{ id, name: 'Bristol', serviceId: id }] });
    expect(document.service_areas).toEqual([{ id, name: 'Bristol', service_id: id }]);
    expect(kinds).toEqual(['field-name']);
  });

  it('one thing where a list should be', () => {
    const { document } = read({ contacts: { id, name: 'Ann', phones: '0161 496 0000' } });
    expect(document.contacts).toMatchObject([{ id, name: 'Ann', phones: [{ number: '0161 496 0000' }] }]);
  });

  it.each([
    [{ id: '', name: 'Swim club' }, 'has no id'],
    [{ id, name: ' ' }, 'has no name'],
    [{ id, name: 'N/A' }, 'has no name'],
  ])('so little that %j cannot be taken', (record, refused) => {
    expect(readService(record, 'feed', 'auto')).toMatchObject({ refused });
  });

  it('a name that would change how objects work, which changes nothing', () => {
    const record = JSON.parse(
      `{"id":"${id}","name":"Swim club","status":"active","__proto__":{"email":"x@y.uk"}}`,
    ) as object;
    const { document } = read(record);
    expect(document.email).toBeUndefined();
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });
});

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

const hours = (schedule: object) => {
  const { document, kinds } = read({ schedules: [{ id, byday: 'MO', ...schedule }] });
  return {
    kinds,
    schedules: (document.schedules ?? []).map(({ opens_at: from, closes_at: to, description }) => [
      from,
      to,
      description,
    ]),
  };
};

describe('hours', () => {
  it.each<[object, unknown[][], FaultKind[]]>([
    [{ opens_at: '09:00:00', closes_at: '17:00:00Z' }, [['09:00', '17:00', undefined]], []],
    [
      { opens_at: '9am', closes_at: '5.30pm' },
      [['09:00', '17:30', undefined]],
      ['code-written-otherwise', 'code-written-otherwise'],
    ],
    [
      { opens_at: '09:00-12:00, 13:00-17:00' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [
      { opens_at: '9:00 / 13:00', closes_at: '12:00 / 17:00' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [
      { opens_at: '9am to noon and 1-5pm' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [{ opens_at: 'CLOSED', closes_at: 'CLOSED' }, [[undefined, undefined, 'Closed']], ['hours-closed']],
    [
      { opens_at: 'Ring first, it varies' },
      [[undefined, undefined, 'Ring first, it varies']],
      ['hours-in-words'],
    ],
  ])('%j', (given, schedules, told) => {
    const answer = hours(given);
    expect(answer.schedules).toEqual(schedules);
    expect(answer.kinds).toEqual(told);
  });

  it.each([
    ['Monday', 'MO'],
    ['Mon - Fri', 'MO,TU,WE,TH,FR'],
    ['mondays & thursdays', 'MO,TH'],
    ['weekdays', 'MO,TU,WE,TH,FR'],
    ['1MO,-1FR', '1MO,-1FR'],
    [['MO', 'TU'], 'MO,TU'],
  ])('on %j', (byday, code) => {
    expect(read({ schedules: [{ id, byday }] }).document.schedules?.[0]?.byday).toBe(code);
  });
});

describe('records of other kinds of feed', () => {
  it('version 1: eligibilities, taxonomies, addresses and schedules are where version 3 has them', () => {
    const { document } = read({
      eligibilitys: [
        { id: '1', minimum_age: 4, maximum_age: 11 },
        { minimum_age: 2, maximum_age: 8 },
      ],
      service_taxonomys: [
        { id: '9', taxonomy: { id: 'esd:1', name: 'Swimming', vocabulary: 'esdServices' } },
      ],
      regular_schedules: [{ id: 's', weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' }],
      service_at_locations: [
        {
          location: {
            physical_addresses: [street],
            accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
          },
        },
      ],
    });
    expect(document).toMatchObject({
      minimum_age: 2,
      maximum_age: 11,
      attributes: [{ taxonomy_term: { name: 'Swimming', taxonomy: 'esdServices', x_source_id: 'esd:1' } }],
      schedules: [{ byday: 'MO', opens_at: '09:00' }],
      service_at_locations: [
        { location: { addresses: [street], accessibility: [{ accessibility: 'Ramp' }] } },
      ],
    });
  });

  it('Outpost: locations, needs, ages and the Local Offer questions are where the standard has them', () => {
    const { document } = read({
      min_age: 5,
      max_age: 11,
      organisation: { id: 3, name: null },
      locations: [
        {
          id: 1,
          name: 'Hall',
          ...street,
          geometry: { type: 'Point', coordinates: [-0.1, 51.5] },
          mask_exact_address: null,
        },
      ],
      send_needs: [{ id: 1, name: 'Autism', slug: 'autism' }],
      local_offer: {
        survey_answers: [
          { question: 'What recent SEND-specific training?', answer: '<p>Makaton.</p>' },
          { question: 'Future plans?', answer: '' },
        ],
      },
      temporarily_closed: true,
      status: undefined,
      target_directories: [{ name: 'Directory' }],
    });
    expect(document).toMatchObject({
      minimum_age: 5,
      status: 'temporarily closed',
      service_at_locations: [
        { location: { name: 'Hall', latitude: 51.5, longitude: -0.1, addresses: [street] } },
      ],
      attributes: [{ taxonomy_term: { taxonomy: 'SEND needs', name: 'Autism', code: 'autism' } }],
      x_send: { questions: [{ id: 'what-training', answer: 'Makaton.' }] },
      target_directories: [{ name: 'Directory' }],
    });
    expect(document.organization).toBeUndefined();
  });
});
