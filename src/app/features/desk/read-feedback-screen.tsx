import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { may } from '#domain/access.ts';
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
  const whose = useWatch(useDevice().space);
  const allowed = whose.is === 'member' && may(whose.role, 'feedback.read-all');
  if (!allowed)
    return (
      <Page title={t('title')}>
        <EmptyState icon="lock" title={t('notAllowed.title')}>
          <p>{t('notAllowed.text')}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className="hint">{t('needsSignal')}</p>
      <ReceivedFeedback />
    </Page>
  );
}
