import list from '../../../locales/languages.json';

/** A language of the app. `locale` is what dates and the page's `lang` use; `checked` says whether its speakers checked it. */
export interface Language {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  locale: string;
  checked: boolean;
}

/** Made from English when it loads: it shows words that are missing, and words that do not fit. */
export const testLanguage: Language = {
  code: 'en-x-test',
  name: '[Ťéšť ļåñğüåğé]',
  direction: 'ltr',
  locale: 'en-GB',
  checked: true,
};

/** The languages people can choose. */
export const languages: readonly Language[] = list.map((language) => ({
  ...language,
  direction: language.direction === 'rtl' ? 'rtl' : 'ltr',
}));

const english = languages[0] ?? testLanguage;

/** The language with this code, or English. */
export function languageOf(code: string): Language {
  if (code === testLanguage.code) return testLanguage;
  return languages.find((language) => language.code === code) ?? english;
}

/** The first language that this person's browser asks for and we have, or English. */
export function preferredLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const found = languages.find(({ code }) => code === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return english;
}
