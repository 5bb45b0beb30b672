import { useTranslation } from 'react-i18next';
import { compareDates } from '#domain/calendar.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { claimOf } from '#domain/law/claim.ts';
import { versionsOf } from '#domain/law/rule-pack.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { limitOf, type Filling } from './fill-letter.ts';
import type { LetterForm } from './letter.ts';

/** The day the letter hangs on, worked out from what was chosen: a limit of the council's, or one for the family to keep. */
export function LetterLimit({ form, filling }: { form: LetterForm; filling: Filling }) {
  const { t } = useTranslation('letters');
  const format = useFormat();
  const due = limitOf(form, filling);
  const rule = form.limit && versionsOf(builtInPack, form.limit.rule).at(-1);
  if (due === null || !rule) return null;
  const isPast = compareDates(filling.today, due) > 0;
  const date = format.date(due);
  const said =
    rule.belongsTo === 'family'
      ? t(isPast ? 'limit.missed' : 'limit.yours', { date })
      : t(isPast ? 'limit.passed' : 'limit.ahead', { date });
  return (
    <Notice kind={rule.belongsTo === 'family' && isPast ? 'warning' : 'info'}>
      <p>{said}</p>
      {claimOf(rule) === 'gentle' && <p>{t('limit.gentle')}</p>}
    </Notice>
  );
}
