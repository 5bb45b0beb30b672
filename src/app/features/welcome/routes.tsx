import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/welcome', ['welcome'], async () => (await import('./welcome-screen.tsx')).WelcomeScreen),
];
