import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen(
    '/local-offer/comments',
    ['comments'],
    async () => (await import('./read-comments-screen.tsx')).ReadCommentsScreen,
  ),
];
