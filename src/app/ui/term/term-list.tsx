import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Term } from './term.tsx';
import type { TermId } from './term-id.ts';

/** The hard words of a text that is translated whole, each to be opened. Its screen must name the glossary among its subjects. */
export function TermList({ ids }: { ids: readonly TermId[] }) {
  const { t } = useTranslation('glossary');
  return (
    <p className="hint term-list no-print">
      {t('here')}{' '}
      {ids.map((id, place) => (
        <Fragment key={id}>
          {place > 0 && ' · '}
          <Term id={id}>{t(`terms.${id}.name`)}</Term>
        </Fragment>
      ))}
    </p>
  );
}
