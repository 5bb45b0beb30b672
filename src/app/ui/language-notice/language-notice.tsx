import { useTranslation } from 'react-i18next';
import { languageOf } from '../../i18n/languages.ts';
import { Notice } from '../notice/notice.tsx';

/** Says so where the words on screen were drafted and nobody who speaks the language has checked them. */
export function LanguageNotice() {
  const { t, i18n } = useTranslation('common');
  if (languageOf(i18n.language).checked) return null;
  return <Notice>{t('languageNotChecked')}</Notice>;
}
