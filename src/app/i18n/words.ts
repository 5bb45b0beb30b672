import { testLanguage } from './languages.ts';

/** The words of one subject: keys read `screen.part.what`. */
export interface Words {
  [key: string]: string | Words;
}

/** The subjects of one language, by their paths. */
export type WordFiles = Readonly<Record<string, () => Promise<Words>>>;

/** Each language's list of files comes with its first words: a phone needs that of one language, and no other. */
const languages = import.meta.glob<WordFiles>('./words-of/*.ts', { import: 'files' });

/** Loads one subject's words in one language. Easy Read may have none of its own; English stands in, key by key. */
export async function loadWords(language: string, subject: string): Promise<Words> {
  if (language === testLanguage.code) {
    const { testWords } = await import('./test-words.ts');
    return testWords(await loadWords('en', subject));
  }
  const files = await languages[`./words-of/${language}.ts`]?.();
  const load = files?.[`../../../../locales/${language}/${subject}.json`];
  return load ? load() : {};
}
