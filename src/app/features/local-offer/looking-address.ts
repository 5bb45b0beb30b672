import { categories } from '#contract/local-offer.ts';
import { distances, filterChoices, oldestAge } from '#domain/local-offer/filter-choices.ts';
import { activeQuestions, questions, type Filters, type Question } from '#domain/local-offer/filters.ts';
import { needNames } from '#domain/local-offer/need-names.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import type { Looking } from './looking.ts';

const questionNames: Partial<Record<Question, string>> = { kind: 'category', in: 'getting-in' };

/** Lists of the filters: what each is called in an address, and what may stand in it. */
const lists = [
  ['need', 'need', filterChoices.need],
  ['kind', 'category', categories],
  ['cost', 'cost', filterChoices.cost],
  ['in', 'getting-in', filterChoices.in],
  ['access', 'access', filterChoices.access],
  ['day', 'day', filterChoices.day],
  ['time', 'time', filterChoices.time],
  ['how', 'how', filterChoices.how],
] as const;

const nameOf = (value: string): string =>
  Object.entries(needNames).find(([code]) => code === value)?.[1] ?? value;

const questionName = (question: Question): string => questionNames[question] ?? question;

/** Names are written as people can read them; nothing is written that is not chosen. */
export function addressOf({ text, filters, near }: Looking): URLSearchParams {
  const address = new URLSearchParams();
  if (text.trim()) address.set('q', text);
  if (filters.age !== undefined) address.set('age', String(filters.age));
  for (const [list, name] of lists) for (const value of filters[list]) address.append(name, nameOf(value));
  for (const value of filters.language) address.append('language', value);
  if (near) address.set('near', near);
  if (near && filters.within !== undefined) address.set('within', String(filters.within));
  for (const question of filters.unsaid) address.append('unsaid', questionName(question));
  return address;
}

const longestLanguage = 60;

/** Each value once, in the order of the address; what is not known is passed over. */
function valuesAt<V extends string>(address: URLSearchParams, name: string, known: readonly V[]): V[] {
  const given = new Set(address.getAll(name));
  return Array.from(given, (each) => known.find((value) => value === each || nameOf(value) === each)).filter(
    (value) => value !== undefined,
  );
}

function numberAt(address: URLSearchParams, name: string, isKnown: (value: number) => boolean) {
  const text = address.get(name) ?? '';
  return /^\d{1,2}$/.test(text) && isKnown(Number(text)) ? Number(text) : undefined;
}

const isDistance = (miles: number): boolean => distances.some((each) => each === miles);

function nearAt(address: URLSearchParams): string | undefined {
  const near = address.get('near');
  return near === 'me' ? near : outcodeIn(near ?? '');
}

/** What an address asks for. Whatever it holds that is not known is passed over, and the rest is kept. */
export function lookingAt(address: URLSearchParams): Looking {
  const near = nearAt(address);
  const filters: Filters = {
    age: numberAt(address, 'age', (age) => age <= oldestAge),
    within: near === undefined ? undefined : numberAt(address, 'within', isDistance),
    need: valuesAt(address, 'need', filterChoices.need),
    kind: valuesAt(address, 'category', categories),
    cost: valuesAt(address, 'cost', filterChoices.cost),
    in: valuesAt(address, 'getting-in', filterChoices.in),
    access: valuesAt(address, 'access', filterChoices.access),
    language: Array.from(new Set(address.getAll('language'))).filter(
      (language) => language !== '' && language.length <= longestLanguage,
    ),
    day: valuesAt(address, 'day', filterChoices.day),
    time: valuesAt(address, 'time', filterChoices.time),
    how: valuesAt(address, 'how', filterChoices.how),
    unsaid: [],
  };
  const asked = activeQuestions(filters);
  const given = address.getAll('unsaid');
  const unsaid = questions.filter((each) => asked.includes(each) && given.includes(questionName(each)));
  return { text: address.get('q') ?? '', filters: { ...filters, unsaid }, near };
}
