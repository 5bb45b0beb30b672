import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/account', ['account'], async () => (await import('./see-account-screen.tsx')).SeeAccountScreen),
];
