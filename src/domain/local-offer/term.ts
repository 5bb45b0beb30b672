/** Letters that do not come apart into a base letter and an accent, and look-alikes that keyboards mix up. */
const sameLetter: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ہ: 'ه',
  ۃ: 'ه',
  ة: 'ه',
};

/** Words too frequent to tell services apart, in the languages people type here. They are neither indexed nor asked for. */
const stopWords = new Set(
  (
    'a about all also an and are as at be by can for from have he her his i if in is it its may me my no not of on or our ' +
    'out she so some that the their them they this to up us was we what when where which who will with you your ' +
    'dla oraz lub jest się przy ' +
    'اور کے کی کا کو میں سے پر ہے ہیں'
  )
    .split(' ')
    .map(plainLetters),
);

/**
 * Text with case, accents, vowel marks and invisible joiners taken off, so that `Żłobek`, `zlobek` and `ZLOBEK` are one
 * word and Urdu typed on an Arabic keyboard is found. Marks that carry meaning in other scripts stay.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200f\u00ad]/g, '')
    .normalize('NFC')
    .replace(/[łøđßæœيىكہۃة]/g, (letter) => sameLetter[letter] ?? letter);
}

/** One spelling for singular and plural English: `therapies` and `therapy`, `breaks` and `break`. Stable if done twice. */
function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:[^sui])s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * A word as the search index spells it, or `null` for a word that is not worth a place in it.
 *
 * @param word one word as it was written, in any script
 */
export function normaliseTerm(word: string): string | null {
  const plain = spelling(word);
  return plain === '' || stopWords.has(plain) ? null : plain;
}

/** The same for every word, stop words too: phrases such as "can't go to school" are compared whole. */
export function spelling(word: string): string {
  const bare = plainLetters(word)
    .replace(/['’ʼ＇`]s$/, '')
    .replace(/['’ʼ＇`]/g, '');
  return singular(bare);
}

/** The words of a text, in order, apostrophes kept inside them. Works for any script that puts spaces between words. */
export const termsOf = (text: string): string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}\u200c\u200d]+(?:['’ʼ＇`][\p{L}\p{M}]+)*/gu) ?? [];
