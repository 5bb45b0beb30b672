import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { lettingIn } from '#domain/local-offer/chosen-filters.ts';
import { activeQuestions, type Filters } from '#domain/local-offer/filters.ts';
import type { Choose } from './use-looking.ts';

export interface UnsaidNoteProps {
  filters: Filters;
  unsaid: number;
  onChoose: Choose;
}

/** How many more may fit but have not said, and a way to see them too. */
export function UnsaidNote({ filters, unsaid, onChoose }: UnsaidNoteProps) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  if (unsaid === 0) return null;
  return (
    <div className="unsaid-note">
      <p>{t('unsaid.text', { count: unsaid, number: format.number(unsaid) })}</p>
      <Button
        look="quiet"
        onPress={() => onChoose({ filters: lettingIn(filters, activeQuestions(filters)) })}
      >
        {t('unsaid.show')}
      </Button>
    </div>
  );
}
