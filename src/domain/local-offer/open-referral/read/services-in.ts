import { isNothing, isRaw, listOf, plainName, rawsOf, type Raw } from './raw.ts';

/** The services in one record of a feed, or what the record is instead. */
export type ServicesIn = { services: Raw[] } | { isNot: string };

/** Fields that things of the standard have and a service has not. */
const telltale: readonly (readonly [what: string, ...fields: string[]])[] = [
  ['a description of an interface', 'openapiurl', 'openapi'],
  ['a taxonomy term', 'termuri', 'taxonomydetail', 'vocabulary'],
  ['a taxonomy', 'taxonomyterms', 'version'],
  [
    'an organisation',
    'organizationidentifiers',
    'parentorganizationid',
    'taxstatus',
    'legalstatus',
    'yearincorporated',
  ],
  ['a location', 'locationtype', 'physicaladdresses'],
  ['a review', 'widget', 'score'],
];

const ofServices = [
  'status',
  'organization',
  'organisation',
  'serviceatlocations',
  'organizationid',
  'schedules',
  'minimumage',
  'regularschedules',
  'taxonomies',
];

/** A service; a service at a location; or an organisation with its services. */
export function servicesIn(record: unknown): ServicesIn {
  if (!isRaw(record)) return { isNot: 'is no record' };
  const { service, services, ...rest } = record;
  if (isRaw(service)) {
    const { service_id: _, ...place } = rest;
    return {
      services: [{ ...service, service_at_locations: [...listOf(service['service_at_locations']), place] }],
    };
  }
  const offered = rawsOf(services);
  if (offered.length > 0) return { services: offered.map((each) => withOrganization(each, rest)) };
  const names = new Set(
    Object.keys(record)
      .filter((key) => !isNothing(record[key]))
      .map(plainName),
  );
  if (ofServices.some((name) => names.has(name))) return { services: [record] };
  const [what] = telltale.find(([, ...fields]) => fields.some((field) => names.has(field))) ?? [];
  return what === undefined ? { services: [record] } : { isNot: `is ${what}, no service` };
}

const withOrganization = (service: Raw, organization: Raw): Raw =>
  isNothing(service['organization']) && !isNothing(organization['name'])
    ? { ...service, organization }
    : service;
