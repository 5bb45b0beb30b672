import type { Point } from './distance.ts';
import { isAbsentWord } from './tidy-text.ts';
import { absent, doubted, repaired, tidy, type Tidied } from './tidied.ts';

/** The box that holds the United Kingdom, Channel Islands included, in degrees. */
const isInUnitedKingdom = (point: Point): boolean =>
  point.latitude > 49 && point.latitude < 61.5 && point.longitude > -9 && point.longitude < 2.5;

const asNumber = (text: string): number | undefined => {
  const clean = text.trim();
  return /^-?\d{1,3}(?:\.\d+)?$/.test(clean) ? Number(clean) : undefined;
};

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
  const [lat, lon] = [asNumber(latitude), asNumber(longitude)];
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

/**
 * Whether a code names an area as the Office for National Statistics writes it, and if not, that it does not. Nothing is
 * guessed: `E0800009` could be several councils.
 *
 * @see ONS, Register of Geographic Codes: a letter and eight digits
 */
export const tidyAreaCode = (text: string): Tidied<string> =>
  /^[EWSNJKL]\d{8}$/.test(text.trim()) ? tidy(text.trim()) : doubted('area-code-unreadable', text);
