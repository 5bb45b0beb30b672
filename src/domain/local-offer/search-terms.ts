import { familyWords } from './family-words.ts';
import { normaliseTerm, spelling, termsOf } from './term.ts';

/** What of a service can be searched. Its facets (age, place, cost) are filtered, not searched. */
export interface Searchable {
  id: string;
  name: string;
  organisation?: string | undefined;
  otherNames?: readonly string[] | undefined;
  summary?: string | undefined;
  description?: string | undefined;
  needs?: readonly string[] | undefined;
  categories: readonly string[];
  place?: { address?: string | undefined } | undefined;
}

/** Fields of the index, the most telling first. */
export const searchFields = ['name', 'known', 'text'] as const;
export type SearchField = (typeof searchFields)[number];

/** How many times more than in other text a word tells in these fields. */
export const searchBoosts: Partial<Record<SearchField, number>> = { name: 4, known: 3 };

/** Words for the codes that records carry, so that "autism" finds what is tagged `ASD`. */
const codeWords: Record<string, string> = {
  SPLD: 'dyslexia',
  MLD: 'moderate learning',
  SLD: 'severe learning disability',
  PMLD: 'profound multiple learning disability',
  SEMH: 'emotional mental health',
  SLCN: 'speech language communication',
  HI: 'deaf hearing',
  VI: 'blind vision',
  MSI: 'deafblind',
  PD: 'physical disability',
  ASD: 'autism',
  DS: 'down syndrome',
  'preparing-for-adulthood': 'adulthood',
  transport: 'transport',
  'childcare-and-leisure': 'childcare leisure',
  'putting-things-right': 'complaint',
};

/** The text of one field of one service, as the index reads it. */
export function searchText(service: Searchable, field: SearchField): string {
  if (field === 'name') return service.name;
  if (field === 'known')
    return [service.organisation, ...(service.otherNames ?? [])].filter(Boolean).join(' ');
  const codes = [...(service.needs ?? []), ...service.categories].map((code) => codeWords[code] ?? '');
  return [service.summary, service.description, service.place?.address, ...codes].filter(Boolean).join(' ');
}

/**
 * MiniSearch options that the index is built and loaded with. Council and device must use the same ones, or words are
 * cut up in two ways and nothing is found.
 */
export const searchIndexOptions = {
  idField: 'id',
  fields: [...searchFields],
  storeFields: [] as string[],
  extractField: (service: Searchable, field: string): string => {
    const known = searchFields.find((each) => each === field);
    return known ? searchText(service, known) : service.id;
  },
  tokenize: (text: string): string[] => termsOf(text),
  processTerm: (term: string): string | null => normaliseTerm(term),
};

/** A question in MiniSearch's own form: words, or a group of questions. */
export type SearchQuestion = string | SearchGroup;
export interface SearchGroup {
  combineWith: 'AND' | 'OR';
  queries: SearchQuestion[];
  prefix?: boolean;
  fuzzy?: boolean | ((term: string) => boolean | number);
  boost?: Record<string, number>;
}

/**
 * Short words are too near each other to allow a wrong letter in them, and middling ones to allow two: `bullying` is not
 * `building`. Two letters that changed places count as two.
 */
function forgiving(term: string): boolean | number {
  if (term.length <= 3) return false;
  return (term.length < 9 ? 1 : 2) / term.length;
}

interface Phrase {
  words: string[];
  row: number;
}

const phrases: Phrase[] = familyWords
  .flatMap((row, index) => row.map((phrase) => ({ words: termsOf(phrase).map(spelling), row: index })))
  .toSorted((a, b) => b.words.length - a.words.length);

const phrasesByFirstWord = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const first = phrase.words[0] ?? '';
  phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), phrase]);
}

/** The longest phrase of the table that starts at this word of the question. */
function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  const candidates = phrasesByFirstWord.get(words[at] ?? '') ?? [];
  return candidates.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
}

/** Whether this is one of the names in the table of family words, whole: `OT` is, and is no beginning of `other`. */
export function isFamilyWord(text: string): boolean {
  const words = termsOf(text).map(spelling);
  return phraseAt(words, 0)?.words.length === words.length;
}

const exactly = (phrase: readonly string[]): SearchGroup => ({
  combineWith: 'AND',
  queries: phrase.filter((word) => normaliseTerm(word) !== null),
  prefix: false,
  fuzzy: false,
});

/** Everything a row's phrases are called: any of them will do. The typed words still match by part and with slips. */
function anyNameFor(typed: readonly string[], row: number): SearchGroup {
  const asTyped: SearchGroup = {
    combineWith: 'AND',
    queries: [...typed],
    prefix: true,
    fuzzy: forgiving,
  };
  const others = phrases.filter((phrase) => phrase.row === row).map((phrase) => exactly(phrase.words));
  return { combineWith: 'OR', queries: [asTyped, ...others.filter((group) => group.queries.length > 0)] };
}

/**
 * What someone typed, as a question for the index: parts of words and small slips are forgiven, and a phrase that
 * families use stands for all its names.
 *
 * @param match `all` asks for every word; `any` is the wider question for when that found nothing
 */
export function searchQuestion(text: string, match: 'all' | 'any'): SearchGroup {
  const words = termsOf(text).map(spelling);
  const queries: SearchQuestion[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at);
    const length = phrase?.words.length ?? 1;
    const typed = words.slice(at, at + length).filter((word) => normaliseTerm(word) !== null);
    if (phrase) queries.push(anyNameFor(typed, phrase.row));
    else queries.push(...typed);
    at += length;
  }
  return {
    combineWith: match === 'all' ? 'AND' : 'OR',
    queries,
    prefix: true,
    fuzzy: forgiving,
    boost: searchBoosts,
  };
}
