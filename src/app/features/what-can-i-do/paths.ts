import { nextQuestion } from '#domain/law/questions/questions.ts';
import { situationOf } from '#domain/law/questions/tell.ts';
import type { QuestionId, Told } from '#domain/law/questions/told.ts';

const start = '/what-can-i-do';

/** Where one is, and never what was said. */
export const optionPaths = {
  start,
  ask: (question: QuestionId) => (question === 'urgent' ? start : `${start}/${question}`),
  answer: `${start}/answer`,
  steps: `${start}/steps`,
};

/** Where to go on from here: what is urgent is answered at once, all else after the last question. */
export function pathAfter(question: QuestionId, told: Told, today: string): string {
  const next = nextQuestion(told, today);
  const isUrgent = question === 'urgent' && situationOf(told, today) !== null;
  return next === null || isUrgent ? optionPaths.answer : optionPaths.ask(next);
}
