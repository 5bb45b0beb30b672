import { testLanguage } from './languages.ts';

/** The words of one subject: keys read `screen.part.what`. */
export interface Words {
  [key: string]: string | Words;
}

const files = import.meta.glob<Words>('../../../locales/*/*.json', { import: 'default' });

/** Loads one subject's words in one language. Easy Read may have none of its own; English stands in, key by key. */
export async function loadWords(language: string, subject: string): Promise<Words> {
  if (language === testLanguage.code) {
    const { testWords } = await import('./test-words.ts');
    return testWords(await loadWords('en', subject));
  }
  const load = files[`../../../locales/${language}/${subject}.json`];
  return load ? load() : {};
}
