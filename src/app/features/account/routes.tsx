import { screen } from '#app/i18n/screen.tsx';
import { notSignedInPath } from '#contract/member.ts';

export const routes = [
  screen('/account', ['account'], async () => (await import('./see-account-screen.tsx')).SeeAccountScreen),
  screen(
    notSignedInPath,
    ['account'],
    async () => (await import('./not-signed-in-screen.tsx')).NotSignedInScreen,
  ),
];
