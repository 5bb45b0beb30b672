import { useTranslation } from 'react-i18next';
import { holderTold } from '#domain/law/questions/holder-told.ts';
import type { Told } from '#domain/law/questions/told.ts';

/** Whose decision it is to do any of this. */
export function HolderPart({ told, today }: { told: Told; today: string }) {
  const { t } = useTranslation('what-can-i-do');
  const holder = holderTold(told, today);
  const mayLack = holder === 'either' || (holder === 'young-person' && told.capacity !== 'own');
  return (
    <section aria-labelledby="holder">
      <h2 id="holder">{t('holder.title')}</h2>
      <p>{t(`holder.${holder}`)}</p>
      {mayLack && <p className="hint">{t('holder.capacity')}</p>}
    </section>
  );
}
