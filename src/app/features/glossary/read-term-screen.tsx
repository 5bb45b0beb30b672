import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { termAt, type FoundTerm } from './find-terms.ts';
import { glossaryPaths } from './paths.ts';
import { TermLinks } from './term-links.tsx';
import { termFacts } from './terms.ts';
import { useTermWords } from './use-term-words.ts';
import './glossary.scss';

function TermPage({ id, oldName }: FoundTerm) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  const { name, text } = useTermWords()(id);
  const { also = [], oldNames = [], see = [], isProposed } = termFacts[id] ?? {};
  return (
    <Page title={name} back={glossaryPaths.all} backLabel={t('back')}>
      {oldName && (
        <Notice title={t('oldTag')}>
          <p>{t('old', { name: oldName, now: name })}</p>
        </Notice>
      )}
      {isProposed && (
        <Notice kind="warning" title={t('proposed')}>
          <p>{t('proposedText')}</p>
        </Notice>
      )}
      <p>{text}</p>
      <ReadAloud of={`${name}. ${text}`} />
      {also.length > 0 && <p>{t('also', { names: format.list(also) })}</p>}
      {oldNames.length > 0 && <p>{t('formerly', { names: format.list(oldNames.map((old) => old.name)) })}</p>}
      {see.length > 0 && (
        <section aria-labelledby="see">
          <h2 id="see">{t('see')}</h2>
          <TermLinks terms={see.map((each) => ({ id: each }))} />
        </section>
      )}
    </Page>
  );
}

/** One word of the law and what it means. Old names lead to the new one. */
export function ReadTermScreen() {
  const { t } = useTranslation('glossary');
  const { term = '' } = useParams();
  const found = termAt(term);
  if (found) return <TermPage key={term} {...found} />;
  return (
    <Page title={t('unknown.title')} back={glossaryPaths.all} backLabel={t('back')}>
      <p>{t('unknown.text')}</p>
      <ButtonLink to={glossaryPaths.all}>{t('unknown.all')}</ButtonLink>
    </Page>
  );
}
