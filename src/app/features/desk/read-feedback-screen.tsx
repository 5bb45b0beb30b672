import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { DeskPage } from './desk-page.tsx';
import { ReceivedCard } from './received-card.tsx';
import { useReceived } from './use-received.ts';
import './words.ts';

function ReceivedFeedback() {
  const { t } = useTranslation(['desk', 'problems']);
  const { feedback, next, busy, problem, again, more } = useReceived();
  const nothing = !busy && !problem && feedback.length === 0;
  return (
    <>
      {nothing && (
        <EmptyState icon="speech" title={t('none.title')}>
          <p>{t('none.text')}</p>
        </EmptyState>
      )}
      <CardList>
        {feedback.map((one) => (
          <ReceivedCard key={one.id} feedback={one} />
        ))}
      </CardList>
      <Status>
        {busy && t('loading')}
        {problem && t('failed', { because: t(`problems:${problem}.title`) })}
        {!busy && !problem && !nothing && t(next === null ? 'end' : 'shown', { count: feedback.length })}
      </Status>
      {problem && (
        <Button icon="refresh" onPress={again}>
          {t('again')}
        </Button>
      )}
      {!problem && next !== null && (
        <Button look="quiet" busy={busy} onPress={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

/** What families sent about services, for the council's officers. */
export function ReadFeedbackScreen() {
  const { t } = useTranslation('desk');
  return (
    <DeskPage title={t('title')} lead={t('lead')} action="feedback.read-all">
      <ReceivedFeedback />
    </DeskPage>
  );
}
