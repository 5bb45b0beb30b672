import { tidyCoordinates } from '../../tidy-coordinates.ts';
import { doubted, repaired } from '../../tidied.ts';
import { listOf, rawsOf, wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';

type Draft = Record<string, unknown>;

/** A location with a point that can be on a map and addresses that are whole; the rest is in words. */
export function finishLocation(reading: Reading, location: Draft, path: string): Draft {
  const { latitude, longitude, addresses, ...rest } = location;
  const isPlace = rest['location_type'] === 'physical';
  const point = pointOf(reading, latitude, longitude, isPlace, path);
  const given = rawsOf(addresses).map((address) => filled(address));
  if (rest['mask_exact_address'] === true) {
    told(reading, path, repaired('address-masked', 'an exact address', 'the outcode alone'));
    return {
      ...rest,
      ...(given.length > 0 && { addresses: given.map((address) => ({ ...unsaid, ...address })) }),
    };
  }
  const [whole, parts] = [given.filter(isWhole), given.filter((address) => !isWhole(address))];
  const words = parts.map(addressWords).filter((text) => text !== '');
  for (const text of words)
    told(reading, `${path}.addresses`, repaired('address-incomplete', text, 'in the description'));
  const description = [
    rest['description'],
    ...words.filter((text) => !wordsOf(rest['description']).includes(text)),
  ];
  return {
    ...rest,
    ...(description.some(Boolean) && { description: description.filter(Boolean).join('\n') }),
    ...point,
    ...(whole.length > 0 && { addresses: whole }),
    ...(parts.length > 0 && { x_addresses: [...parts, ...listOf(rest['x_addresses'])] }),
  };
}

function pointOf(
  reading: Reading,
  latitude: unknown,
  longitude: unknown,
  isPlace: boolean,
  path: string,
): object | undefined {
  if (latitude === undefined && longitude === undefined) {
    if (isPlace) told(reading, path, doubted('coordinates-missing', ''));
    return undefined;
  }
  return told(reading, path, tidyCoordinates(degrees(latitude), degrees(longitude)));
}

/** Without an exponent, which a number close to nought is written with. */
const degrees = (value: unknown): string => (typeof value === 'number' ? value.toFixed(7) : '');

const wanted = ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'];
const unsaid = { address_1: '', city: '', state_province: '' };

const isWhole = (address: Raw): boolean => wanted.every((field) => wordsOf(address[field]) !== '');

/** What one field tells of another: a town that is its own county, a region for a county, a line without a street. */
function filled(address: Raw): Raw {
  const { address_1, address_2, attention, city, region, state_province } = address;
  const town = city ?? state_province ?? region;
  return dropAbsent({
    ...address,
    address_1: address_1 ?? address_2 ?? attention,
    city: town,
    state_province: state_province ?? region ?? town,
  });
}

const dropAbsent = (fields: Raw): Raw =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** An address as people write it, with whatever of it is known. */
export function addressWords(address: Raw): string {
  const { attention, address_1, address_2, city, region, state_province } = address;
  const postcode = address.postal_code ?? address.x_postcode_as_written;
  const lines = [attention, address_1, address_2, city, region, state_province, postcode];
  return [...new Set(lines.map(wordsOf).filter((line) => line !== ''))].join(', ');
}
