import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineId } from '#app/device/dates/deadline-id.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { WhoseRights } from '#app/ui/whose-rights/whose-rights.tsx';
import { BothDays } from './both-days.tsx';
import { DateState } from './date-state.tsx';
import { DateWorking } from './date-working.tsx';
import { IfItPasses } from './if-it-passes.tsx';
import { letterFor, letterPath } from './letter-for.ts';
import { NotReady, NotThere } from './not-ready.tsx';
import { datesPaths } from './paths.ts';
import { SaveCalendar } from './save-calendar.tsx';
import { useWho } from './use-who.ts';
import { WhatChangesIt } from './what-changes-it.tsx';
import { worked, type Worked } from './worked.ts';
import './dates.scss';
import './words.ts';

function Letter({ date }: { date: Deadline }) {
  const { t } = useTranslation('dates');
  const letter = letterFor(date.ruleId);
  if (letter === null || date.state === 'done') return null;
  return (
    <section className="no-print" aria-labelledby="letter">
      <h2 id="letter">{t('read.letter')}</h2>
      <p>{t('read.letterText')}</p>
      <ButtonLink to={letterPath(letter, date.ruleId)} icon="edit">
        {t(`letter.${letter}`)}
      </ButtonLink>
    </section>
  );
}

interface DatePageProps {
  child: ChildDates;
  date: Deadline;
  how: Worked;
  today: string;
}

function AtAGlance({ child, date, how, today }: DatePageProps) {
  const { t } = useTranslation(['dates', 'law']);
  const format = useFormat();
  const who = useWho();
  return (
    <SummaryList
      rows={[
        { name: t('read.day'), value: <strong>{format.date(date.due, 'full')}</strong> },
        { name: t('read.left'), value: format.relative(date.due, today) },
        { name: t('read.state'), value: <DateState date={date} /> },
        date.doneBy !== null && {
          name: t('done.title'),
          value: t('done.on', { date: format.date(date.doneBy.on) }),
        },
        { name: t('read.who'), value: t(`law:actor.${how.rule.whoMustAct}`) },
        { name: t('read.for'), value: <span dir="auto">{who(child)}</span> },
      ]}
    />
  );
}

/** Said of a limit that is the family's to meet, where the reader may not meet it just so. */
function WhoMayAct({ child, date }: { child: ChildDates; date: Deadline }) {
  const { rights, name } = child;
  if (!rights || rights.act === 'yes' || date.belongsTo === 'body') return null;
  return <WhoseRights {...rights} name={name} />;
}

function DatePage(props: DatePageProps) {
  const { child, date, how } = props;
  const { t } = useTranslation('dates');
  const who = useWho();
  return (
    <Page
      title={t(ruleKey(date.ruleId), { defaultValue: t('other') })}
      back={datesPaths.child(child.id)}
      backLabel={who(child)}
    >
      <AtAGlance {...props} />
      <WhoMayAct child={child} date={date} />
      <IfItPasses date={date} rule={how.rule} child={child} />
      <Letter date={date} />
      <BothDays child={child} date={date} />
      <DateWorking date={date} worked={how} />
      <WhatChangesIt rule={how.rule} />
      {date.state !== 'done' && <SaveCalendar shown={[{ child, date }]} />}
      <p className="way-on">
        <Link to="/rights#people">{t('help')}</Link>
      </p>
    </Page>
  );
}

/** One date: how it was worked out, whose it is, what would change it, and what to do. */
export function ReadDateScreen() {
  const { childId = '', dateId = '' } = useParams();
  const dates = useDates();
  if (dates.is !== 'here') return <NotReady is={dates.is} />;
  const child = dates.children.find(({ id }) => id === childId);
  const date = child?.all.find((each) => deadlineId(each) === dateId);
  const how = date ? worked(date, dates.holidays) : null;
  if (!child || !date || !how) return <NotThere />;
  return <DatePage key={dateId} child={child} date={date} how={how} today={dates.today} />;
}
