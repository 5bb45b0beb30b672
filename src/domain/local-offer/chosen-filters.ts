import type { Filters, Question } from './filters.ts';
import type { CountedName } from './filter-counts.ts';

/** One choice of a person: what can be taken back by itself. */
export interface Chosen {
  name: CountedName;
  value: string;
}

const lists = ['need', 'kind', 'cost', 'in', 'access', 'language', 'day', 'time', 'how'] as const;
export type ListName = (typeof lists)[number];

/** Everything chosen, one by one, in the order of the questions. */
export const chosenOf = (filters: Filters): Chosen[] => [
  ...(filters.age === undefined ? [] : [{ name: 'age' as const, value: String(filters.age) }]),
  ...(filters.within === undefined ? [] : [{ name: 'within' as const, value: String(filters.within) }]),
  ...lists.flatMap((name) => filters[name].map((value) => ({ name, value }))),
];

/** The same with this choice made, or taken back if it was made. */
export function toggled(filters: Filters, { name, value }: Chosen): Filters {
  if (name === 'age' || name === 'within') {
    const number = Number(value);
    return tidied({ ...filters, [name]: filters[name] === number ? undefined : number });
  }
  const before: readonly string[] = filters[name];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return tidied({ ...filters, [name]: after });
}

const questionOf: Record<CountedName, Question> = {
  age: 'age',
  within: 'distance',
  need: 'need',
  kind: 'kind',
  cost: 'cost',
  in: 'in',
  access: 'access',
  language: 'language',
  day: 'when',
  time: 'when',
  how: 'how',
};

/** The question that a choice answers. */
export const questionAskedBy = (name: CountedName): Question => questionOf[name];

/** Whether those who have not said are let in says nothing about a question in which nothing is chosen. */
function tidied(filters: Filters): Filters {
  const asked = new Set(chosenOf(filters).map(({ name }) => questionOf[name]));
  return { ...filters, unsaid: filters.unsaid.filter((question) => asked.has(question)) };
}

/** The same with nothing chosen in one question. */
export function withoutQuestion(filters: Filters, question: Question): Filters {
  const chosen = chosenOf(filters).filter(({ name }) => questionOf[name] === question);
  return chosen.reduce(toggled, filters);
}

/** The same, with those who have not said let in, or kept out again. */
export const lettingIn = (filters: Filters, asked: readonly Question[]): Filters =>
  tidied({ ...filters, unsaid: asked });

/** Whether anything is chosen. */
export const isChosen = (filters: Filters): boolean => chosenOf(filters).length > 0;
