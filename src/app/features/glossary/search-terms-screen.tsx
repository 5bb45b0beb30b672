import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { KeptDetails } from '#app/ui/details/kept-details.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SearchField } from '#app/ui/search-field/search-field.tsx';
import { useTyped } from '#app/ui/search-field/use-typed.ts';
import { Status } from '#app/ui/status/status.tsx';
import { findTerms } from './find-terms.ts';
import { TermLinks } from './term-links.tsx';
import { termGroupNames, termGroups } from './terms.ts';
import { useTermWords } from './use-term-words.ts';
import './glossary.scss';

function Found({ typed }: { typed: string }) {
  const { t } = useTranslation('glossary');
  const format = useFormat();
  const wordsOf = useTermWords();
  const found = useMemo(() => findTerms(typed, wordsOf), [typed, wordsOf]);
  return (
    <>
      <Status>{t('found', { count: found.length, number: format.number(found.length) })}</Status>
      {found.length > 0 ? (
        <TermLinks terms={found} />
      ) : (
        <EmptyState title={t('none.title')}>
          <p>{t('none.text')}</p>
        </EmptyState>
      )}
    </>
  );
}

function AllTerms() {
  const { t } = useTranslation('glossary');
  return termGroupNames.map((group) => (
    <KeptDetails key={group} name={group} summary={t(`groups.${group}`)} open={group === 'plan'}>
      <TermLinks terms={termGroups[group].map((id) => ({ id }))} />
    </KeptDetails>
  ));
}

/** Every word that the law uses, to look through or to search; all of it is on the phone. */
export function SearchTermsScreen() {
  const { t } = useTranslation('glossary');
  const [typed, type] = useTyped('q');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchField label={t('search')} hint={t('searchHint')} value={typed} onChange={type} />
      {typed.trim() === '' ? <AllTerms /> : <Found typed={typed} />}
    </Page>
  );
}
