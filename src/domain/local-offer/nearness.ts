import { metresBetween, type Point } from './distance.ts';
import { outcodeIn } from './outcode.ts';

export interface Located {
  postcode?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  masked?: boolean | undefined;
}

export interface PlacedService {
  place?: Located | undefined;
  otherPlaces?: readonly Located[] | undefined;
}

const placesOf = ({ place, otherPlaces = [] }: PlacedService): Located[] =>
  place ? [place, ...otherPlaces] : [...otherPlaces];

/** Where a place is on the ground; nothing for a masked one, whatever its record holds. */
function openPoint({ latitude, longitude, masked }: Located): Point | undefined {
  return masked || latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** The middle of what is known in each outcode. Masked places take no part, so that none can be worked back from it. */
export function middlesOfOutcodes(services: readonly PlacedService[]): Map<string, Point> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const service of services)
    for (const place of placesOf(service)) {
      const point = openPoint(place);
      const outcode = point && place.postcode && outcodeIn(place.postcode);
      if (!outcode) continue;
      const sum = sums.get(outcode) ?? { latitude: 0, longitude: 0, count: 0 };
      sum.latitude += point.latitude;
      sum.longitude += point.longitude;
      sum.count += 1;
      sums.set(outcode, sum);
    }
  return new Map(
    Array.from(sums, ([outcode, { latitude, longitude, count }]) => [
      outcode,
      { latitude: latitude / count, longitude: longitude / count },
    ]),
  );
}

/** A place as a point: its own, or no finer than the middle of its outcode where it is masked or has none. */
export function pointOf(place: Located, outcodes: ReadonlyMap<string, Point>): Point | undefined {
  const own = openPoint(place);
  if (own) return own;
  const outcode = place.postcode && outcodeIn(place.postcode);
  return outcode ? outcodes.get(outcode) : undefined;
}

/** Metres to the nearest of a service's places; nothing where none of them can be placed. */
export function metresTo(
  service: PlacedService,
  from: Point,
  outcodes: ReadonlyMap<string, Point>,
): number | undefined {
  let nearest: number | undefined;
  for (const place of placesOf(service)) {
    const point = pointOf(place, outcodes);
    const metres = point && metresBetween(from, point);
    if (metres !== undefined && (nearest === undefined || metres < nearest)) nearest = metres;
  }
  return nearest;
}
