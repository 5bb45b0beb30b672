import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { PublishedHere } from '#app/device/public-copy/published-comments-copy.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { answeredYears, type AnsweredYear } from './by-year.ts';
import { commentPaths } from './paths.ts';
import { ReportTools } from './report-tools.tsx';
import { usePublished } from './use-published.ts';
import { YearNotice } from './year-notice.tsx';
import { YearReport } from './year-report.tsx';
import '#app/i18n/comments-words.ts';
import './comments.scss';

interface ReportProps {
  published: PublishedHere;
  years: readonly AnsweredYear[];
  only: AnsweredYear | undefined;
}

function Report({ published, years, only }: ReportProps) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const today = useWatch(useDevice().today);
  const shown = only ? [only] : years;
  return (
    <>
      {!only && <YearNotice year={years[0]} today={today} />}
      {published.answers.length > 0 && <ReportTools published={published} ending={only?.to} />}
      {published.answers.length === 0 && (
        <EmptyState icon="speech" title={t('read.none.title')}>
          <p>{t('read.none.text')}</p>
        </EmptyState>
      )}
      {published.answers.length > 0 &&
        shown.map((year) => <YearReport key={year.to} year={year} alone={only ? 'alone' : 'among-others'} />)}
      <p className="hint">{t('read.fetched', { when: format.dateTime(published.fetchedAt) })}</p>
    </>
  );
}

/** Comments on the Local Offer and the council's answers, for anybody; with a year in the address, its report. */
export function ReadCommentsScreen() {
  const { t } = useTranslation(['comments', 'problems']);
  const format = useFormat();
  const { here, problem, again } = usePublished();
  const today = useWatch(useDevice().today);
  const ending = useSearchParams()[0].get('year');
  const years = here ? answeredYears(here, today) : [];
  const only = years.find(({ to }) => to === ending);
  return (
    <Page
      title={only ? t('read.reportTitle', { to: format.date(only.to) }) : t('read.title')}
      lead={t('read.lead')}
      back={only ? commentPaths.all : '/local-offer'}
      actions={
        only ? undefined : (
          <ButtonLink to={commentPaths.write} icon="speech">
            {t('read.write')}
          </ButtonLink>
        )
      }
    >
      {here && <Report published={here} years={years} only={only} />}
      <Status>
        {!here && !problem && t('read.fetching')}
        {problem && t(here ? 'read.old' : 'read.failed', { because: t(`problems:${problem}.title`) })}
      </Status>
      {problem && (
        <Button icon="refresh" onPress={again}>
          {t('read.again')}
        </Button>
      )}
      {only && (
        <p className="way-on">
          <Link to={commentPaths.all}>{t('read.allYears')}</Link>
        </p>
      )}
    </Page>
  );
}
