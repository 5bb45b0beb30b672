/**
 * A service as Open Referral UK 3.0 nests it, put in order: ids are UUIDs, moments end in `Z`, what is not known is
 * absent (never empty, never null). Fields of HSDS that the UK profile leaves out keep their HSDS names; what is in
 * neither keeps whatever name its maker gave it.
 *
 * @see HSDS-UK 3.0, `/services/{id}`; contract/open-referral.ts checks it
 */
export interface OpenReferralService extends Extended {
  id: string;
  organization_id?: string | undefined;
  name: string;
  /** HSDS: other names, parted by `; `. */
  alternate_name?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  status: OpenReferralStatus;
  fees?: string | undefined;
  /** HSDS: what it costs, in words. */
  fees_description?: string | undefined;
  /** HSDS: how to get in, in words. */
  application_process?: string | undefined;
  accreditations?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  /** The day a person last checked it. */
  assured_date?: string | undefined;
  assurer_email?: string | undefined;
  alert?: string | undefined;
  last_modified?: string | undefined;
  schedules?: OpenReferralSchedule[] | undefined;
  service_areas?: OpenReferralPart[] | undefined;
  service_at_locations?: OpenReferralServiceAtLocation[] | undefined;
  languages?: OpenReferralLanguage[] | undefined;
  organization?: OpenReferralOrganization | undefined;
  funding?: OpenReferralPart[] | undefined;
  cost_options?: OpenReferralCostOption[] | undefined;
  contacts?: OpenReferralContact[] | undefined;
  /** HSDS: numbers of the service itself. The UK profile has them under contacts. */
  phones?: OpenReferralPhone[] | undefined;
  attributes?: OpenReferralAttribute[] | undefined;
  /** What a Local Offer says beyond the standard. */
  x_send?: OpenReferralSend | undefined;
  /** One or two sentences of what it is. */
  x_summary?: string | undefined;
  /** Who last checked it, where that is a name and no e-mail address. */
  x_assured_by?: string | undefined;
  /** The id at its source, where that is no UUID and `id` was made from it. */
  x_source_id?: string | undefined;
}

/** Fields that the standard does not know. */
interface Extended {
  [extension: string]: unknown;
}

/** A part that is carried and not computed with. */
export interface OpenReferralPart extends Extended {
  id: string;
}

export const openReferralStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export type OpenReferralStatus = (typeof openReferralStatuses)[number];

export const locationTypes = ['physical', 'postal', 'virtual'] as const;
export type LocationType = (typeof locationTypes)[number];

export interface OpenReferralOrganization extends OpenReferralPart {
  name: string;
  description: string;
  email?: string | undefined;
  website?: string | undefined;
  logo?: string | undefined;
  uri?: string | undefined;
  parent_organization_id?: string | undefined;
  organization_identifiers?: OpenReferralPart[] | undefined;
  attributes?: OpenReferralAttribute[] | undefined;
}

export interface OpenReferralServiceAtLocation extends OpenReferralPart {
  service_id?: string | undefined;
  location_id?: string | undefined;
  location?: OpenReferralLocation | undefined;
  schedules?: OpenReferralSchedule[] | undefined;
  contacts?: OpenReferralContact[] | undefined;
  phones?: OpenReferralPhone[] | undefined;
}

export interface OpenReferralLocation extends OpenReferralPart {
  location_type: LocationType;
  name?: string | undefined;
  description?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  external_identifier?: string | undefined;
  external_identifier_type?: string | undefined;
  addresses?: OpenReferralAddress[] | undefined;
  accessibility?: OpenReferralPart[] | undefined;
  attributes?: OpenReferralAttribute[] | undefined;
  contacts?: OpenReferralContact[] | undefined;
  phones?: OpenReferralPhone[] | undefined;
  schedules?: OpenReferralSchedule[] | undefined;
  /** The exact place must not be shown: such a location holds an outcode and no more. */
  mask_exact_address?: boolean | undefined;
}

/** The standard wants all six of an address; with one of them unknown it is words in the location's description. */
export interface OpenReferralAddress extends OpenReferralPart {
  attention?: string | undefined;
  address_1: string;
  address_2?: string | undefined;
  city: string;
  region?: string | undefined;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: LocationType;
}

/** When it is open or meets, as RFC 5545 has it: `byday` is `MO,TU`. Times are local, `HH:MM`, as in the source. */
export interface OpenReferralSchedule extends OpenReferralPart {
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  dtstart?: string | undefined;
  freq?: 'WEEKLY' | 'MONTHLY' | undefined;
  interval?: number | undefined;
  byday?: string | undefined;
  bymonthday?: string | undefined;
  description?: string | undefined;
  opens_at?: string | undefined;
  closes_at?: string | undefined;
  schedule_link?: string | undefined;
  attending_type?: string | undefined;
  notes?: string | undefined;
}

export interface OpenReferralLanguage extends OpenReferralPart {
  /** HSDS: in English, `Urdu`. */
  name?: string | undefined;
  /** HSDS: `ur`. */
  code?: string | undefined;
  note?: string | undefined;
}

export interface OpenReferralCostOption extends OpenReferralPart {
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  option?: string | undefined;
  /** Pounds, as the standard has it. */
  amount?: number | undefined;
  amount_description?: string | undefined;
}

export interface OpenReferralContact extends OpenReferralPart {
  name?: string | undefined;
  title?: string | undefined;
  email?: string | undefined;
  phones?: OpenReferralPhone[] | undefined;
}

export interface OpenReferralPhone extends OpenReferralPart {
  number: string;
  type?: string | undefined;
  description?: string | undefined;
  languages?: OpenReferralLanguage[] | undefined;
}

export interface OpenReferralAttribute extends OpenReferralPart {
  link_type?: string | undefined;
  taxonomy_term_id?: string | undefined;
  taxonomy_term?: OpenReferralTaxonomyTerm | undefined;
}

export interface OpenReferralTaxonomyTerm extends OpenReferralPart {
  name: string;
  description: string;
  parent_id?: string | undefined;
  taxonomy?: string | undefined;
  taxonomy_id?: string | undefined;
  term_uri?: string | undefined;
  term?: string | undefined;
  /** HSDS: the code of the term in its taxonomy. */
  code?: string | undefined;
}

/** The seven questions that a Local Offer entry answers, and who decides on a place. */
export interface OpenReferralSend extends Extended {
  questions?: { id: string; question?: string | undefined; answer: string }[] | undefined;
  who_decides?: string | undefined;
}
