import type {
  OpenReferralOrganization,
  OpenReferralService,
  OpenReferralServiceAtLocation,
} from '#domain/local-offer/open-referral/shape.ts';

type Fields = Record<string, unknown>;

/** Only what is one value: lists of the standard have no nested parts. */
const singleFields = (part: Fields): Fields =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => typeof value !== 'object'));

const listedOrganization = (organization: OpenReferralOrganization | undefined): Fields =>
  organization ? { organization: singleFields(organization) } : {};

/** A service as lists show it: its own fields and its organisation's. @see HSDS-UK 3.0, service_list.json */
export const listedService = (service: OpenReferralService): Fields => ({
  ...singleFields(service),
  ...listedOrganization(service.organization),
});

/**
 * The least of a service: enough to see what to ask for again, and still a record that the standard's own shape of lists
 * lets through. The standard calls the moment `modified_date` here and `last_modified` everywhere else.
 */
export const minimalService = ({ id, name, status, last_modified }: OpenReferralService): Fields => ({
  id,
  name,
  status,
  last_modified,
  modified_date: last_modified,
});

/** A service at one of its places, whole. @see HSDS-UK 3.0, service_at_location.json */
export function wholePlace(service: OpenReferralService, at: OpenReferralServiceAtLocation): Fields {
  const { service_at_locations: _, ...rest } = service;
  return { ...at, service: rest };
}

/** @see HSDS-UK 3.0, service_at_location_list.json */
export const listedPlace = (service: OpenReferralService, at: OpenReferralServiceAtLocation): Fields => ({
  ...singleFields(at),
  ...(at.location && { location: singleFields(at.location) }),
  service: listedService(service),
});

/** @see HSDS-UK 3.0, organization_list.json */
export const listedOrganizationAlone = (organization: OpenReferralOrganization): Fields =>
  singleFields(organization);
