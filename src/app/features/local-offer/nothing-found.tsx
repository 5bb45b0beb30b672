import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { localOfferPaths, type Looking } from './paths.ts';

/** No service fits: what else to try, and who to ask. */
export function NothingFound({ looking, anyCategory }: { looking: Looking; anyCategory: () => void }) {
  const { t } = useTranslation('local-offer');
  const { text, category } = looking;
  return (
    <EmptyState icon="search" title={text ? t('none.title', { text }) : t('none.titleCategory')}>
      <ul className="next-steps">
        {text && <li>{t('none.shorter')}</li>}
        {text && <li>{t('none.spelling')}</li>}
        <li>{t('none.person')}</li>
      </ul>
      {category && <Button onPress={anyCategory}>{t('categories.remove')}</Button>}
      <p className="way-on">
        <Link to={localOfferPaths.search()}>{t('none.all')}</Link>
      </p>
      <p className="way-on">
        <Link to="/rights#people">{t('none.people')}</Link>
      </p>
    </EmptyState>
  );
}
