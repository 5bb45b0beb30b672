import { array, assert, constantFrom, double, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { changeServices } from '#council-api/store/local-offer-changes.ts';
import { countedByCells, type CountedPlace } from '#council-api/store/nearby-counts.ts';
import { aCouncil } from './kit/a-council.ts';

const metres = double({ min: -20_000, max: 20_000, noNaN: true });
const somePlaces = array(
  record({ x: metres, y: metres, service: option(constantFrom('a', 'b', 'c'), { nil: undefined }) }),
  { maxLength: 60 },
);

test('places counted by squares are those that are within reach, and a service with several is counted once', () => {
  assert(
    property(
      somePlaces,
      record({ x: metres, y: metres }),
      double({ min: 0, max: 30_000, noNaN: true }),
      (places: CountedPlace[], centre, reach) => {
        const near = places.filter(
          ({ x, y }) => Math.sqrt((x - centre.x) ** 2 + (y - centre.y) ** 2) <= reach,
        );
        const named = near.flatMap(({ service }) => service ?? []);
        expect(countedByCells(places)(centre, reach)).toEqual({
          places: near.length,
          services: near.length - named.length + new Set(named).size,
        });
      },
    ),
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
