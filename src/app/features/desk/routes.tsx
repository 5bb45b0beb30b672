import { screen } from '#app/i18n/screen.tsx';

const aboutComments = ['desk', 'comments'];

export const routes = [
  screen('/desk', ['desk'], async () => (await import('./read-feedback-screen.tsx')).ReadFeedbackScreen),
  screen(
    '/desk/comments',
    aboutComments,
    async () => (await import('./see-comments-screen.tsx')).SeeCommentsScreen,
  ),
  screen(
    '/desk/comments/:answerId',
    aboutComments,
    async () => (await import('./answer-comments-screen.tsx')).AnswerCommentsScreen,
  ),
  screen(
    '/desk/gaps',
    ['desk', 'local-offer'],
    async () => (await import('./see-gaps-screen.tsx')).SeeGapsScreen,
  ),
];
