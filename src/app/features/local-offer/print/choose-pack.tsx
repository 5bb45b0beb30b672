import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { categories } from '#contract/local-offer.ts';
import { printPackPath } from '../paths.ts';

/** Every kind of help, each with a page to print. */
export function ChoosePack() {
  const { t } = useTranslation('local-offer');
  return (
    <ul className="category-list">
      {categories.map((category) => (
        <li key={category}>
          <Link to={printPackPath(category)}>{t(`category.${category}`)}</Link>
        </li>
      ))}
    </ul>
  );
}
