import { offerQuestions, type Place, type Service, type Session } from '#contract/local-offer.ts';
import { notKnown } from '#domain/local-offer/open-referral/not-known.ts';
import { nameUuid } from '#domain/local-offer/open-referral/name-uuid.ts';
import type {
  OpenReferralAttribute,
  OpenReferralLocation,
  OpenReferralSchedule,
  OpenReferralService,
  OpenReferralServiceAtLocation,
} from '#domain/local-offer/open-referral/shape.ts';
import { withoutExactPlaces } from '#domain/local-offer/open-referral/without-exact-places.ts';
import words from '../../../locales/en/local-offer.json' with { type: 'json' };
import { attributeOf, type OwnTaxonomyName, ownTaxonomies } from './own-taxonomies.ts';
import { isEmailAddress, webAddress } from './written-addresses.ts';

/** The same service as a phone has it, in Open Referral UK 3.0. Used for entries that did not come in that form. */
export function fromService(service: Service): OpenReferralService {
  const id = nameUuid('service', service.id);
  const places = [service.place ?? [], service.otherPlaces ?? []].flat();
  return withoutExactPlaces({
    id,
    ...organisationOf(service),
    name: service.name,
    ...(service.otherNames?.length && { alternate_name: service.otherNames.join('; ') }),
    description: service.description ?? service.summary,
    ...(service.summary && { x_summary: service.summary }),
    url: webAddress(service.web),
    ...(service.email && isEmailAddress(service.email) && { email: service.email }),
    status: service.status === 'temporarily-closed' ? 'temporarily closed' : service.status,
    fees_description: service.costNote,
    minimum_age: service.ageFrom,
    maximum_age: service.ageTo,
    assured_date: service.checkedOn,
    x_assured_by: service.checkedBy,
    last_modified: service.changedAt,
    ...atLeastOne('schedules', schedulesOf(id, service)),
    ...atLeastOne(
      'service_at_locations',
      places.map((place, n) => atLocation(id, place, n)),
      online(id, service),
    ),
    ...atLeastOne(
      'languages',
      (service.languages ?? []).map((name) => ({ id: nameUuid('language', id, name), service_id: id, name })),
    ),
    ...costOf(id, service),
    ...contactOf(id, service),
    ...atLeastOne('attributes', attributesOf(id, service)),
    ...sendOf(service),
    x_source_id: service.id,
    ...(service.source && { x_source: service.source }),
  });
}

const atLeastOne = <K extends string, T>(name: K, ...lists: T[][]): Partial<Record<K, T[]>> => {
  const all = lists.flat();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one key that is asked for
  return all.length > 0 ? ({ [name]: all } as Record<K, T[]>) : {};
};

function organisationOf({ organisation }: Service): Partial<OpenReferralService> {
  if (!organisation) return {};
  const id = nameUuid('organization', organisation);
  return { organization_id: id, organization: { id, name: organisation, description: organisation } };
}

const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function schedulesOf(id: string, { sessions = [], opening }: Service): OpenReferralSchedule[] {
  const told = opening ? [{ id: nameUuid('opening', id), service_id: id, description: opening }] : [];
  return [...sessions.map((session, n) => scheduleOf(id, session, n)), ...told];
}

const scheduleOf = (id: string, { days, opens, closes, from, to, note }: Session, n: number) => ({
  id: nameUuid('schedule', id, String(n)),
  service_id: id,
  freq: 'WEEKLY' as const,
  ...(days.length > 0 && { byday: days.map((day) => byDay[day - 1] ?? '').join(',') }),
  opens_at: opens,
  closes_at: closes,
  valid_from: from,
  valid_to: to,
  notes: note,
});

function atLocation(id: string, place: Place, n: number): OpenReferralServiceAtLocation {
  const location = locationOf(nameUuid('location', id, String(n)), place);
  return {
    id: nameUuid('service at location', id, String(n)),
    service_id: id,
    location_id: location.id,
    location,
  };
}

function locationOf(id: string, place: Place): OpenReferralLocation {
  const { name, address, postcode, latitude, longitude, masked } = place;
  const isPinned = latitude !== undefined && longitude !== undefined;
  return {
    id,
    location_type: 'physical',
    name,
    ...(isPinned && { latitude, longitude }),
    ...(postcode ? { addresses: [addressOf(id, place, postcode)] } : { description: address }),
    ...(masked && { mask_exact_address: true }),
  };
}

/** The standard wants a street, a town and a county; a Local Offer is in England, and its entries write one line. */
function addressOf(location: string, { name, address = name ?? notKnown }: Place, postcode: string) {
  const parts = address.split(/\s*,\s*/).filter((part) => part !== '');
  const city = parts.length > 1 ? parts.at(-1) : undefined;
  return {
    id: nameUuid('address', location),
    location_id: location,
    address_1: (city ? parts.slice(0, -1) : parts).join(', ') || address,
    city: city ?? notKnown,
    state_province: 'England',
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical' as const,
  };
}

function online(id: string, service: Service): OpenReferralServiceAtLocation[] {
  if (!service.online) return [];
  const location = { id: nameUuid('online', id), location_type: 'virtual' as const, name: 'Online' };
  return [{ id: nameUuid('service online', id), service_id: id, location_id: location.id, location }];
}

function costOf(id: string, { cost, costNote }: Service): Partial<OpenReferralService> {
  if (!cost) return {};
  const option = {
    id: nameUuid('cost', id),
    service_id: id,
    option: ownTaxonomies.cost.terms[cost],
    ...(cost === 'free' && { amount: 0 }),
    amount_description: costNote,
  };
  return { cost_options: [option] };
}

function contactOf(id: string, { phone }: Service): Partial<OpenReferralService> {
  if (!phone) return {};
  const contact = nameUuid('contact', id);
  const number = { id: nameUuid('phone', id), contact_id: contact, number: phone };
  return { contacts: [{ id: contact, service_id: id, phones: [number] }] };
}

function attributesOf(id: string, service: Service): OpenReferralAttribute[] {
  const codes: Record<OwnTaxonomyName, readonly string[]> = {
    categories: service.categories,
    needs: service.needs ?? [],
    waysIn: service.howToGetIn ?? [],
    cost: service.cost ? [service.cost] : [],
    access: service.access ?? [],
    meeting: [...(service.online ? ['online'] : []), ...(service.inPerson ? ['in-person'] : [])],
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are its type's keys
  return (Object.keys(codes) as OwnTaxonomyName[]).flatMap((taxonomy) =>
    [...new Set(codes[taxonomy])].map((code) => attributeOf(id, taxonomy, code)),
  );
}

function sendOf({ answers = {}, whoDecides }: Service): Partial<OpenReferralService> {
  const questions = offerQuestions.flatMap((question) => {
    const answer = answers[question];
    return answer ? [{ id: question, question: words.service.question[question], answer }] : [];
  });
  if (questions.length === 0 && !whoDecides) return {};
  return { x_send: { ...(questions.length > 0 && { questions }), who_decides: whoDecides } };
}
