import { createHash } from 'node:crypto';
import type { Service } from '#contract/local-offer.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { onPlane } from '#domain/local-offer/plane.ts';
import { nameUuid } from '#domain/local-offer/open-referral/name-uuid.ts';
import type {
  OpenReferralOrganization,
  OpenReferralService,
  OpenReferralServiceAtLocation,
  OpenReferralTaxonomyTerm,
} from '#domain/local-offer/open-referral/shape.ts';
import { withoutExactPlaces } from '#domain/local-offer/open-referral/without-exact-places.ts';
import { searchText } from '#domain/local-offer/search-terms.ts';
import { tidyPostcode } from '#domain/local-offer/tidy-postcode.ts';
import { withheld } from '#domain/local-offer/withheld.ts';
import { hoursOf } from './hours.ts';
import { ownDescription, taxonomyId } from './own-taxonomies.ts';
import {
  listedOrganizationAlone,
  listedPlace,
  listedService,
  minimalService,
  wholePlace,
} from './record-forms.ts';
import { wordsOf } from './search-words.ts';
import { termsIn } from './terms-in.ts';

/** Changes when the same document comes to be written in another way, so that what is held is written again. */
const form = 1;

/**
 * What a document says, whatever the order of its fields and whether its exact places were taken out already. A moment
 * that we made ourselves is no difference.
 */
export function digestOf(document: OpenReferralService, origin: 'given' | 'made'): string {
  const shown = withoutExactPlaces(document);
  const told = origin === 'given' ? shown : { ...shown, last_modified: undefined };
  return createHash('sha1')
    .update(`${form} ${JSON.stringify(inOrder(told))}`)
    .digest('base64url');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}

const text = (value: unknown): string => JSON.stringify(value);
const isListed = ({ status }: OpenReferralService): boolean =>
  status === 'active' || status === 'temporarily closed';

/** A service as its table has it. */
export function serviceRow(service: Service, document: OpenReferralService, given: string) {
  const found = termsIn(document);
  // What must not be shown must not be found either, or a search for a street would tell that it is the right one.
  const told = withheld(service);
  return {
    service_id: service.id,
    id: document.id,
    given,
    listed: isListed(document),
    organization_id: document.organization_id ?? document.organization?.id ?? null,
    terms: found.ids,
    taxonomies: [...new Set(found.terms.flatMap((term) => taxonomyOf(term)?.id ?? []))],
    minimum_age: document.minimum_age ?? null,
    maximum_age: document.maximum_age ?? null,
    hours: hoursOf(document),
    modified_at: document.last_modified ?? service.changedAt,
    words: wordsOf({
      A: searchText(told, 'name'),
      B: searchText(told, 'known'),
      D: searchText(told, 'text'),
    }),
    document: text(document),
    listing: text(listedService(document)),
    minimal: text(minimalService(document)),
  };
}

/** A service at each of its places, as their table has them. */
export const placeRows = (service: Service, document: OpenReferralService) =>
  (document.service_at_locations ?? []).map((at) => ({
    id: at.id,
    service_id: service.id,
    listed: isListed(document),
    ...whereOf(at),
    document: text(wholePlace(document, at)),
    listing: text(listedPlace(document, at)),
  }));

function whereOf({ location }: OpenReferralServiceAtLocation) {
  const { latitude, longitude, addresses = [], mask_exact_address: isMasked = false } = location ?? {};
  const written = addresses.map(({ postal_code }) => postal_code);
  const postcode = written.map((each) => tidyPostcode(each).value).find((each) => each !== undefined);
  const outcode = written.map(outcodeIn).find((each) => each !== undefined);
  const point = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : null;
  return {
    is_masked: isMasked,
    postcode: postcode ?? null,
    outcode: outcode ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    at: point && pointText(onPlane(point)),
  };
}

/** @see PostgreSQL, geometric types: `point` */
export const pointText = ({ x, y }: { x: number; y: number }): string => `(${x.toFixed(1)},${y.toFixed(1)})`;

export const organizationRow = (organization: OpenReferralOrganization) => ({
  id: organization.id,
  words: wordsOf({ A: organization.name, D: organization.description }),
  document: text(organization),
  listing: text(listedOrganizationAlone(organization)),
});

export interface Taxonomy {
  id: string;
  name: string;
  description: string;
}

/** The taxonomy of a term. Feeds that only name it are given an id for it. */
export function taxonomyOf({ taxonomy, taxonomy_id }: OpenReferralTaxonomyTerm): Taxonomy | undefined {
  const name = taxonomy ?? taxonomy_id;
  if (name === undefined) return undefined;
  const id = taxonomy_id ?? taxonomyId(name);
  return { id, name, description: ownDescription(name) ?? name };
}

export const taxonomyRow = (taxonomy: Taxonomy) => ({
  id: taxonomy.id,
  words: wordsOf({ A: taxonomy.name, D: taxonomy.description }),
  document: text(taxonomy),
});

export function termRow(term: OpenReferralTaxonomyTerm) {
  const taxonomy = taxonomyOf(term);
  return {
    id: term.id,
    taxonomy_id: taxonomy?.id ?? null,
    parent_id: term.parent_id ?? null,
    words: wordsOf({ A: term.name, D: term.description }),
    document: text({ ...term, ...(taxonomy && { taxonomy_id: taxonomy.id }) }),
  };
}

/** The document under ids that nobody else has: two sources may give one id to two things. */
export function underOwnIds(
  serviceId: string,
  document: OpenReferralService,
  isTaken: (id: string) => boolean,
): OpenReferralService {
  const own = (id: string, kind: string) => (isTaken(id) ? nameUuid('own', kind, serviceId, id) : id);
  const places = document.service_at_locations?.map((at) => ({ ...at, id: own(at.id, 'place') }));
  return { ...document, id: own(document.id, 'service'), ...(places && { service_at_locations: places }) };
}
