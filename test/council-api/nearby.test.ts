import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { changeServices } from '#council-api/store/local-offer-changes.ts';
import { placesByCells } from '#council-api/store/places-by-cells.ts';
import { aCouncil } from './kit/a-council.ts';

const metres = double({ min: -20_000, max: 20_000, noNaN: true });
const spots = array(record({ x: metres, y: metres, service: integer({ min: 0, max: 40 }) }), {
  maxLength: 60,
});
const questions = record({
  of: constantFrom('places' as const, 'services' as const),
  centre: record({ x: metres, y: metres }),
  metres: double({ min: 0, max: 60_000, noNaN: true }),
  offset: integer({ min: 0, max: 50 }),
  limit: integer({ min: 1, max: 30 }),
});

test('places found by squares are those within reach, nearest first, and a service with several is there once', () => {
  assert(
    property(spots, questions, (given, wanted) => {
      const places = given.map(({ x, y, service }, n) => ({
        x,
        y,
        id: `place ${n}`,
        service: `service ${service}`,
        isOnly: given.filter((each) => each.service === service).length === 1,
      }));
      const away = ({ x, y }: { x: number; y: number }) =>
        Math.sqrt((x - wanted.centre.x) ** 2 + (y - wanted.centre.y) ** 2);
      const near = places
        .filter((place) => away(place) <= wanted.metres)
        .map((place) => ({ id: wanted.of === 'places' ? place.id : place.service, away: away(place) }))
        .toSorted((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1));
      const ids = [...new Set(near.map(({ id }) => id))];
      expect(placesByCells(places)(wanted)).toEqual({
        total: ids.length,
        ids: ids.slice(wanted.offset, wanted.offset + wanted.limit),
      });
    }),
    { numRuns: 1000 },
  );
});

const at = (latitude: number) => ({ postcode: 'LK1 1AA', latitude, longitude: -1.8 });
const aService = (id: string, more: Partial<Service>) => ({
  id,
  name: `Club ${id}`,
  categories: [],
  status: 'active' as const,
  ...more,
});

test('a list of what is near says how long it is, and again after something changed', async () => {
  const council = await aCouncil();
  const { queries } = council.database;
  const told = async (path: string) => {
    const reply = await council.ask(`/oruk/v3/${path}?postcode=LK1%201AA&proximity=5000`);
    const { total_items: total, contents } = (await reply.json()) as {
      total_items: number;
      contents: object[];
    };
    expect(contents).toHaveLength(total);
    return total;
  };
  const twice = { place: at(54.3), otherPlaces: [at(54.301), { ...at(55), postcode: 'LK9 9ZZ' }] };
  await changeServices(queries, [aService('one', { place: at(54.3) }), aService('twice', twice)], []);
  expect([await told('services'), await told('service_at_locations')]).toEqual([2, 3]);
  await changeServices(queries, [aService('more', { place: at(54.302) })], ['one']);
  expect([await told('services'), await told('service_at_locations')]).toEqual([2, 3]);
  await changeServices(queries, [], ['twice']);
  expect([await told('services'), await told('service_at_locations')]).toEqual([1, 1]);
});

test('what is near is told as it is now, whoever changed it, and in pages that leave nothing out', async () => {
  const council = await aCouncil();
  const { queries } = council.database;
  const told = async (path: string) => {
    const reply = await council.ask(`/oruk/v3/${path}`);
    return ((await reply.json()) as { contents: { name: string }[] }).contents.map(({ name }) => name);
  };
  const near = 'services?postcode=LK1%201AA&proximity=9000';
  const clubs = [54.3, 54.31, 54.32].map((latitude, n) =>
    aService(`${n}`, { place: { ...at(latitude), ...(n > 0 && { postcode: `LK1 1A${'ABC'[n]}` }) } }),
  );
  await changeServices(queries, clubs, []);
  expect(await told(near)).toEqual(['Club 0', 'Club 1', 'Club 2']);
  expect(await told(`${near}&per_page=2&page=2`)).toEqual(['Club 2']);
  expect(await told(`${near}&per_page=2&page=3`)).toEqual([]);
  await changeServices(queries, [{ ...aService('1', { place: at(54.3) }), name: 'Another name' }], []);
  expect((await told(near)).toSorted()).toEqual(['Another name', 'Club 0', 'Club 2']);
  await changeServices(
    queries,
    [aService('0', { place: at(54.9) }), aService('1', { place: at(54.9) })],
    ['2'],
  );
  expect((await told(near)).toSorted()).toEqual(['Club 0', 'Club 1']);
});
