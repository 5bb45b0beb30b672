import { offerQuestions, type Service } from '#contract/local-offer.ts';
import type { OpenReferralPhone, OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { accessInWords } from './access-in-words.ts';
import { meaningOf, termsOf, type TermMeaning, type TermMeanings } from './term-meaning.ts';
import { hasVirtualPlace, toPlaces } from './to-places.ts';
import { toTimes } from './to-sessions.ts';
import { toCost } from './to-cost.ts';
import { waysInWords } from './known-needs.ts';
import { toWords } from './to-words.ts';

/** A service as a phone keeps it, before the store says when it changed. */
export type ServiceFromDocument = Omit<Service, 'changedAt'>;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/**
 * What a phone keeps of a service's document. Nothing is told that the document does not say: what cannot be read as a
 * code or a time stays in words.
 *
 * @param id the service's id here
 * @param meanings what the feed's own terms mean, where the council has said so
 */
export function toService(
  id: string,
  source: string,
  document: OpenReferralService,
  meanings: TermMeanings,
): ServiceFromDocument {
  const places = toPlaces(document);
  const said = termsOf([...(document.attributes ?? []), ...(document.organization?.attributes ?? [])]).map(
    (term) => meaningOf(term, meanings),
  );
  const [place, ...otherPlaces] = places;
  return present({
    id,
    name: cut(document.name, 300),
    organisation: document.organization && cut(document.organization.name, 300),
    ...toWords(document),
    otherNames: namesIn(document.alternate_name),
    ...toAges(document, said),
    ...toCodes(document, said),
    ...toCost(document, said),
    ...toContact(document),
    place,
    otherPlaces,
    ...toTimes(document),
    ...toMeeting(document, said, places.length > 0),
    languages: languagesIn(document),
    ...toAnswers(document),
    status: statusOf(document),
    checkedOn: document.assured_date,
    checkedBy: document.x_assured_by && cut(document.x_assured_by, 200),
    source,
  });
}

/** Without fields that say nothing. */
function present<T extends { categories: unknown }>(service: T): T {
  const entries = Object.entries(service).filter(
    ([field, value]) =>
      field === 'categories' ||
      (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional fields are ever absent or empty
  return Object.fromEntries(entries) as T;
}

const namesIn = (names: string | undefined): string[] =>
  (names ?? '').split(/\s*[;|]\s*/).flatMap((name) => (name.trim() === '' ? [] : cut(name.trim(), 300)));

function toAges(document: OpenReferralService, said: TermMeaning[]): Pick<Service, 'ageFrom' | 'ageTo'> {
  const ageFrom = document.minimum_age ?? said.find((term) => term.ageFrom !== undefined)?.ageFrom;
  const ageTo = document.maximum_age ?? said.find((term) => term.ageTo !== undefined)?.ageTo;
  return { ...(ageFrom !== undefined && { ageFrom }), ...(ageTo !== undefined && ageTo < 99 && { ageTo }) };
}

const once = <T>(codes: (T | readonly T[] | undefined)[]): T[] =>
  [...new Set(codes.flatMap((code) => code ?? []))] as T[];

function toCodes(
  document: OpenReferralService,
  said: TermMeaning[],
): Pick<Service, 'categories' | 'needs' | 'howToGetIn' | 'access'> {
  const places = (document.service_at_locations ?? []).flatMap(({ location }) => location ?? []);
  const access = places.flatMap((place) => [
    ...termsOf(place.attributes).flatMap((term) => meaningOf(term, new Map()).access ?? []),
    ...(place.accessibility ?? [])
      .flatMap((part) => [part['description'], part['details'], part['accessibility']])
      .flatMap((text) => (typeof text === 'string' ? accessInWords(text) : [])),
  ]);
  return {
    categories: once(said.map((term) => term.categories)),
    needs: once(said.map((term) => term.needs)),
    howToGetIn: waysIn(document, said),
    access: once([...said.map((term) => term.access), access]),
  };
}

function waysIn(document: OpenReferralService, said: TermMeaning[]): Service['howToGetIn'] {
  const asked = document['needs_referral'];
  const attending = document['attending_access'];
  const told = once(said.map((term) => term.howToGetIn));
  if (told.length > 0) return told;
  if (asked === true || asked === 'true') return ['professional-referral'];
  if (asked === false || asked === 'false') return ['self-referral'];
  return once([
    waysInWords(typeof attending === 'string' ? attending : ''),
    waysInWords(document.application_process ?? ''),
  ]);
}

function toMeeting(
  document: OpenReferralService,
  said: TermMeaning[],
  hasPlace: boolean,
): Pick<Service, 'online' | 'inPerson'> {
  const attending = [
    document['attending_type'],
    ...(document.schedules ?? []).map((schedule) => schedule.attending_type),
  ];
  const words = attending.filter((text) => typeof text === 'string').join(' ');
  const online =
    hasVirtualPlace(document) ||
    said.some((term) => term.online) ||
    /online|virtual|remote|video/i.test(words);
  const inPerson =
    hasPlace || said.some((term) => term.inPerson) || /venue|in[- ]person|home visit/i.test(words);
  return { ...(online && { online }), ...(inPerson && { inPerson }) };
}

function toContact(document: OpenReferralService): Pick<Service, 'phone' | 'email' | 'web'> {
  const places = document.service_at_locations ?? [];
  const contacts = [
    ...(document.contacts ?? []),
    ...places.flatMap((at) => [...(at.contacts ?? []), ...(at.location?.contacts ?? [])]),
  ];
  const phones: OpenReferralPhone[] = [
    ...(document.phones ?? []),
    ...contacts.flatMap((contact) => contact.phones ?? []),
    ...places.flatMap((at) => [...(at.phones ?? []), ...(at.location?.phones ?? [])]),
  ];
  const phone = phones.find(({ type }) => !/fax|text ?phone|minicom/i.test(type ?? ''))?.number;
  const email =
    document.email ??
    contacts.find((contact) => contact.email !== undefined)?.email ??
    document.organization?.email;
  const web = document.url ?? document.organization?.website;
  return {
    ...(phone && { phone: cut(phone, 60) }),
    ...(email && email.length <= 200 && { email }),
    ...(web && { web }),
  };
}

const languagesIn = ({ languages = [] }: OpenReferralService): string[] =>
  once(languages.flatMap(({ name, code }) => (name ?? code ?? '').split(/\s*[,;]\s*/))).flatMap((name) =>
    name === '' ? [] : cut(name, 60),
  );

function toAnswers({ x_send: send }: OpenReferralService): Pick<Service, 'answers' | 'whoDecides'> {
  const answers: NonNullable<Service['answers']> = {};
  for (const question of offerQuestions) {
    const said = (send?.questions ?? []).filter(({ id }) => id === question).map(({ answer }) => answer);
    if (said.length > 0) answers[question] = cut(said.join('\n\n'), 4000);
  }
  const decides = send?.who_decides;
  return {
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(decides && { whoDecides: cut(decides, 1000) }),
  };
}

function statusOf({ status }: OpenReferralService): Service['status'] {
  if (status === 'active') return 'active';
  return status === 'temporarily closed' ? 'temporarily-closed' : 'inactive';
}
