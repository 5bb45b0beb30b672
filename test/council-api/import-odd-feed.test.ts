import { describe, expect, it } from 'vitest';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService } from './kit/feed-records.ts';
import { aFile, importing, importingAny } from './kit/imports.ts';
import { hasStandard, standardFaults } from './kit/open-referral-standard.ts';

const offer = anEmptyOffer();

const readOne = async (fields: object): Promise<Record<string, unknown>> => {
  const { report } = await offer.imported([feedService(1, fields)]);
  expect(report).toMatchObject({ read: 1, added: 1, quarantined: 0 });
  return Object.values(await offer.held())[0]?.value ?? {};
};

describe('a record as feeds really write it', () => {
  it('with fields named as what every object has is read, and the fields kept', async () => {
    const record = `[{"id":"1","name":"Swim club","constructor":{"y":2},"toString":"z","__proto__":{"a":1}}]`;
    const { report } = await importingAny(offer.queries, await aFile(record, 'feed.json'));
    expect(report).toMatchObject({ added: 1, quarantined: 0 });
    expect(Object.values(await offer.held())[0]?.document).toMatchObject({
      constructor: { y: 2 },
      toString: 'z',
    });
  });

  it('with signs that no database keeps, wherever they stand', async () => {
    const addresses = [
      { address_1: '1 High Street', city: 'Larkmoor', postal_code: '<b>N\u0000W1</b>\ud800' },
    ];
    const value = await readOne({
      x_own: 'a\u0000b',
      service_at_locations: [{ location: { name: 'Hall', addresses } }],
    });
    expect(value).toMatchObject({ place: { address: '1 High Street, Larkmoor, NW1' } });
    expect(Object.values(await offer.held())[0]?.document).toMatchObject({ x_own: 'ab' });
  });

  it('with an outline as GeoJSON, which the standard has as text', async () => {
    const extent = { type: 'Point', coordinates: [-0.1, 51.5] };
    await readOne({ service_areas: [{ service_area: 'Larkmoor', extent }] });
    expect(Object.values(await offer.held())[0]?.document).toMatchObject({
      service_areas: [{ extent: JSON.stringify(extent) }],
    });
  });

  it('with a term that has no id worth the name', async () => {
    await readOne({ attributes: [{ taxonomy_term: { id: { a: 1 }, name: 'Clubs' } }] });
    expect(JSON.stringify(Object.values(await offer.held())[0]?.document)).not.toContain('x_source_id');
  });

  it('with lists written as objects with numbers for names', async () => {
    const value = await readOne({
      contacts: { 0: { name: 'Ann', email: 'ann@larkmoor.example' }, 1: { name: 'Bob' } },
      languages: { 0: 'Polish', 1: 'Urdu' },
    });
    expect(value).toMatchObject({ email: 'ann@larkmoor.example', languages: ['Polish', 'Urdu'] });
  });

  it.each<[object[], object]>([
    [[{ option: 'Free' }], { cost: 'free' }],
    [[{ amount: 'Free' }], { cost: 'free' }],
    [[{ option: 'Free for members' }], { costNote: 'Free for members' }],
    [[{ amount: '£3 to £5', option: 'Adult' }], { costNote: 'Adult: £3 to £5' }],
  ])('with costs in words: %j', async (cost_options, told) => {
    expect(await readOne({ cost_options })).toMatchObject(told);
  });

  it.each<[object, object]>([
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=MO,WE', opens_at: '9am', closes_at: '5pm' },
      { sessions: [{ days: [1, 3], opens: '09:00', closes: '17:00' }] },
    ],
    [
      { rrule: 'RRULE:FREQ=MONTHLY;BYDAY=1MO', opens_at: '10:00' },
      { opening: 'Monthly, first Monday, 10:00' },
    ],
    [{ freq: 'DAILY', opens_at: '09:00' }, { sessions: [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '09:00' }] }],
    [
      { byday: 'Every Monday in term time', opens_at: '10:00' },
      { opening: '10:00. Every Monday in term time' },
    ],
  ])('with days as a rule or in words: %j', async (schedule, told) => {
    expect(await readOne({ schedules: [schedule] })).toMatchObject(told);
  });

  it('of version 1, with ages in words and terms of who may come', async () => {
    const eligibilitys = [
      {
        minimum_age: '5 years',
        maximum_age: '11 yrs',
        taxonomys: [{ id: 't', name: 'Autism', vocabulary: 'needs' }],
      },
    ];
    expect(await readOne({ eligibilitys })).toMatchObject({ ageFrom: 5, ageTo: 11, needs: ['ASD'] });
  });

  it('with its postcode at the end of its address', async () => {
    expect(await readOne({ address: '1 High Street, Larkmoor, NW1 6XE' })).toMatchObject({
      place: { address: '1 High Street, Larkmoor', postcode: 'NW1 6XE' },
    });
  });
});

const whole = async (council: TestCouncil): Promise<OpenReferralService[]> =>
  (await (await council.ask('/oruk/v3/services?format=ndjson&full=true')).text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OpenReferralService);

it('a row that tells no street goes out as the standard wants it, and comes back unchanged', async () => {
  const [first, second] = [await aCouncil(), await aCouncil()];
  const columns = { name: 'name', postcode: 'postcode', address: 'address' };
  const mapping = { source: 'clubs', idFrom: ['name'], columns };
  const csv = 'name,postcode,address\nSwim club,NW1 6XE,\nArt club,NW1 6XE,High Street\n';
  await importing(first.database.queries, await aFile(csv), { mapping });
  const sent = await whole(first);
  if (hasStandard) for (const record of sent) expect(standardFaults('service')(record)).toEqual([]);
  const feed = await aFile(sent.map((each) => JSON.stringify(each)).join('\n'), 'feed.ndjson');
  const { report } = await importingAny(second.database.queries, feed);
  expect(report).toMatchObject({ added: 2, quarantined: 0, repaired: {} });
  expect(await whole(second)).toEqual(sent);
});

it('words beside the questions of a Local Offer have no markup', async () => {
  const { report } = await offer.imported([feedService(1, { x_send: { description: '<p>Quiet room</p>' } })]);
  expect(report).toMatchObject({ added: 1, repaired: { html: 1 } });
  expect(JSON.stringify(await offer.held())).not.toContain('<p>');
});
