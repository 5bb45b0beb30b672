import { outcodeIn } from '../outcode.ts';
import type { OpenReferralAddress, OpenReferralLocation, OpenReferralService } from './shape.ts';

/** What makers of feeds call fields that tell where something is. */
const tellsWhere =
  /^(.*_)?(lat|latitude|lng|lon|long|longitude|geo|geom|geometry|coordinates?|point|eastings?|northings?|uprn|usrn|post_?code|postal_?code|address.*|street.*|what3words|map.*|plus_?code|external_identifier.*)$/i;

/**
 * A service whose places that must not be shown tell their outcode and no more: no pin, no whole postcode, no street, no
 * property number, neither in the location nor in fields of the maker's own elsewhere in the record.
 */
export function withoutExactPlaces(service: OpenReferralService): OpenReferralService {
  const places = service.service_at_locations ?? [];
  if (!places.some(({ location }) => location?.mask_exact_address)) return service;
  const shown = places.map(({ location, ...rest }) =>
    location?.mask_exact_address
      ? { ...scrubbedPart(rest), location: maskedLocation(location) }
      : { ...rest, ...(location && { location }) },
  );
  const { service_at_locations: _, ...rest } = service;
  return { ...scrubbedPart(rest), service_at_locations: shown };
}

/** Only what is named here stays: a field we do not know could be the address. */
function maskedLocation(location: OpenReferralLocation): OpenReferralLocation {
  const { id, location_type, accessibility, attributes } = location;
  const address = location.addresses?.map(maskedAddress).find((each) => each !== undefined);
  return {
    id,
    location_type,
    ...(address && { addresses: [address] }),
    ...(accessibility && {
      accessibility: accessibility.map(({ id: own, description, details }) => ({
        id: own,
        ...(description !== undefined && { description }),
        ...(details !== undefined && { details }),
      })),
    }),
    ...(attributes && { attributes }),
    mask_exact_address: true,
  };
}

const kept = 'Not published';

function maskedAddress({ id, postal_code, country }: OpenReferralAddress): OpenReferralAddress | undefined {
  const outcode = outcodeIn(postal_code);
  return outcode === undefined
    ? undefined
    : {
        id,
        address_1: kept,
        city: kept,
        state_province: kept,
        postal_code: outcode,
        country,
        address_type: 'physical',
      };
}

/** Nothing that the standard requires of a part tells where it is, so its type holds. */
function scrubbedPart<T extends object>(part: T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional fields are taken out
  return scrubbed(part) as T;
}

function scrubbed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrubbed);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).filter(([key]) => !tellsWhere.test(key));
  return Object.fromEntries(told.map(([key, each]) => [key, scrubbed(each)]));
}
