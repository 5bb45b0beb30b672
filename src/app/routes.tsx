import { matchPath, Route, Routes } from 'react-router';
import { screen, type Screen } from './i18n/screen.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';

// Every feature that is there: deleting its folder takes its addresses away too.
const features = import.meta.glob<Screen[]>('./features/*/routes.tsx', { eager: true, import: 'routes' });

const own: Screen[] = [screen('/more', [], async () => (await import('./shell/more-screen.tsx')).MoreScreen)];

if (import.meta.env.DEV) {
  own.push(
    screen('/gallery', [], async () => (await import('./ui/gallery/gallery-screen.tsx')).GalleryScreen),
  );
}

const screens: readonly Screen[] = [...own, ...Object.values(features).flat()];

/** The screen at an address, if there is one. */
export const screenAt = (pathname: string): Screen | undefined =>
  screens.find(({ path }) => matchPath(path, pathname));

/** Shows the screen of the present address. */
export const Screens = () => (
  <Routes>
    {screens.map(({ path, Show }) => (
      <Route key={path} path={path} element={<Show />} />
    ))}
    <Route path="*" element={<NotFoundScreen />} />
  </Routes>
);
