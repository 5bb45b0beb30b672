import { useTranslation } from 'react-i18next';
import { languageOf, languages } from '#app/i18n/languages.ts';
import { Choice } from '#app/ui/choice/choice.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { SavedNote } from './saved-note.tsx';
import { useChange } from './use-change.ts';

/** The language of the app, each named in itself, and said where its speakers have not checked it. */
export function ChooseLanguage() {
  const { t, i18n } = useTranslation('settings');
  const { saved, change } = useChange();
  const now = languageOf(i18n.language);
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('language.title')}</h2>
      <Choice
        id="language-choice"
        name="language"
        label={t('language.label')}
        options={languages.map(({ code, name, checked }) => ({
          value: code,
          label: name,
          ...(!checked && { hint: t('language.unchecked') }),
        }))}
        value={now.code}
        onChange={(language) => change({ language })}
      />
      {!now.checked && <Notice>{t('language.uncheckedNote')}</Notice>}
      <p className="hint">{t('language.plan')}</p>
      <SavedNote saved={saved} />
    </section>
  );
}
