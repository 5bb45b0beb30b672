import { type SearchGroup, searchQuestion, type SearchQuestion } from '#domain/local-offer/search-terms.ts';
import { normaliseTerm, termsOf } from '#domain/local-offer/term.ts';

/** How much a word tells, as the database ranks it: in a name, in what it is known as, in what it says. */
export type Weight = 'A' | 'B' | 'D';

/** A word longer than this is no word, and the database has a limit. */
const longestTerm = 100;

/**
 * The words of some texts as the database's own index of words, spelled as the phone's index spells them.
 *
 * @see PostgreSQL, text search types: `tsvector`
 */
export function wordsOf(texts: Partial<Record<Weight, string>>): string {
  const weights = new Map<string, Set<Weight>>();
  for (const weight of ['A', 'B', 'D'] as const)
    for (const word of termsOf(texts[weight] ?? '')) {
      const term = spelled(word);
      if (term === null || term.length > longestTerm) continue;
      weights.set(term, (weights.get(term) ?? new Set()).add(weight));
    }
  const lexemes = [...weights].map(
    ([term, found]) => `${quoted(term)}:${[...found].map((weight, n) => `${n + 1}${weight}`).join(',')}`,
  );
  return lexemes.join(' ');
}

/** Services say much the same words, and spelling one is slow. */
const spellings = new Map<string, string | null>();
const spellingsKept = 20_000;

function spelled(word: string): string | null {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const term = normaliseTerm(word);
  if (spellings.size >= spellingsKept) spellings.clear();
  spellings.set(word, term);
  return term;
}

const quoted = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** What somebody asks for, as a question to that index; null when there is no word in it. Families' words count. */
export function questionOf(text: string): string | null {
  return written(searchQuestion(text, 'all'), ':*');
}

function written(question: SearchQuestion, ending: string): string | null {
  if (typeof question === 'string') return question.length > longestTerm ? null : quoted(question) + ending;
  const own = endingOf(question, ending);
  const parts = question.queries.flatMap((each) => written(each, own) ?? []);
  if (parts.length === 0) return null;
  return `(${parts.join(question.combineWith === 'AND' ? ' & ' : ' | ')})`;
}

const endingOf = ({ prefix }: SearchGroup, inherited: string): string => {
  if (prefix === undefined) return inherited;
  return prefix ? ':*' : '';
};
