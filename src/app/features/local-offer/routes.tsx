import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen(
    '/local-offer',
    ['local-offer'],
    async () => (await import('./search-services-screen.tsx')).SearchServicesScreen,
  ),
  screen(
    '/local-offer/law',
    ['local-offer'],
    async () => (await import('./see-law-screen.tsx')).SeeLawScreen,
  ),
  screen(
    '/local-offer/saved',
    ['local-offer', 'service'],
    async () => (await import('./saved/saved-screen.tsx')).SavedScreen,
  ),
  screen(
    '/local-offer/compare',
    ['local-offer', 'service'],
    async () => (await import('./compare/compare-screen.tsx')).CompareScreen,
  ),
  screen(
    '/local-offer/print',
    ['local-offer', 'service'],
    async () => (await import('./print/print-screen.tsx')).PrintScreen,
  ),
  screen(
    '/local-offer/:serviceId',
    ['local-offer', 'service'],
    async () => (await import('./read-service-screen.tsx')).ReadServiceScreen,
  ),
];
