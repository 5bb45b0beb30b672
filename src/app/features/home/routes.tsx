import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/', ['home', 'dates'], async () => (await import('./see-home-screen.tsx')).SeeHomeScreen),
];
