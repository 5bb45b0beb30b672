import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFormat } from '../i18n/use-format.ts';
import { Icon } from '../ui/icon/icon.tsx';
import type { IconName } from '../ui/icon/icon-paths.ts';
import { VisuallyHidden } from '../ui/visually-hidden/visually-hidden.tsx';

const places = [
  { name: 'home', path: '/', icon: 'home' },
  { name: 'plan', path: '/plan', icon: 'plan' },
  { name: 'localOffer', path: '/local-offer', icon: 'offer' },
  { name: 'waiting', path: '/waiting', icon: 'waiting' },
  { name: 'more', path: '/more', icon: 'more' },
] as const satisfies { name: string; path: string; icon: IconName }[];

function Count({ waiting }: { waiting: number }) {
  const { t } = useTranslation('shell');
  const number = useFormat().number(waiting);
  return (
    <>
      <span className="menu__count" aria-hidden="true">
        {number}
      </span>
      <VisuallyHidden>{t('menu.waitingCount', { count: waiting, number })}</VisuallyHidden>
    </>
  );
}

/** Along the bottom on a phone, at the side where there is room. */
export function Menu({ waiting }: { waiting: number }) {
  const { t } = useTranslation('shell');
  return (
    <nav className="menu" aria-label={t('menu.label')}>
      <ul className="menu__list">
        {places.map(({ name, path, icon }) => (
          <li key={name}>
            <NavLink className="menu__link" to={path} end={path === '/'}>
              <Icon name={icon} />
              <span>{t(`menu.${name}`)}</span>
              {name === 'waiting' && waiting > 0 && <Count waiting={waiting} />}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
