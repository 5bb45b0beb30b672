import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { lettingIn } from '#domain/local-offer/chosen-filters.ts';
import { activeQuestions } from '#domain/local-offer/filter-answer.ts';
import type { LookingNow } from './use-looking.ts';

/** How many more may fit but have not said, and a way to see them too. */
export function UnsaidNote({ now, unsaid }: { now: LookingNow; unsaid: number }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const { filters } = now.looking;
  if (unsaid === 0) return null;
  return (
    <div className="unsaid-note">
      <p>{t('unsaid.text', { count: unsaid, number: format.number(unsaid) })}</p>
      <Button look="quiet" onPress={() => now.setFilters(lettingIn(filters, activeQuestions(filters)))}>
        {t('unsaid.show')}
      </Button>
    </div>
  );
}
