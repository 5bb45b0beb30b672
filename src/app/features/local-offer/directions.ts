import type { Service } from '#contract/local-offer.ts';
import { shownPlace } from './reach.ts';

type Place = NonNullable<Service['place']>;

/** Which phone this is, by what its maps answer to. */
export type MapsOf = 'apple' | 'android' | 'other';

/** Whose maps this phone has, by the name its browser goes by. */
export function mapsOf(userAgent: string): MapsOf {
  if (/iPhone|iPad|iPod|Macintosh/.test(userAgent)) return 'apple';
  return /Android/.test(userAgent) ? 'android' : 'other';
}

/**
 * An address that opens a place in the maps that a phone has of its own; elsewhere a map in the browser. Nothing is asked
 * of anyone until it is pressed. A masked place has none.
 */
export function directionsTo(place: Place, maps: MapsOf): string | undefined {
  const shown = shownPlace(place);
  if (shown.is === 'masked') return undefined;
  const { latitude, longitude } = place;
  const point = latitude !== undefined && longitude !== undefined ? `${latitude},${longitude}` : undefined;
  const asked = encodeURIComponent(shown.lines.join(', '));
  if (point === undefined && asked === '') return undefined;
  if (maps === 'apple') return `maps:?daddr=${point ?? asked}`;
  if (maps === 'android') return `geo:${point ?? '0,0'}?q=${point ?? asked}`;
  return point === undefined
    ? `https://www.openstreetmap.org/search?query=${asked}`
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
