import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ForgetDevice } from './forget-device.tsx';
import { PeopleHere } from './people-here.tsx';
import { WhoIsSignedIn } from './who-is-signed-in.tsx';
import './account.scss';
import './words.ts';

function WhatTheCouncilSees() {
  const { t } = useTranslation('account');
  return (
    <section aria-labelledby="sees">
      <h2 id="sees">{t('sees.title')}</h2>
      <ul>
        <li>{t('sees.sent')}</li>
        <li>{t('sees.name')}</li>
        <li>{t('sees.not')}</li>
      </ul>
    </section>
  );
}

/** Who is signed in, who else uses this phone, and how to leave nothing on it. */
export function SeeAccountScreen() {
  const { t } = useTranslation('account');
  const forgotten = useWatch(useDevice().forgotten);
  const state: unknown = useLocation().state;
  const whom = typeof state === 'object' && state !== null && 'forgotten' in state ? state.forgotten : null;
  return (
    <Page title={t('title')}>
      {whom !== null && (
        <Notice kind="success" announce>
          {t(whom === 'everyone' ? 'forget.everyone.done' : 'forget.done')}
        </Notice>
      )}
      {forgotten && <Notice announce>{t('orders.done')}</Notice>}
      <WhoIsSignedIn />
      <PeopleHere />
      <WhatTheCouncilSees />
      <section aria-labelledby="orders">
        <h2 id="orders">{t('orders.title')}</h2>
        <p>{t('orders.text')}</p>
      </section>
      <ForgetDevice />
      <p className="way-on">
        <Link to="/settings">{t('settings')}</Link>
      </p>
    </Page>
  );
}
