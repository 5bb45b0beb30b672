import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formats, type Formats } from './format.ts';
import { languageOf } from './languages.ts';

/** Dates, money, numbers and lists in the language on screen. */
export function useFormat(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formats(languageOf(i18n.language).locale), [i18n.language]);
}
