import { useTranslation } from 'react-i18next';
import { useView } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import type { Issue } from '#domain/law/routes/situation.ts';
import type { DateQuestion } from './give-date.tsx';
import { knownDatesView } from './views.ts';

interface KnownDatesProps {
  question: DateQuestion;
  issue: Issue | undefined;
  onChoose: (on: string) => void;
}

/** Dates that are on this phone already: one press answers. */
export function KnownDates({ question, issue, onChoose }: KnownDatesProps) {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  const state = useView(knownDatesView, question, issue ?? '');
  if (state.is !== 'here' || state.value.length === 0) return null;
  return (
    <div className="known-dates">
      <p>{t('known.lead')}</p>
      <div className="button-row">
        {state.value.map(({ id, name, what, on }) => (
          <Button key={id} look="quiet" icon="calendar" onPress={() => onChoose(on)}>
            {t('known.use', { name, what: t(`known.what.${what}`), date: format.date(on) })}
          </Button>
        ))}
      </div>
    </div>
  );
}
