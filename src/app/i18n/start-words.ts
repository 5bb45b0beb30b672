import { initReactI18next } from 'react-i18next';
import { instance } from './instance.ts';
import { languageOf, testLanguage } from './languages.ts';
import { loadWords } from './words.ts';

/** What every screen needs; screens name their own subject and load it with their code. */
export const everywhere: readonly string[] = ['common', 'shell'];

const fromFiles = {
  type: 'backend' as const,
  read: (language: string, subject: string) => loadWords(language, subject),
};

/** Loads the first words, in one language. */
export async function startWords(language: string, subjects: readonly string[] = everywhere): Promise<void> {
  await instance
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: languageOf(language).code,
      fallbackLng: { 'en-x-easy': ['en'], default: [] },
      load: 'currentOnly',
      ns: [...subjects],
      defaultNS: 'common',
      fallbackNS: false,
      interpolation: { escapeValue: false },
      parseMissingKeyHandler: (key) => (instance.language === testLanguage.code ? `⟦missing: ${key}⟧` : key),
    });
}
