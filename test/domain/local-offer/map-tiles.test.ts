import { assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { directionBetween } from '#domain/local-offer/direction.ts';
import { metresBetween } from '#domain/local-offer/distance.ts';
import { boxAround, isTileWithin, isWithin, onMap, pointOnMap } from '#domain/local-offer/map-tiles.ts';

const england = record({
  latitude: double({ min: 49.9, max: 55.9, noNaN: true }),
  longitude: double({ min: -6, max: 2, noNaN: true }),
});

test('a point on the map is where the tiles of the web have it', () => {
  // OpenStreetMap wiki, "Slippy map tilenames": the middle of London is on tile 12/2046/1362.
  const { across, down } = onMap({ latitude: 51.5074, longitude: -0.1278 }, 12);
  expect([Math.floor(across), Math.floor(down)]).toEqual([2046, 1362]);
});

test('going onto the map and back is the same point, and its tile is within any box around it', () => {
  assert(
    property(england, integer({ min: 12, max: 17 }), (point, zoom) => {
      const on = onMap(point, zoom);
      expect(metresBetween(pointOnMap({ zoom, ...on }), point)).toBeLessThan(0.01);
      const tile = { zoom, across: Math.floor(on.across), down: Math.floor(on.down) };
      expect(isTileWithin(tile, boxAround(point, 10))).toBe(true);
      expect(isWithin(point, boxAround(point, 10))).toBe(true);
    }),
  );
});

test('a tile beside the box is not within it, and neither is one off the map', () => {
  const box = boxAround({ latitude: 54.302, longitude: -1.874 }, 60_000);
  expect(isTileWithin({ zoom: 12, across: 0, down: 0 }, box)).toBe(false);
  expect(isTileWithin({ zoom: 12, across: 4096, down: 1300 }, box)).toBe(false);
  expect(isTileWithin({ zoom: 12, across: 2026, down: -1 }, box)).toBe(false);
});

test.each([
  [1, 0, 'north'],
  [1, 1.7, 'north-east'],
  [0, 1, 'east'],
  [-1, 1.7, 'south-east'],
  [-1, 0, 'south'],
  [-1, -1.7, 'south-west'],
  [0, -1, 'west'],
  [1, -1.7, 'north-west'],
] as const)('%d of a degree up and %d along is %s', (up, along, direction) => {
  const from = { latitude: 54.3, longitude: -1.87 };
  const to = { latitude: from.latitude + up / 100, longitude: from.longitude + along / 100 };
  expect(directionBetween(from, to)).toBe(direction);
});
