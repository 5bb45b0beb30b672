import type { Service } from '#contract/local-offer.ts';

type Place = NonNullable<Service['place']>;

/** What may be shown of where a service is. A masked place gives its outcode and nothing nearer. */
export type ShownPlace = { is: 'masked'; outcode: string | undefined } | { is: 'open'; lines: string[] };

/** The outward half of a postcode: `BL1` of `BL1 2AB`. Half a postcode is returned as it is. */
export function outcodeOf(postcode: string): string {
  const letters = postcode.trim().toUpperCase().replaceAll(/\s+/g, '');
  return letters.length > 4 ? letters.slice(0, -3) : letters;
}

/** What of a place may be on the screen. */
export function shownPlace(place: Place): ShownPlace {
  if (place.masked) return { is: 'masked', outcode: place.postcode && outcodeOf(place.postcode) };
  const lines = [place.address, place.postcode].filter((line): line is string => Boolean(line));
  const said =
    lines.length > 1 && lines[0]?.toUpperCase().includes((place.postcode ?? '').toUpperCase())
      ? lines.slice(0, 1)
      : lines;
  return { is: 'open', lines: said };
}

/** A number that only fills a box: `00000000000`, `01111 111111`. */
const onlyFills = /^\+?0?(\d)\1+$/;

/** What a phone can dial of a number as people write it: `01204 337221 (option 2)` is `01204337221`. */
export function dialled(phone: string): string | undefined {
  const start = /\+?\d[\d\s()./-]{4,}/.exec(phone.replaceAll(/\(0\)/g, ''))?.[0];
  const digits = start?.replaceAll(/[^\d+]/g, '');
  if (!digits || digits.length < 5 || onlyFills.test(digits)) return undefined;
  return digits;
}
