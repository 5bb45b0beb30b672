import { offerQuestions, type Service } from '#contract/local-offer.ts';
import { addDays } from '#domain/calendar.ts';
import { chanceFrom, type Chance } from '../chance.ts';
import { addressIn, phoneFrom, places, type Place } from '../places.ts';
import { gettingOnKinds } from './getting-on.ts';
import { healthAndCareKinds } from './health-and-care.ts';
import type { Form, ServiceKind } from './kind.ts';
import { learningKinds } from './learning.ts';
import { timesIn } from './sessions.ts';
import {
  anyAnswers,
  anySays,
  brands,
  firstNames,
  joinedSays,
  lastNames,
  placeSays,
  weekdays,
} from './words.ts';

const kinds: readonly ServiceKind[] = [...learningKinds, ...healthAndCareKinds, ...gettingOnKinds];
const shares = kinds.reduce((sum, kind) => sum + kind.share, 0);

/** The first of each kind in turn, so that even a few services cover every category; then as often as their share. */
function kindAt(index: number, chance: Chance): ServiceKind {
  const inTurn = kinds[index];
  if (inTurn) return inTurn;
  let left = chance.next() * shares;
  return kinds.find((kind) => (left -= kind.share) < 0) ?? chance.pick(kinds);
}

interface Setting {
  chance: Chance;
  place: Place;
  brand: string;
}

const personFrom = (chance: Chance): string => `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;

/** A text of a kind with its gaps filled for one service. */
function filled(text: string, { chance, place, brand }: Setting): string {
  const gaps: Record<string, () => string> = {
    place: () => place.name,
    brand: () => brand,
    weekday: () => chance.pick(weekdays),
    n: () => String(chance.whole(2, 9)),
    who: () => personFrom(chance),
  };
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name]?.() ?? gap);
}

function described(kind: ServiceKind, setting: Setting): string {
  const { chance } = setting;
  const others = [
    ...anySays,
    ...(kind.where === 'place' ? placeSays : []),
    ...(kind.joined ? joinedSays : []),
  ];
  const says = [...chance.some(kind.says, chance.whole(2, 4)), ...chance.some(others, chance.whole(0, 3))];
  return says.map((sentence) => filled(sentence, setting)).join(' ');
}

function answered({ joined, where }: ServiceKind, setting: Setting): Pick<Service, 'answers'> {
  if (!joined || where !== 'place' || !setting.chance.happens(0.7)) return {};
  const asked = setting.chance.some(offerQuestions, setting.chance.whole(3, 7));
  const answers = asked.map(
    (question) => [question, filled(setting.chance.pick(anyAnswers[question]), setting)] as const,
  );
  return { answers: Object.fromEntries(answers) };
}

function placed(kind: ServiceKind, setting: Setting): Pick<Service, 'place' | 'online'> {
  if (kind.where === 'online') return { online: true };
  if (kind.where === 'mobile')
    return { place: { address: `Comes to you, in and around ${setting.place.name}` } };
  const at = addressIn(setting.place, setting.chance);
  if (kind.where === 'away')
    return { place: { address: at.address.replace(setting.place.name, kind.town ?? '') } };
  return { place: kind.where === 'masked' ? { ...at, masked: true } : at };
}

/** What nobody goes to has no steps and no parking. */
function reachable({ access = [], where }: ServiceKind, { chance }: Setting): Pick<Service, 'access'> {
  const there = where === 'online' ? access.filter((each) => each === 'bsl') : access;
  return there.length > 0 ? { access: chance.some(there, chance.whole(1, there.length)) } : {};
}

/** Most entries were looked at this year, some not for long, and a few never. */
function checked(today: string, { chance }: Setting): Pick<Service, 'checkedOn' | 'checkedBy'> {
  const age = chance.next();
  if (age > 0.93) return {};
  const daysAgo = age < 0.7 ? chance.whole(3, 170) : chance.whole(190, 900);
  return { checkedOn: addDays(today, -daysAgo), checkedBy: personFrom(chance) };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** The whole name, as it would be said to somebody who types it. */
const hostOf = (name: string): string =>
  `${slug(name.normalize('NFD').replaceAll(/[\u0300-\u036f’']/g, ''))}.example`;

function reached(name: string, setting: Setting): Pick<Service, 'phone' | 'email' | 'web'> {
  const { chance } = setting;
  const site = hostOf(name);
  return {
    ...(chance.happens(0.92) && { phone: phoneFrom(chance) }),
    ...(chance.happens(0.7) && { email: `hello@${site}` }),
    ...(chance.happens(0.75) && { web: `https://${site}/` }),
  };
}

/** A kind as it is for services of one name. */
function formed(kind: ServiceKind, name: string): ServiceKind {
  const form: Form | undefined = kind.forms?.find(({ of }) => of.includes(name));
  return { ...kind, ...form, says: [...kind.says, ...(form?.says ?? [])] };
}

/** A name that says neither town nor brand is one of its kind; the next of it is a branch, and named for its town. */
function nameOf(name: string, index: number, setting: Setting): string {
  const isBranch = index >= kinds.length && !name.includes('{');
  return filled(isBranch ? `${name}, {place}` : name, setting);
}

function openingOf(opening: string): Pick<Service, 'opening' | 'sessions'> {
  const { sessions, words } = timesIn(opening);
  return { ...(words !== '' && { opening: words }), ...(sessions.length > 0 && { sessions }) };
}

/** One invented service. The same number and day give the same service, whichever others are made. */
export function serviceAt(index: number, today: string): Service {
  const chance = chanceFrom(0x5e4d + index * 7919);
  const anyOfKind = kindAt(index, chance);
  const setting = { chance, place: chance.pick(places), brand: chance.pick(brands) };
  const pattern = chance.pick(anyOfKind.names);
  const name = nameOf(pattern, index, setting);
  const kind = formed(anyOfKind, pattern);
  const [ageFrom, ageTo] = chance.pick(kind.ages);
  return {
    id: `${slug(name)}-${index + 1}`,
    name,
    ...(kind.by && { organisation: filled(chance.pick(kind.by), setting) }),
    categories: [...kind.categories],
    summary: filled(chance.pick(kind.summaries), setting),
    description: described(kind, setting),
    ...(kind.otherNames && { otherNames: [...kind.otherNames] }),
    ageFrom,
    ...(ageTo < 99 && { ageTo }),
    ...(kind.needs && chance.happens(0.85) && { needs: [...chance.pick(kind.needs)] }),
    howToGetIn: [...kind.in],
    ...(kind.decides && { whoDecides: filled(kind.decides, setting) }),
    cost: kind.cost,
    ...(kind.costNotes && { costNote: filled(chance.pick(kind.costNotes), setting) }),
    ...reached(name, setting),
    ...placed(kind, setting),
    ...openingOf(filled(chance.pick(kind.opening), setting)),
    ...reachable(kind, setting),
    ...(chance.happens(0.15) && {
      languages: chance.some(['Urdu', 'Polish', 'Punjabi', 'BSL', 'Romanian', 'Arabic'], 2),
    }),
    ...answered(kind, setting),
    status: index > kinds.length && chance.happens(0.03) ? 'temporarily-closed' : 'active',
    ...checked(today, setting),
    changedAt: `${addDays(today, -chance.whole(1, 700))}T${String(chance.whole(8, 17)).padStart(2, '0')}:00:00.000Z`,
  };
}

/** Invented services of the sample council, one by one: 10 or 100,000 take the same memory. */
export function* makeServices(count: number, today: string): Generator<Service> {
  for (let index = 0; index < count; index++) yield serviceAt(index, today);
}
