import { screen } from '#app/i18n/screen.tsx';

const words = ['what-can-i-do', 'routes'] as const;
const ask = async () => (await import('./ask-question-screen.tsx')).AskQuestionScreen;

export const routes = [
  screen('/what-can-i-do', words, ask),
  screen(
    '/what-can-i-do/answer',
    [...words, 'glossary'],
    async () => (await import('./see-answer-screen.tsx')).SeeAnswerScreen,
  ),
  screen('/what-can-i-do/steps', words, async () => (await import('./see-steps-screen.tsx')).SeeStepsScreen),
  screen('/what-can-i-do/:question', words, ask),
];
