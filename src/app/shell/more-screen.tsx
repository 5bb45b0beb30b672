import { useTranslation } from 'react-i18next';
import { may, type Action } from '#domain/access.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { CardLink } from '../ui/card/card-link.tsx';
import { CardList } from '../ui/card/card-list.tsx';
import type { IconName } from '../ui/icon/icon-paths.ts';
import { Page } from '../ui/page/page.tsx';

const places = [
  { name: 'options', path: '/what-can-i-do', icon: 'heart' },
  { name: 'dates', path: '/dates', icon: 'calendar' },
  { name: 'rights', path: '/rights', icon: 'rights' },
  { name: 'letters', path: '/letters', icon: 'edit' },
  { name: 'glossary', path: '/glossary', icon: 'book' },
  { name: 'law', path: '/law', icon: 'check' },
  { name: 'account', path: '/account', icon: 'person' },
  { name: 'settings', path: '/settings', icon: 'settings' },
  { name: 'welcome', path: '/welcome', icon: 'info' },
] as const satisfies { name: string; path: string; icon: IconName }[];

const desk = [
  { name: 'desk', path: '/desk', icon: 'speech', action: 'feedback.read-all' },
  { name: 'gaps', path: '/desk/gaps', icon: 'search', action: 'gaps.read' },
] as const satisfies { name: string; path: string; icon: IconName; action: Action }[];

/** Everything that has no place in the menu of its own. Which it is depends on what the person may do. */
export function MoreScreen() {
  const { t } = useTranslation('shell');
  const space = useWatch(useDevice().space);
  const forDesk = desk.filter(({ action }) => space.is === 'member' && may(space.role, action));
  return (
    <Page title={t('menu.more')}>
      <CardList>
        {[...forDesk, ...places].map(({ name, path, icon }) => (
          <CardLink key={name} to={path} icon={icon} title={t(`more.${name}.title`)}>
            <p>{t(`more.${name}.text`)}</p>
          </CardLink>
        ))}
      </CardList>
    </Page>
  );
}
