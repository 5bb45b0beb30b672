import { screen } from '#app/i18n/screen.tsx';

const subjects = ['settings'];

export const routes = [
  screen(
    '/settings',
    subjects,
    async () => (await import('./choose-settings-screen.tsx')).ChooseSettingsScreen,
  ),
  screen('/settings/pin', subjects, async () => (await import('./set-pin-screen.tsx')).SetPinScreen),
  screen(
    '/settings/pin/remove',
    subjects,
    async () => (await import('./remove-pin-screen.tsx')).RemovePinScreen,
  ),
];
