import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { categories } from '#contract/local-offer.ts';
import { localOfferPaths, printPath, savedPath } from './paths.ts';

/** Every kind of help that the law names, for those who do not know what to type. */
export function CategoryList() {
  const { t } = useTranslation('local-offer');
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{t('categories.title')}</h2>
      <ul className="category-list">
        {categories.map((category) => (
          <li key={category}>
            <Link to={localOfferPaths.kind(category)}>{t(`category.${category}`)}</Link>
          </li>
        ))}
      </ul>
      <p className="way-on">
        <Link to={savedPath()}>{t('links.saved')}</Link>
      </p>
      <p className="way-on">
        <Link to={localOfferPaths.law}>{t('law.open')}</Link>
      </p>
      <p className="way-on">
        <Link to={printPath([])}>{t('links.print')}</Link>
      </p>
    </section>
  );
}
