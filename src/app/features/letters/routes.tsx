import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/letters', ['letters'], async () => (await import('./list-letters-screen.tsx')).ListLettersScreen),
  screen(
    '/letters/:letterId',
    ['letters'],
    async () => (await import('./write-letter-screen.tsx')).WriteLetterScreen,
  ),
];
