import { describe, expect, it } from 'vitest';
import { readService } from '#domain/local-offer/open-referral/read/read-service.ts';
import type { FaultKind } from '#domain/local-offer/tidied.ts';
import { id, plain, read } from './reading.ts';

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
