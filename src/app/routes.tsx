import { matchPath, Route, Routes, useLocation } from 'react-router';
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

const changing = (path: string): number => path.split(':').length;

/** `/plan/new` is not the plan called "new": an address that is spelled out comes before one that changes. */
const screens: readonly Screen[] = [...own, ...Object.values(features).flat()].toSorted(
  (a, b) => changing(a.path) - changing(b.path),
);

const startOf = (path: string): string | undefined => path.toLowerCase().split('/')[1];

/** The screen at an address, if there is one. */
export const screenAt = (pathname: string): Screen | undefined =>
  screens.find(({ path }) => startOf(path) === startOf(pathname) && matchPath(path, pathname));

/** Shows the screen of the present address. The router is told of no other: to rank them all takes a slow phone long. */
export function Screens() {
  const { pathname } = useLocation();
  const { path, Show } = screenAt(pathname) ?? { path: '*', Show: NotFoundScreen };
  return (
    <Routes>
      <Route path={path} element={<Show />} />
    </Routes>
  );
}
