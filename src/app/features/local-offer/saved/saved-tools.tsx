import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { comparePath, mostCompared, printPath } from '../paths.ts';

/** What can be done with several at once: compare up to three, print those chosen or all. */
export function SavedTools({ chosen, shown }: { chosen: readonly string[]; shown: readonly string[] }) {
  const { t } = useTranslation('service');
  const canCompare = chosen.length > 1 && chosen.length <= mostCompared;
  return (
    <>
      <p className="hint">{t(chosen.length > mostCompared ? 'saved.tooMany' : 'saved.toolsHint')}</p>
      <ButtonRow>
        {canCompare && (
          <ButtonLink to={comparePath(chosen)}>{t('saved.compare', { count: chosen.length })}</ButtonLink>
        )}
        <ButtonLink look="quiet" to={printPath(chosen.length > 0 ? chosen : shown)}>
          {chosen.length > 0 ? t('saved.print', { count: chosen.length }) : t('saved.printAll')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
