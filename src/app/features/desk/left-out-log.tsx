import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { AnswerAtDesk } from '#contract/comment-answer.ts';

/** Who left what kind of thing out of the public words, and when. What it was is not in it. */
export function LeftOutLog({ leftOut }: Pick<AnswerAtDesk, 'leftOut'>) {
  const { t } = useTranslation(['desk', 'comments']);
  const format = useFormat();
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('log.title')}</h2>
      {leftOut.length === 0 && <p>{t('log.none')}</p>}
      <ul>
        {leftOut.map(({ kind, by, at }) => (
          <li key={`${kind} ${at}`}>
            {t('log.line', {
              kind: t(`comments:leftOut.${kind}`),
              name: by ?? t('comments.someone'),
              when: format.dateTime(at),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
