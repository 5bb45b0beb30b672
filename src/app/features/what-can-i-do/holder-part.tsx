import { useTranslation } from 'react-i18next';
import type { RoutesAnswer } from '#domain/law/routes/answer.ts';

/** Whose decision it is to do any of this. */
export function HolderPart({ holder }: { holder: RoutesAnswer['holder'] }) {
  const { t } = useTranslation('what-can-i-do');
  return (
    <section aria-labelledby="holder">
      <h2 id="holder">{t('holder.title')}</h2>
      <p>{t(`holder.${holder}`)}</p>
      {holder !== 'parent' && <p className="hint">{t('holder.capacity')}</p>}
    </section>
  );
}
