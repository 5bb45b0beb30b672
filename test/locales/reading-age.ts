/** Sounds in a word, near enough: groups of vowels, less a silent ending. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare.replace(/(?:es|ed|e)$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

/** Names of things that families meet anyway, and placeholders, say nothing about how hard a sentence is. */
const known = /\{\{\w+\}\}|Alongside|Local Offer|PIN|EHC/g;

export const sentencesOf = (text: string): string[][] =>
  text
    .replaceAll(known, 'it')
    .split(/[.!?:]+(?:\s|$)/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[a-z]/i.test(word)))
    .filter((words) => words.length > 0);

/**
 * About how old a reader must be: school grade plus five.
 * @see Kincaid and others, 1975, the grade level formula
 */
export function readingAge(texts: readonly string[]): number {
  // Titles and buttons of a few words are no sentences, and would flatter the rest.
  const sentences = texts.flatMap(sentencesOf).filter((words) => words.length > 3);
  const words = sentences.flat();
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59 + 5;
}
