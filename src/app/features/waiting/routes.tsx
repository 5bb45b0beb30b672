import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/waiting', ['waiting'], async () => (await import('./see-waiting-screen.tsx')).SeeWaitingScreen),
];
