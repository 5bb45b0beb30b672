import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import type { Issue } from '#domain/law/routes/situation.ts';
import type { DateQuestion } from './give-date.tsx';
import { useKnownDays } from './use-known-days.ts';

interface KnownDatesProps {
  question: DateQuestion;
  issue: Issue | undefined;
  onChoose: (on: string) => void;
}

/** Dates that are on this phone already: one press answers. */
export function KnownDates({ question, issue, onChoose }: KnownDatesProps) {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  const days = useKnownDays(question, issue);
  if (days.length === 0) return null;
  return (
    <div className="known-dates">
      <p>{t('known.lead')}</p>
      <div className="button-row">
        {days.map(({ id, name, what, on }) => (
          <Button key={id} look="quiet" icon="calendar" onPress={() => onChoose(on)}>
            {t('known.use', {
              name: name ?? t('known.typed'),
              what: t(`known.what.${what}`),
              date: format.date(on),
            })}
          </Button>
        ))}
      </div>
    </div>
  );
}
