import { fieldOf, isNothing, isRaw, listOf, plainName, rawsOf, type Raw } from './raw.ts';

type Names = readonly [field: string, ...names: string[]];

const placeFields: readonly Names[] = [
  ['latitude', 'lat', 'location_latitude'],
  ['longitude', 'lng', 'lon', 'long', 'location_longitude'],
  ['mask_exact_address'],
];
const addressFields: readonly Names[] = [
  ['address_1', 'address', 'address_line_1', 'street', 'street_address', 'location_address_1'],
  ['address_2', 'address_line_2'],
  ['city', 'town', 'location_city'],
  ['state_province', 'county'],
  ['postal_code', 'postcode', 'post_code', 'location_postcode'],
];

/** A record that has a list of locations, or its place on itself, as one with services at locations. */
export function fromFlat(raw: Raw): Raw {
  if (!isNothing(fieldOf(raw, 'service_at_locations'))) return raw;
  const { locations, location, ...rest } = raw;
  const given = [...listOf(locations), ...listOf(location)];
  if (given.length > 0)
    return {
      ...rest,
      service_at_locations: given.map((each) => ({ location: isRaw(each) ? locationOf(each) : each })),
    };
  const [place, address] = [picked(raw, placeFields), picked(raw, addressFields)];
  if (isNothing(place) && isNothing(address)) return raw;
  const here = { ...place, ...(!isNothing(address) && { addresses: [address] }) };
  return { ...without(raw, [...placeFields, ...addressFields]), service_at_locations: [{ location: here }] };
}

/** A location with its address inside it and its point in degrees, from one that has the address's fields on itself. */
export function locationOf(given: Raw): Raw {
  const address = rawsOf(fieldOf(given, 'addresses')).length > 0 ? {} : picked(given, addressFields);
  const rest = isNothing(address) ? given : without(given, addressFields);
  const { geometry, accessibilities, country, ...others } = rest;
  const point = isRaw(geometry) && Array.isArray(geometry['coordinates']) ? geometry['coordinates'] : [];
  const [longitude, latitude] = point as unknown[];
  return {
    ...(latitude !== undefined && { latitude, longitude }),
    ...others,
    ...(!isNothing(accessibilities) && { accessibility: accessibilities }),
    ...(isNothing(address)
      ? !isNothing(country) && { country }
      : { addresses: [{ ...address, ...(!isNothing(country) && { country }) }] }),
  };
}

function picked(raw: Raw, fields: readonly Names[]): Raw {
  const found = fields.flatMap((names) => {
    const value = fieldOf(raw, ...names);
    return value === undefined || isRaw(value) || Array.isArray(value) ? [] : [[names[0], value] as const];
  });
  return Object.fromEntries(found);
}

function without(raw: Raw, fields: readonly Names[]): Raw {
  const taken = new Set(fields.flat().map(plainName));
  return Object.fromEntries(
    Object.entries(raw).filter(
      ([key, value]) => isRaw(value) || Array.isArray(value) || !taken.has(plainName(key)),
    ),
  );
}
