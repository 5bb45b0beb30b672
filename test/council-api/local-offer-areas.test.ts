import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { groupByArea } from '#council-api/store/local-offer-areas.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { isInArea, nearAreas } from '#domain/local-offer/near-areas.ts';
import { withheld } from '#domain/local-offer/withheld.ts';

const services = Array.from(makeServices(3000, '2026-11-22'), withheld);
const groups = groupByArea(services, [], 300);
const idsOf = (each: readonly Service[]) => each.map(({ id }) => id).toSorted();

test('every service is in one group, and none that has a place holds more than it may', () => {
  expect(idsOf(groups.flatMap((group) => group.services))).toEqual(idsOf(services));
  for (const { services: inside, area } of groups) if (area) expect(inside.length).toBeLessThanOrEqual(300);
});

test('a group lies where its area says, and only what is nowhere in particular has no area', () => {
  for (const { services: inside, area } of groups)
    for (const { place } of inside) {
      const { latitude, longitude } = place ?? {};
      if (latitude !== undefined && longitude !== undefined)
        expect(area && isInArea({ latitude, longitude }, around(area))).toBe(true);
    }
  expect(groups.filter(({ area }) => !area)).toHaveLength(1);
});

/** Areas are told to about ten metres. */
const around = (area: { south: number; north: number; west: number; east: number }) => ({
  south: area.south - 1e-4,
  north: area.north + 1e-4,
  west: area.west - 1e-4,
  east: area.east + 1e-4,
});

test('what is near one town is a part of the whole', () => {
  const near = nearAreas(groups, { latitude: 54.302, longitude: -1.874 });
  const count = near.reduce((sum, { services: inside }) => sum + inside.length, 0);
  expect(count).toBeGreaterThan(100);
  expect(count).toBeLessThan(services.length * 0.7);
});

test('nobody is left with nothing near: far away from everything the nearest group is kept', () => {
  const near = nearAreas(groups, { latitude: 50.1, longitude: -5.5 });
  expect(near.filter(({ area }) => area)).toHaveLength(1);
});

test('one more service changes one group', () => {
  const [first] = services;
  if (!first) throw new Error('no services');
  const more = groupByArea([...services, { ...first, id: 'one-more' }], [], 300);
  const texts = new Set(groups.map((group) => JSON.stringify(group.services)));
  expect(more.filter((group) => !texts.has(JSON.stringify(group.services)))).toHaveLength(1);
});
