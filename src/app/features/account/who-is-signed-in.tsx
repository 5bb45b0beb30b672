import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignOut } from './sign-out.tsx';

function SignIn({ words }: { words: 'signIn.button' | 'signIn.again' }) {
  const { t } = useTranslation('account');
  const { session, connection } = useDevice();
  const reach = useWatch(connection);
  return (
    <>
      <ButtonLink to={session.signInPath('/')} icon="person">
        {t(words)}
      </ButtonLink>
      {reach === 'unreachable' && <p>{t('signIn.needsSignal')}</p>}
      <DemoAccounts />
    </>
  );
}

/** With no signal, or when the session has ended, somebody's place may still be open here: it can be left at any time. */
function LeaveOpenPlace() {
  const place = useWatch(useDevice().space);
  return place.is === 'member' ? <SignOut /> : null;
}

function SignedIn() {
  const { t } = useTranslation('account');
  const format = useFormat();
  const { session, council } = useDevice();
  const who = useWatch(session);
  const name = useWatch(council)?.name;
  if (who.is !== 'signed-in') return null;
  return (
    <>
      <SummaryList
        rows={[
          { name: t('who.signedIn'), value: who.member.name },
          { name: t('who.role'), value: t(`role.${who.member.role}`) },
          { name: t('who.council'), value: name },
          { name: t('who.until'), value: who.until ? format.dateTime(who.until) : undefined },
        ]}
      />
      <SignOut />
    </>
  );
}

/** Who the council knows on this phone, and the way in or out. */
export function WhoIsSignedIn() {
  const { t } = useTranslation('account');
  const who = useWatch(useDevice().session);
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('who.title')}</h2>
      {who.is === 'signed-in' && <SignedIn />}
      {who.is === 'guest' && (
        <>
          <p>{t('who.guest')}</p>
          <p>{t('who.guestText')}</p>
          <SignIn words="signIn.button" />
        </>
      )}
      {who.is === 'expired' && (
        <>
          <p>{t('who.expired')}</p>
          <p>{t('who.expiredText', { name: who.member.name })}</p>
          <SignIn words="signIn.again" />
          <LeaveOpenPlace />
        </>
      )}
      {who.is === 'unknown' && (
        <>
          <p>{t('who.unknown')}</p>
          <SignIn words="signIn.button" />
          <LeaveOpenPlace />
        </>
      )}
    </section>
  );
}
