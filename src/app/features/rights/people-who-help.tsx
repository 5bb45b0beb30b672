import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import type { Council } from '#contract/council.ts';

type Helper = Council['helpers'][number];

function HelperCard({ helper }: { helper: Helper }) {
  const { t } = useTranslation('rights');
  const { name, what, phone, email, web } = helper;
  return (
    <Card title={name} level={3}>
      <p dir="auto">{what}</p>
      <ButtonRow>
        {phone && (
          <ButtonLink to={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} icon="phone">
            {t('people.call', { phone })}
          </ButtonLink>
        )}
        {email && (
          <ButtonLink to={`mailto:${email}`} icon="mail" look="quiet">
            {t('people.write', { email })}
          </ButtonLink>
        )}
        {web && (
          <ButtonLink to={web} icon="globe" look="quiet">
            {t('people.web', { name })}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  );
}

/** People to turn to, from the council's own list: a name and a number before any law. */
export function PeopleWhoHelp() {
  const { t } = useTranslation('rights');
  const helpers = useWatch(useDevice().council)?.helpers ?? [];
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <p>{t('people.lead')}</p>
      {helpers.map((helper) => (
        <HelperCard key={helper.id} helper={helper} />
      ))}
      {helpers.length === 0 && (
        <>
          <p>{t('people.none')}</p>
          <ButtonLink to="/local-offer?q=SENDIASS">{t('localOffer')}</ButtonLink>
        </>
      )}
    </section>
  );
}
