import { fieldOf, isNothing, isRaw, rawsOf, wordsOf, type Raw } from './raw.ts';

type Draft = Record<string, unknown>;

/** A version 1 record under the names of version 3. What version 3 has no name for stays under its own. */
export function fromV1(raw: Raw): Raw {
  const {
    eligibilitys,
    eligibilities,
    eligibility,
    regular_schedules,
    service_taxonomys,
    link_taxonomies,
    ...rest
  } = raw;
  const service: Draft = { ...rest };
  Object.assign(service, agesOf([eligibilitys, eligibilities, eligibility].flatMap(rawsOf), raw));
  if (typeof eligibility === 'string') service['eligibility_description'] ??= eligibility;
  if (!isNothing(regular_schedules))
    service['schedules'] = [...rawsOf(raw['schedules']), ...rawsOf(regular_schedules)];
  const terms = [
    ...rawsOf(service_taxonomys),
    ...rawsOf(raw['service_taxonomies']),
    ...rawsOf(link_taxonomies),
    ...[eligibilitys, eligibilities, eligibility]
      .flatMap(rawsOf)
      .flatMap((each) => rawsOf(each['taxonomys'])),
  ];
  delete service['service_taxonomies'];
  if (terms.length > 0) service['attributes'] = [...rawsOf(raw['attributes']), ...terms.map(attributeOf)];
  const places = rawsOf(fieldOf(raw, 'service_at_locations'));
  if (places.length > 0) service['service_at_locations'] = places.map(placeFromV1);
  return service;
}

/** A term that was linked to directly, or through an object that links. */
export function attributeOf(raw: Raw): Raw {
  const { taxonomy, ...rest } = raw;
  if (isRaw(taxonomy)) return { ...rest, taxonomy_term: termOf(taxonomy) };
  if (isRaw(raw['taxonomy_term'])) return raw;
  return { id: undefined, taxonomy_term: termOf(raw) };
}

const termOf = ({ vocabulary, ...term }: Raw): Raw => ({
  ...term,
  ...(!isNothing(vocabulary) && { taxonomy: isRaw(vocabulary) ? vocabulary['name'] : vocabulary }),
});

function placeFromV1({ regular_schedules, ...rest }: Raw): Raw {
  const location = rest['location'];
  return {
    ...rest,
    ...(!isNothing(regular_schedules) && {
      schedules: [...rawsOf(rest['schedules']), ...rawsOf(regular_schedules)],
    }),
    ...(isRaw(location) && { location: locationFromV1(location) }),
  };
}

function locationFromV1(location: Raw): Raw {
  const { physical_addresses, postal_addresses, accessibility_for_disabilities, ...rest } = location;
  const addresses = [
    ...rawsOf(fieldOf(rest, 'addresses')),
    ...rawsOf(physical_addresses).map((address) => ({ address_type: 'physical', ...address })),
    ...rawsOf(postal_addresses).map((address) => ({ address_type: 'postal', ...address })),
  ];
  return {
    ...rest,
    ...(addresses.length > 0 && { addresses }),
    ...(!isNothing(accessibility_for_disabilities) && {
      accessibility: [...rawsOf(rest['accessibility']), ...rawsOf(accessibility_for_disabilities)],
    }),
  };
}

/** The widest of the ages that several eligibilities give, and their words. */
function agesOf(eligibilities: Raw[], raw: Raw): Draft {
  const given = (field: string): string[] =>
    eligibilities.map((each) => wordsOf(each[field])).filter(Boolean);
  const ages = (field: string): number[] =>
    given(field)
      .filter((words) => /^-?\d+(?:\.\d+)?$/.test(words))
      .map(Number);
  // Other words are left to the reader of ages, which tells of those it cannot read.
  const inWords = (field: string): string | undefined => given(field)[0];
  const [youngest, oldest] = [ages('minimum_age'), ages('maximum_age')];
  const words = [...new Set(eligibilities.map((each) => wordsOf(each['eligibility'])).filter(Boolean))];
  const ownWords = isNothing(raw['eligibility_description']) && words.length > 0;
  return {
    ...(isNothing(raw['minimum_age']) && {
      minimum_age: youngest.length > 0 ? Math.min(...youngest) : inWords('minimum_age'),
    }),
    ...(isNothing(raw['maximum_age']) && {
      maximum_age: oldest.length > 0 ? Math.max(...oldest) : inWords('maximum_age'),
    }),
    ...(ownWords && { eligibility_description: words.join('. ') }),
  };
}
