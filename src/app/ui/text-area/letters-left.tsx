import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';

/** Says how many letters are left, once a tenth or less is, and by how many a text is too long. */
export function LettersLeft({ used, max }: { used: number; max: number }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const left = max - used;
  const shown = left <= max / 10;
  const words =
    left >= 0
      ? t('letters.left', { count: left, number: format.number(left) })
      : t('letters.over', { count: -left, number: format.number(-left) });
  return (
    <p className="govuk-hint letters-left" aria-live="polite">
      {shown ? words : ''}
    </p>
  );
}
