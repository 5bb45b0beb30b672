import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen(
    '/rights',
    ['rights', 'glossary'],
    async () => (await import('./read-rights-screen.tsx')).ReadRightsScreen,
  ),
];
