import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen(
    '/glossary',
    ['glossary'],
    async () => (await import('./search-terms-screen.tsx')).SearchTermsScreen,
  ),
  screen(
    '/glossary/:term',
    ['glossary'],
    async () => (await import('./read-term-screen.tsx')).ReadTermScreen,
  ),
];
