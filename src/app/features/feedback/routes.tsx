import { screen } from '#app/i18n/screen.tsx';
import { feedbackPaths } from './paths.ts';

const subjects = ['feedback'];
const aboutTheOffer = ['feedback', 'comments', 'local-offer'];

export const routes = [
  screen(
    feedbackPaths.comment,
    aboutTheOffer,
    async () => (await import('./write-comment-screen.tsx')).WriteCommentScreen,
  ),
  screen(
    feedbackPaths.missing,
    aboutTheOffer,
    async () => (await import('./tell-missing-screen.tsx')).TellMissingScreen,
  ),
  screen(
    '/local-offer/:serviceId/feedback',
    subjects,
    async () => (await import('./send-feedback-screen.tsx')).SendFeedbackScreen,
  ),
  screen(
    '/local-offer/:serviceId/wrong',
    subjects,
    async () => (await import('./say-wrong-screen.tsx')).SayWrongScreen,
  ),
  screen(
    '/local-offer/:serviceId/rate',
    subjects,
    async () => (await import('./rate-service-screen.tsx')).RateServiceScreen,
  ),
  screen(
    '/feedback/:entryId',
    aboutTheOffer,
    async () => (await import('./feedback-kept-screen.tsx')).FeedbackKeptScreen,
  ),
  screen(
    '/feedback/:entryId/change',
    aboutTheOffer,
    async () => (await import('./change-feedback-screen.tsx')).ChangeFeedbackScreen,
  ),
];
