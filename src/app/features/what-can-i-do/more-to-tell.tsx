import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { nextQuestion } from '#domain/law/questions/questions.ts';
import type { Told } from '#domain/law/questions/told.ts';
import { optionPaths } from './paths.ts';

/** A way back to the questions that are still open. They only make the answer fit better. */
export function MoreToTell({ told, today }: { told: Told; today: string }) {
  const { t } = useTranslation('what-can-i-do');
  const next = nextQuestion(told, today);
  if (next === null) return null;
  return (
    <Notice>
      <p>{t('more.text')}</p>
      <ButtonLink to={optionPaths.ask(next)} look="quiet">
        {t('more.link')}
      </ButtonLink>
    </Notice>
  );
}
