import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useView } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { toldAboutView } from './views.ts';

/** A way to say how it was, and what this person has said before. */
export function ServiceFeedback({ serviceId }: { serviceId: string }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const told = useView(toldAboutView, serviceId);
  return (
    <Card title={t('service.feedback')} tint="sun">
      <p>{t('service.feedbackText')}</p>
      {told.is === 'here' && told.value.received.length + told.value.waiting.length > 0 && (
        <>
          <h3>{t('service.yours')}</h3>
          <ul>
            {told.value.waiting.map(({ id }) => (
              <li key={id}>
                <Link to="/waiting">{t('service.yoursWaiting')}</Link>
              </li>
            ))}
            {told.value.received.map(({ id, receivedAt }) => (
              <li key={id}>{t('service.yoursReceived', { date: format.date(format.dayOf(receivedAt)) })}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonRow>
        <ButtonLink to={`/local-offer/${serviceId}/rate`} icon="heart">
          {t('service.rate')}
        </ButtonLink>
        <ButtonLink to={`/local-offer/${serviceId}/feedback`} icon="speech" look="quiet">
          {t('service.feedback')}
        </ButtonLink>
      </ButtonRow>
      <p className="way-on">
        <Link to={`/local-offer/${serviceId}/wrong`}>{t('service.wrong')}</Link>
      </p>
    </Card>
  );
}
