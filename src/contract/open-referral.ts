import * as z from 'zod/mini';
import {
  locationTypes,
  type OpenReferralService,
  openReferralStatuses,
} from '#domain/local-offer/open-referral/shape.ts';
import { calendarDate, instant, type Shape } from './shape.ts';

/** A text that says something: what is empty is left out. Sources write at length, so only a hostile length is refused. */
const text = z.string().check(z.regex(/\S/), z.maxLength(100_000));
/** As the standard's `format: uuid`: of any version. */
const id = z.string().check(z.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i));
/** A web address of printable ASCII, as `new URL(…).href` writes it. @see RFC 3986 */
const web = z
  .string()
  .check(
    z.regex(/^https?:\/\/([!$&-;=?-Z_a-z~]|%[0-9a-f]{2})+(#([!$&-;=?-Z_a-z~]|%[0-9a-f]{2})*)?$/i),
    z.maxLength(2000),
  );
/** A name that need not lead anywhere, such as `urn:…`; never one that runs. */
const uri = z
  .string()
  .check(
    z.regex(
      /^(?!javascript|data|vbscript)[a-z][a-z0-9+.-]*:([!$&-;=?-Z_a-z~]|%[0-9a-f]{2})+(#([!$&-;=?-Z_a-z~]|%[0-9a-f]{2})*)?$/i,
    ),
    z.maxLength(2000),
  );
const number = z.number().check(z.gte(-1e9), z.lte(1e9));
const some = <T>(shape: z.ZodMiniType<T>) => z.optional(z.array(shape).check(z.minLength(1)));

const part = z.looseObject({ id });

const language = z.looseObject({
  id,
  name: z.optional(text),
  code: z.optional(text),
  note: z.optional(text),
});

const phone = z.looseObject({
  id,
  number: text,
  type: z.optional(text),
  description: z.optional(text),
  languages: some(language),
});

const contact = z.looseObject({
  id,
  name: z.optional(text),
  title: z.optional(text),
  email: z.optional(z.email()),
  phones: some(phone),
});

const schedule = z.looseObject({
  id,
  valid_from: z.optional(calendarDate),
  valid_to: z.optional(calendarDate),
  dtstart: z.optional(text),
  freq: z.optional(z.enum(['WEEKLY', 'MONTHLY'])),
  interval: z.optional(number),
  byday: z.optional(text),
  bymonthday: z.optional(text),
  description: z.optional(text),
  opens_at: z.optional(text),
  closes_at: z.optional(text),
  schedule_link: z.optional(web),
  attending_type: z.optional(text),
  notes: z.optional(text),
});

const taxonomyTerm = z.looseObject({
  id,
  name: text,
  description: text,
  parent_id: z.optional(id),
  taxonomy: z.optional(text),
  taxonomy_id: z.optional(id),
  term_uri: z.optional(uri),
  term: z.optional(text),
  code: z.optional(text),
});

const attribute = z.looseObject({
  id,
  link_type: z.optional(text),
  taxonomy_term_id: z.optional(id),
  taxonomy_term: z.optional(taxonomyTerm),
});

const organization = z.looseObject({
  id,
  name: text,
  description: text,
  email: z.optional(z.email()),
  website: z.optional(web),
  logo: z.optional(text),
  uri: z.optional(uri),
  parent_organization_id: z.optional(id),
  organization_identifiers: some(z.looseObject({ id, identifier_type: text, identifier: text })),
  attributes: some(attribute),
});

const address = z.looseObject({
  id,
  attention: z.optional(text),
  address_1: text,
  address_2: z.optional(text),
  city: text,
  region: z.optional(text),
  state_province: text,
  postal_code: text,
  country: text,
  address_type: z.enum(locationTypes),
});

const accessibility = z.looseObject({
  id,
  description: z.optional(text),
  details: z.optional(text),
  url: z.optional(web),
  attributes: some(attribute),
});

const location = z.looseObject({
  id,
  location_type: z.enum(locationTypes),
  name: z.optional(text),
  description: z.optional(text),
  latitude: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  longitude: z.optional(z.number().check(z.gte(-180), z.lte(180))),
  external_identifier: z.optional(text),
  external_identifier_type: z.optional(text),
  addresses: some(address),
  accessibility: some(accessibility),
  attributes: some(attribute),
  contacts: some(contact),
  phones: some(phone),
  schedules: some(schedule),
  mask_exact_address: z.optional(z.boolean()),
});

const serviceAtLocation = z.looseObject({
  id,
  service_id: z.optional(id),
  location_id: z.optional(id),
  location: z.optional(location),
  schedules: some(schedule),
  contacts: some(contact),
  phones: some(phone),
});

const costOption = z.looseObject({
  id,
  valid_from: z.optional(text),
  valid_to: z.optional(text),
  option: z.optional(text),
  amount: z.optional(number),
  amount_description: z.optional(text),
});

const send = z.looseObject({
  questions: some(z.object({ id: text, question: z.optional(text), answer: text })),
  who_decides: z.optional(text),
});

/**
 * A whole service of Open Referral UK 3.0 in the form we keep and publish: stricter than the standard (nothing empty,
 * nothing null, moments in UTC), and open to fields that it does not know.
 */
export const openReferralService: Shape<OpenReferralService> = z.looseObject({
  id,
  organization_id: z.optional(id),
  name: text,
  alternate_name: z.optional(text),
  description: z.optional(text),
  url: z.optional(web),
  email: z.optional(z.email()),
  status: z.enum(openReferralStatuses),
  fees: z.optional(text),
  fees_description: z.optional(text),
  application_process: z.optional(text),
  accreditations: z.optional(text),
  minimum_age: z.optional(number),
  maximum_age: z.optional(number),
  assured_date: z.optional(calendarDate),
  assurer_email: z.optional(z.email()),
  alert: z.optional(text),
  last_modified: z.optional(instant),
  schedules: some(schedule),
  service_areas: some(part),
  service_at_locations: some(serviceAtLocation),
  languages: some(language),
  organization: z.optional(organization),
  funding: some(part),
  cost_options: some(costOption),
  contacts: some(contact),
  phones: some(phone),
  attributes: some(attribute),
  x_send: z.optional(send),
  x_summary: z.optional(text),
  x_assured_by: z.optional(text),
  x_source_id: z.optional(text),
});
