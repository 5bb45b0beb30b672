import type { Place } from '#contract/local-offer.ts';
import type {
  OpenReferralAddress,
  OpenReferralLocation,
  OpenReferralService,
} from '#domain/local-offer/open-referral/shape.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { tidyPostcode } from '#domain/local-offer/tidy-postcode.ts';

/** Where a service is offered, the first place first. A place that must not be shown tells its outcode alone. */
export function toPlaces(document: OpenReferralService): Place[] {
  const locations = (document.service_at_locations ?? []).flatMap(({ location }) => location ?? []);
  const places = locations.filter(({ location_type: kind }) => kind !== 'virtual').map(toPlace);
  const told = places.filter((place) => Object.keys(place).length > 0);
  const seen = new Set<string>();
  return told.filter((place) => {
    const words = JSON.stringify(place);
    return !seen.has(words) && seen.add(words);
  });
}

/** Whether any of it happens over a screen or telephone, as far as its places tell. */
export const hasVirtualPlace = (document: OpenReferralService): boolean =>
  (document.service_at_locations ?? []).some(({ location }) => location?.location_type === 'virtual');

function toPlace(location: OpenReferralLocation): Place {
  const { name, latitude, longitude, addresses = [], description } = location;
  const address =
    addresses.find(({ address_type: kind }) => kind === 'physical') ?? addresses[0] ?? partOf(location);
  if (location.mask_exact_address) {
    const outcode = outcodeIn(address?.postal_code ?? '');
    return { ...(outcode !== undefined && { postcode: outcode }), masked: true };
  }
  const postcode = tidyPostcode(address?.postal_code ?? '').value ?? outcodeIn(address?.postal_code ?? '');
  const words = address ? lines(address, name) : shortWords(description);
  return {
    ...(name !== undefined && { name: cut(name, 300) }),
    ...(words && { address: cut(words, 400) }),
    ...(postcode !== undefined && { postcode }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  };
}

const isAddress = (value: unknown): value is Partial<OpenReferralAddress> =>
  typeof value === 'object' && value !== null;

/** What is known of an address that is not whole enough for the standard. */
function partOf({ x_addresses: parts }: OpenReferralLocation): Partial<OpenReferralAddress> | undefined {
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return isAddress(first) ? first : undefined;
}

/** A location's own words, where they are short enough to be where it is and not what it is like. */
const shortWords = (description: string | undefined): string | undefined =>
  description !== undefined && description.length <= 200 ? description.replaceAll('\n', ', ') : undefined;

/** Words that stand for a field nobody filled in, and a county that says no more than the country. */
const saysNothing = /^(?:not known|not published|unknown|england|gb|uk|united kingdom)$/i;

function lines(address: Partial<OpenReferralAddress>, name: string | undefined): string {
  const { address_1, address_2, city, region, state_province } = address;
  const doubtful = address['x_postcode_as_written'];
  const parts = [
    address_1,
    address_2,
    city,
    region,
    state_province,
    typeof doubtful === 'string' ? doubtful : undefined,
  ];
  const said: string[] = [];
  for (const part of parts) {
    const words = part?.trim().replace(/,+$/, '');
    if (!words || saysNothing.test(words) || words === name) continue;
    if (!said.some((each) => each.toLowerCase().endsWith(words.toLowerCase()))) said.push(words);
  }
  return said.join(', ');
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
