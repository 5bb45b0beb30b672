import type { Point } from './distance.ts';
import { pointOnGrid } from './os-grid.ts';
import { isAbsentWord } from './tidy-text.ts';
import { absent, doubted, repaired, tidy, type Tidied } from './tidied.ts';

/** The box that holds the United Kingdom, Channel Islands included, in degrees. */
const isInUnitedKingdom = (point: Point): boolean =>
  point.latitude > 49 && point.latitude < 61.5 && point.longitude > -9 && point.longitude < 2.5;

const asNumber = (text: string): number | undefined => {
  const clean = text.trim();
  const [, number = '', compass = ''] =
    /^([+-]?(?:\d{1,3}(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)\s*°?\s*([nesw])?$/i.exec(clean) ?? [];
  if (number === '') return undefined;
  return /[sw]/i.test(compass) ? -Math.abs(Number(number)) : Number(number);
};

/** Both in one cell, `51.5, -0.1`, also in brackets; in `POINT (-0.1 51.5)` the other way round, which shows. */
function parted(latitude: string, longitude: string): [string, string] {
  const [both, other] = [latitude.trim(), longitude.trim()];
  if (both !== '' && other !== '' && both !== other) return [both, other];
  const bare = (both || other).replace(/^(?:point\s*)?\((.*)\)$/i, '$1').trim();
  const [first = '', second = '', ...more] = bare.split(/\s*[,;]\s*|\s+(?=[+-]?[\d.])/);
  if (second === '' || more.length > 0) return [both, other];
  return /^point/i.test(both || other) ? [second, first] : [first, second];
}

/** Six decimals are a hand's breadth; more is noise that phones would have to carry. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * A point from two cells. Swapped columns are put right, because only one order can be in the United Kingdom; points
 * elsewhere (0, 0) are left out.
 */
export function tidyCoordinates(latitude: string, longitude: string): Tidied<Point> {
  const was = `${latitude}, ${longitude}`;
  if (latitude.trim() === '' && longitude.trim() === '') return absent;
  if (isAbsentWord(latitude) || isAbsentWord(longitude)) return doubted('coordinates-missing', was);
  const [lat, lon] = parted(latitude, longitude).map(asNumber);
  if (lat === undefined || lon === undefined) return doubted('coordinates-missing', was);
  const point = { latitude: rounded(lat), longitude: rounded(lon) };
  if (isInUnitedKingdom(point)) return tidy(point);
  const swapped = { latitude: point.longitude, longitude: point.latitude };
  if (!isInUnitedKingdom(swapped)) return doubted('coordinates-outside', was);
  const { value, faults } = repaired('coordinates-swapped', was, swapped);
  return {
    value,
    faults: faults.map((fault) => ({ ...fault, became: `${swapped.latitude}, ${swapped.longitude}` })),
  };
}

/** A point from eastings and northings, which open data gives in metres of the National Grid. */
export function tidyGrid(easting: string, northing: string): Tidied<Point> {
  const was = `${easting}, ${northing}`;
  if (easting.trim() === '' && northing.trim() === '') return absent;
  const [east, north] = [easting, northing].map((text) =>
    Number(text.trim().replaceAll(',', '') || Number.NaN),
  );
  if (east === undefined || north === undefined || Number.isNaN(east + north))
    return doubted('coordinates-missing', was);
  const isOnGrid = east > 0 && east < 700_000 && north > 0 && north < 1_300_000;
  const { latitude, longitude } = isOnGrid ? pointOnGrid(east, north) : { latitude: 0, longitude: 0 };
  const point = { latitude: rounded(latitude), longitude: rounded(longitude) };
  return isInUnitedKingdom(point) ? tidy(point) : doubted('coordinates-outside', was);
}

/**
 * Whether a code names an area as the Office for National Statistics writes it, and if not, that it does not. Nothing is
 * guessed: `E0800009` could be several councils.
 *
 * @see ONS, Register of Geographic Codes: a letter and eight digits
 */
export const tidyAreaCode = (text: string): Tidied<string> =>
  /^[EWSNJKL]\d{8}$/.test(text.trim()) ? tidy(text.trim()) : doubted('area-code-unreadable', text);
