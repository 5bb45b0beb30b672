import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { WhoseRights } from '#app/ui/whose-rights/whose-rights.tsx';
import { DateList } from './date-list.tsx';
import { HolidaysKnown } from './holidays-known.tsx';
import { NoticeWithUndo } from './notice-with-undo.tsx';
import { NotReady, NotThere } from './not-ready.tsx';
import { OwnDates } from './own-dates.tsx';
import { datesPaths } from './paths.ts';
import { SaveCalendar } from './save-calendar.tsx';
import { ToldEvents } from './told-events.tsx';
import { useApart } from './use-apart.ts';
import { useOwnRemoval } from './use-own-removal.ts';
import { useWho } from './use-who.ts';
import './dates.scss';
import './words.ts';

function Kept() {
  const { t } = useTranslation('dates');
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('kept' in state)) return null;
  return (
    <Notice kind="success" announce>
      {t('own.kept')}
    </Notice>
  );
}

function Live({ child, today }: { child: ChildDates; today: string }) {
  const { t } = useTranslation('dates');
  const done = child.all.filter(({ state }) => state === 'done');
  return (
    <section aria-labelledby="live">
      <h2 id="live">{t('live')}</h2>
      {child.live.length === 0 && <p>{t('none')}</p>}
      <DateList child={child} dates={child.live} today={today} />
      {done.length > 0 && (
        <Details summary={t('done.title')}>
          <DateList child={child} dates={done} today={today} />
        </Details>
      )}
    </section>
  );
}

/** One child's dates: every live clock, earliest first; what is done; and what each is counted from. */
export function SeeChildDatesScreen() {
  const { childId = '' } = useParams();
  const { t } = useTranslation('dates');
  const who = useWho();
  const dates = useDates();
  const { done, remove } = useOwnRemoval();
  const apart = useApart();
  if (dates.is !== 'here') return <NotReady is={dates.is} />;
  const child = dates.children.find(({ id }) => id === childId);
  const notice = <NoticeWithUndo done={done} />;
  if (!child) return <NotThere>{notice}</NotThere>;
  return (
    <Page key={childId} title={who(child)} back={datesPaths.all} backLabel={t('back')}>
      {notice}
      <Kept />
      <Live child={child} today={dates.today} />
      <ButtonLink to={datesPaths.add(child)} icon="edit" look="quiet">
        {t('add')}
      </ButtonLink>
      {child.rights && <WhoseRights {...child.rights} name={child.name} />}
      <OwnDates child={child} onRemove={(note) => void remove(note)} />
      <NoticeWithUndo done={apart.done} />
      <ToldEvents child={child} today={dates.today} apart={apart} />
      {child.live.length > 0 && <SaveCalendar shown={child.live.map((date) => ({ date, child }))} />}
      <HolidaysKnown holidays={dates.holidays} />
    </Page>
  );
}
