import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { leaveTo } from './leave-to.ts';
import { welcomePaths } from './paths.ts';

function OfferPin() {
  const { t } = useTranslation('welcome');
  const hasPin = useWatch(useDevice().vault.hasPin);
  return (
    <Card tint="sky">
      {!hasPin && (
        <ButtonRow>
          <ButtonLink to="/settings/pin?next=welcome" look="quiet" icon="lock">
            {t('start.pin')}
          </ButtonLink>
        </ButtonRow>
      )}
      <p>{t(hasPin ? 'start.pinDone' : 'start.pinHint')}</p>
    </Card>
  );
}

/** The last step: the two ways to begin, and a PIN for those who want one. */
export function HowToStart({ children }: { children: ReactNode }) {
  const { t } = useTranslation('welcome');
  const { session, settings, council } = useDevice();
  const navigate = useNavigate();
  const name = useWatch(council)?.name ?? t('start.theCouncil');
  async function start(go: () => void | Promise<void>) {
    await settings.change({ firstRunDone: true });
    await go();
  }
  return (
    <Page title={t('start.title')} lead={t('start.lead')} back={welcomePaths.page(2)}>
      <Card tint="sun">
        <ButtonRow>
          <Button icon="person" onPress={() => void start(() => leaveTo(session.signInPath('/')))}>
            {t('start.signIn')}
          </Button>
        </ButtonRow>
        <p>{t('start.signInHint', { council: name })}</p>
      </Card>
      <Card tint="leaf">
        <ButtonRow>
          <Button look="quiet" onPress={() => void start(() => navigate('/', { replace: true }))}>
            {t('start.look')}
          </Button>
        </ButtonRow>
        <p>{t('start.lookHint')}</p>
      </Card>
      <OfferPin />
      {children}
    </Page>
  );
}
