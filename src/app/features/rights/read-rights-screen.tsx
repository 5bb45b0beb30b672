import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { LawBanner } from '#app/ui/law-banner/law-banner.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { TermList } from '#app/ui/term/term-list.tsx';
import { checkedOn } from '#domain/law/time-limits/in-force.ts';
import { PeopleWhoHelp } from './people-who-help.tsx';
import { rights, type Right } from './rights-list.ts';
import { UseYourRights } from './use-your-rights.tsx';
import './words.ts';

function RightPart({ right }: { right: Right }) {
  const { t } = useTranslation('rights');
  const title = t(`list.${right.id}.title`);
  const text = t(`list.${right.id}.text`);
  return (
    <section className="right" aria-labelledby={`right-${right.id}`}>
      <h3 id={`right-${right.id}`}>{title}</h3>
      <p>{text}</p>
      <TermList ids={right.terms} />
      {!right.read && <p className="hint">{t('unverified')}</p>}
      <ReadAloud of={`${title}. ${text}`} />
      <Details summary={t('source')}>
        <a href={right.address} rel="noreferrer noopener" target="_blank" lang="en" dir="ltr">
          {right.law}
        </a>{' '}
        ({t('sourceHint')})
      </Details>
    </section>
  );
}

/** What families may ask for in law, in plain words with where it is written, and who can help. */
export function ReadRightsScreen() {
  const { t } = useTranslation('rights');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Details summary={t('danger.title')}>
        <p>{t('danger.text')}</p>
        <p>
          <a href="tel:999">999</a> · <a href="tel:08001111">0800 1111</a>
        </p>
      </Details>
      <LawBanner checkedOn={checkedOn} />
      <Notice>
        <p>
          {t('careful')} <a href="#people">{t('people.title')}</a>
        </p>
      </Notice>
      <ButtonLink to="/what-can-i-do" look="quiet" icon="heart">
        {t('options')}
      </ButtonLink>
      <section aria-labelledby="rights">
        <h2 id="rights">{t('list.title')}</h2>
        {rights.map((right) => (
          <RightPart key={right.id} right={right} />
        ))}
      </section>
      <UseYourRights />
      <PeopleWhoHelp />
    </Page>
  );
}
