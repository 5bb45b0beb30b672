import { broadAreas, filterChoices, oldestAge, type FixedName } from './filter-choices.ts';

interface Meeting {
  days: readonly number[];
  opens?: string | undefined;
  closes?: string | undefined;
  to?: string | undefined;
}

/** What of a service is filtered. Absent means that nobody has said. */
export interface Filterable {
  categories: readonly string[];
  ageFrom?: number | undefined;
  ageTo?: number | undefined;
  needs?: readonly string[] | undefined;
  cost?: string | undefined;
  howToGetIn?: readonly string[] | undefined;
  access?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  sessions?: readonly Meeting[] | undefined;
  online?: boolean | undefined;
  inPerson?: boolean | undefined;
  place?: object | undefined;
}

/**
 * What a service says, small enough to go through ten thousand of them at each key: one bit for each choice, and no bit
 * at all where nobody has said.
 */
export interface Facets {
  age: number;
  need: number;
  cost: number;
  in: number;
  access: number;
  /** Three bits a day, Monday first: morning, afternoon, evening. */
  when: number;
  how: number;
  kind: readonly string[];
  language: readonly string[];
  /** It needs no place: it is online and nowhere else. */
  anywhere: boolean;
}

/** The bits of these choices of one name; what is not a choice has none. */
export const bitsOf = (name: FixedName, values: readonly string[]): number =>
  values.reduce((bits, value) => {
    const at = (filterChoices[name] as readonly string[]).indexOf(value);
    return at < 0 ? bits : bits | (1 << at);
  }, 0);

/** One bit for each year of age from 0. A limit that nobody has given is no limit. */
function agesIn({ ageFrom, ageTo }: Filterable): number {
  if (ageFrom === undefined && ageTo === undefined) return 0;
  let bits = 0;
  for (let age = 0; age <= oldestAge; age++)
    if (age >= Math.floor(ageFrom ?? 0) && age <= (ageTo ?? oldestAge)) bits |= 1 << age;
  return bits;
}

function needsIn({ needs = [] }: Filterable): number {
  const areas = Object.entries(broadAreas).flatMap(([area, types]) =>
    types.some((type) => needs.includes(type)) ? area : [],
  );
  return bitsOf('need', [...needs, ...areas]);
}

const entrance: Record<string, string> = {
  anyone: 'self',
  'self-referral': 'self',
  'professional-referral': 'referral',
};

const noon = '12:00';
const evening = '17:00';

/** Parts of the day as three bits. No times given means all day; a closing time before the opening one is of the next day. */
function partsOf({ opens, closes }: Meeting): number {
  if (opens === undefined && closes === undefined) return 0b111;
  const from = opens ?? '00:00';
  const to = closes === undefined || closes <= from ? (closes === undefined ? from : '24:00') : closes;
  const inMorning = from < noon;
  const inAfternoon = from < evening && (to > noon || from >= noon);
  const inEvening = to > evening || from >= evening;
  return (inMorning ? 1 : 0) | (inAfternoon ? 2 : 0) | (inEvening ? 4 : 0);
}

function meetingsIn({ sessions = [] }: Filterable, today: string): number {
  let bits = 0;
  for (const meeting of sessions) {
    if (meeting.to !== undefined && meeting.to < today) continue;
    for (const day of meeting.days) bits |= partsOf(meeting) << ((day - 1) * 3);
  }
  return bits;
}

/** A place in the record is a place to come to, unless it says that nobody meets there. */
function waysIn({ online, inPerson, place }: Filterable): number {
  const meets = inPerson ?? (place !== undefined && online !== true);
  return bitsOf('how', [...(meets ? ['in-person'] : []), ...(online ? ['online'] : [])]);
}

/**
 * What one service says to each question that can be asked of it.
 *
 * @param today `YYYY-MM-DD`; meetings that ended before it are not counted
 */
export const facetsOf = (service: Filterable, today: string): Facets => ({
  age: agesIn(service),
  need: needsIn(service),
  cost: bitsOf('cost', service.cost === undefined ? [] : [service.cost]),
  in: bitsOf(
    'in',
    (service.howToGetIn ?? []).map((way) => entrance[way] ?? way),
  ),
  access: bitsOf('access', service.access ?? []),
  when: meetingsIn(service, today),
  how: waysIn(service),
  kind: service.categories,
  language: service.languages ?? [],
  anywhere: service.online === true && service.place === undefined,
});
