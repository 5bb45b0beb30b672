import type { Located } from './nearness.ts';
import { outcodeIn } from './outcode.ts';

interface Withholdable {
  place?: (Located & { address?: string | undefined }) | undefined;
  otherPlaces?: readonly (Located & { address?: string | undefined })[] | undefined;
}

/** What may be told of a masked place (a refuge, a foster home): that there is one, and its outcode. */
function toldOf<P extends Located & { address?: string | undefined }>(place: P): P {
  if (!place.masked) return place;
  const { address: _, latitude: __, longitude: ___, postcode, ...rest } = place;
  const outcode = postcode && outcodeIn(postcode);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what may be absent was taken away
  return { ...rest, ...(outcode && { postcode: outcode }) } as P;
}

/** A service as anybody may have it: nothing of a masked place leaves the council but its outcode. */
export function withheld<S extends Withholdable>(service: S): S {
  const { place, otherPlaces } = service;
  if (!place?.masked && !otherPlaces?.some(({ masked }) => masked)) return service;
  return {
    ...service,
    ...(place && { place: toldOf(place) }),
    ...(otherPlaces && { otherPlaces: otherPlaces.map(toldOf) }),
  };
}
