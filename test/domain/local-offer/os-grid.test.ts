import { expect, it } from 'vitest';
import { metresBetween } from '#domain/local-offer/distance.ts';
import { pointOnGrid } from '#domain/local-offer/os-grid.ts';
import { tidyGrid } from '#domain/local-offer/tidy-coordinates.ts';

// Known places, with the degrees that satellites give for them.
it.each([
  ['the Ordnance Survey’s worked example', 651_409.903, 313_177.27, 52.657_979, 1.716_052],
  ['the Greenwich meridian’s building', 538_890, 177_320, 51.477_8, -0.001_4],
])(
  'a point of the National Grid is where it is, within 25 metres: %s',
  (_, east, north, latitude, longitude) => {
    expect(metresBetween(pointOnGrid(east, north), { latitude, longitude })).toBeLessThan(25);
  },
);

it.each([
  ['', '', []],
  ['538890', '', ['coordinates-missing']],
  ['x', '177320', ['coordinates-missing']],
  ['0', '0', ['coordinates-outside']],
  ['51.5', '-0.1', ['coordinates-outside']],
])('what is no point of the grid is told: %s, %s', (easting, northing, kinds) => {
  const { value, faults } = tidyGrid(easting, northing);
  expect([value, faults.map(({ kind }) => kind)]).toEqual([undefined, kinds]);
});
