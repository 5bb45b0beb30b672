import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icon/icon.tsx';
import { BrandMark } from './brand-mark.tsx';

/** The app's name, which leads home, and a way to put the app out of sight at once. */
export function Header({ onHide }: { onHide: () => void }) {
  const { t } = useTranslation('shell');
  const { t: usual } = useTranslation('common');
  return (
    <header className="header">
      <Link className="brand" to="/">
        <BrandMark />
        {usual('brand')}
      </Link>
      <button type="button" className="header__hide" onClick={onHide}>
        <Icon name="hide" size={20} />
        {t('hide')}
      </button>
    </header>
  );
}
