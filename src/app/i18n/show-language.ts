import { instance } from './instance.ts';
import { languageOf } from './languages.ts';

function show(code: string): void {
  const language = languageOf(code);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
}

/** Keeps the page's `lang` and `dir` those of the words on it. Returns how to stop. */
export function showLanguage(): () => void {
  instance.on('languageChanged', show);
  return () => instance.off('languageChanged', show);
}
