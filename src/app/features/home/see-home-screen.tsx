import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { may } from '#domain/access.ts';
import { DatesCard } from './dates-card.tsx';
import { FindHelp } from './find-help.tsx';
import { NeedsYou } from './needs-you.tsx';
import { WaitingCard } from './waiting-card.tsx';
import './home.scss';
import './words.ts';

/** Comes with the time limits of the law, which someone who only looks around does not wait for. */
const Children = lazy(async () => ({ default: (await import('./children.tsx')).Children }));

function ForGuest() {
  const { t } = useTranslation('home');
  const { session, council } = useDevice();
  const name = useWatch(council)?.name ?? t('guest.theCouncil');
  return (
    <Card title={t('guest.title')} tint="sun">
      <p>{t('guest.text')}</p>
      <p>{t('guest.hint', { council: name })}</p>
      <ButtonLink to={session.signInPath('/')} icon="person">
        {t('guest.signIn')}
      </ButtonLink>
    </Card>
  );
}

function ForForum() {
  const { t } = useTranslation('home');
  return (
    <CardLink to="/desk/gaps" icon="search" title={t('gaps.title')}>
      <p>{t('gaps.text')}</p>
    </CardLink>
  );
}

function ForMember() {
  const { t } = useTranslation('home');
  const { space, sync } = useDevice();
  const whose = useWatch(space);
  const { lastAt } = useWatch(sync.state);
  if (whose.is === 'member' && may(whose.role, 'feedback.read-all'))
    return (
      <CardLink to="/desk" icon="speech" title={t('desk.title')}>
        <p>{t('desk.text')}</p>
      </CardLink>
    );
  const forForum = whose.is === 'member' && may(whose.role, 'gaps.read');
  return (
    <>
      {forForum && <ForForum />}
      <Suspense fallback={<Status>{t('children.opening')}</Status>}>
        <Children updatedAt={lastAt} none={forForum ? null : undefined} />
      </Suspense>
    </>
  );
}

function Home() {
  const { t } = useTranslation('home');
  const whose = useWatch(useDevice().space);
  const guest = whose.is === 'guest';
  const forDesk = !guest && may(whose.role, 'feedback.read-all');
  return (
    <Page title={guest ? t('guest.hello') : t('hello', { name: whose.name })}>
      <div className="home">
        <NeedsYou />
        {guest ? <ForGuest /> : <ForMember />}
        {!forDesk && <DatesCard />}
        <WaitingCard />
        <FindHelp />
      </div>
    </Page>
  );
}

/** The first screen: what needs you, what comes next, what is waiting. Someone new is shown around first. */
export function SeeHomeScreen() {
  const { firstRunDone } = useWatch(useDevice().settings);
  return firstRunDone ? <Home /> : <Navigate to="/welcome" replace />;
}
