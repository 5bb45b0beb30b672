import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/desk', ['desk'], async () => (await import('./read-feedback-screen.tsx')).ReadFeedbackScreen),
];
