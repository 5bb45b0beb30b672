import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen(
    '/law',
    ['rulebook', 'law'],
    async () => (await import('./review-rules-screen.tsx')).ReviewRulesScreen,
  ),
];
