import { ok } from '#domain/result.ts';
import { onMap, tileSide, type Tile } from '#domain/local-offer/map-tiles.ts';
import { metresBetween, type Point } from '#domain/local-offer/distance.ts';
import { places, type Place } from '../example-council/places.ts';
import type { MapSource } from './map-source.ts';

const kilometreNorth = 1 / 111.2;
const kilometreEast = 1 / 64.9;
const tenth = 0.1;
const streetReach = 8;

const moved = ({ latitude, longitude }: Point, north: number, east: number): Point => ({
  latitude: latitude + north * kilometreNorth,
  longitude: longitude + east * kilometreEast,
});

/** Streets of a town: a net of them, turned a little so that no two towns look alike. */
function streetsOf(place: Place): Point[][] {
  const turn = (place.district % 5) * 0.15;
  const at = (north: number, east: number) =>
    moved(
      place,
      (north * Math.cos(turn) - east * Math.sin(turn)) * tenth,
      (north * Math.sin(turn) + east * Math.cos(turn)) * tenth,
    );
  const lines = Array.from({ length: streetReach + 1 }, (_, step) => step * 2 - streetReach);
  return lines.flatMap((line) => [
    [at(line, -streetReach), at(line, streetReach)],
    [at(-streetReach, line), at(streetReach, line)],
  ]);
}

/** Each town has a road to the two that are nearest. */
const roads: Point[][] = places.flatMap((place) =>
  places
    .filter((other) => other !== place)
    .toSorted((a, b) => metresBetween(place, a) - metresBetween(place, b))
    .slice(0, 2)
    .map((other) => [place, other]),
);

const river: Point[] = Array.from({ length: 60 }, (_, step) =>
  moved({ latitude: 54.302, longitude: -1.874 }, 30 - step, 3 * Math.sin(step / 3) + step / 6),
);

const streets = places.flatMap(streetsOf);

const one = (number: number): string => number.toFixed(1);

/** Draws points as this tile sees them: from its own corner, as far coordinates are too rough for a browser. */
function seenFrom({ zoom, across, down }: Tile) {
  const at = (point: Point): [number, number] => {
    const on = onMap(point, zoom);
    return [(on.across - across) * tileSide, (on.down - down) * tileSide];
  };
  const near = (line: readonly Point[]): boolean => {
    const spots = line.map(at);
    return [0, 1].every((axis) => {
      const along = spots.map((spot) => spot[axis] ?? 0);
      return Math.min(...along) < tileSide + 40 && Math.max(...along) > -40;
    });
  };
  const path = (line: readonly Point[]): string =>
    `M${line.map((point) => at(point).map(one).join(' ')).join('L')}`;
  return { at, paths: (lines: readonly Point[][]) => lines.filter(near).map(path).join('') };
}

const town = ([across, down]: [number, number], { name }: Place): string =>
  Math.abs(across - tileSide / 2) < tileSide && Math.abs(down - tileSide / 2) < tileSide
    ? `<text x="${one(across)}" y="${one(down)}" text-anchor="middle" font-size="16" font-weight="700" fill="#333" stroke="#fff" stroke-width="4" paint-order="stroke">${name}</text>`
    : '';

const mark =
  '<text x="128" y="128" text-anchor="middle" font-size="22" font-weight="700" fill="#000" fill-opacity=".22" transform="rotate(-30 128 128)">SAMPLE MAP</text>';

/** One square of the invented area: moor, a river, roads, streets and names, with its mark across it. */
export function sampleTile(tile: Tile): string {
  const { at, paths } = seenFrom(tile);
  const line = (lines: Point[][], colour: string, width: number) =>
    `<path d="${paths(lines)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tileSide} ${tileSide}" width="${tileSide}" height="${tileSide}" font-family="sans-serif">`,
    '<path d="M0 0h256v256H0z" fill="#e9edd8"/>',
    line([river], '#a9cbe0', 12),
    line(streets, '#c9c4b6', 7),
    line(streets, '#ffffff', 5),
    line(roads, '#b99b3f', 11),
    line(roads, '#fbe6a2', 8),
    mark,
    ...places.map((place) => town(at(place), place)),
    '</svg>',
  ].join('');
}

/** The sample council's own map: invented, like the place. */
export const sampleTiles = (): MapSource => ({
  credit: 'Larkmoor Council',
  sample: true,
  picture: async (tile) =>
    ok({ type: 'image/svg+xml', bytes: new Uint8Array(new TextEncoder().encode(sampleTile(tile))) }),
});
