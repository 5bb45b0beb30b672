import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import type { LetterForm } from './letter.ts';

/** The laws a letter names, and how sure we are of each. */
export function NamedLaws({ form }: { form: LetterForm }) {
  const { t } = useTranslation('letters');
  return (
    <Details summary={t('law.title')}>
      {form.laws.length === 0 && <p>{t('law.none')}</p>}
      <ul>
        {form.laws.map(({ law, confidence }) => (
          <li key={law}>
            <span lang="en" dir="ltr">
              {law}.
            </span>{' '}
            {confidence === 'legislation-text' ? t('law.firm') : t('law.check')}
          </li>
        ))}
      </ul>
    </Details>
  );
}
