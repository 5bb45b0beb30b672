import { screen } from '#app/i18n/screen.tsx';

const subjects = ['feedback'];

export const routes = [
  screen(
    '/local-offer/:serviceId/feedback',
    subjects,
    async () => (await import('./send-feedback-screen.tsx')).SendFeedbackScreen,
  ),
  screen(
    '/feedback/:entryId',
    subjects,
    async () => (await import('./feedback-kept-screen.tsx')).FeedbackKeptScreen,
  ),
  screen(
    '/feedback/:entryId/change',
    subjects,
    async () => (await import('./change-feedback-screen.tsx')).ChangeFeedbackScreen,
  ),
];
