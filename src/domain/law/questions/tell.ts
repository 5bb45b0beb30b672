import type { CalendarDate } from '../../calendar.ts';
import type { Situation } from '../routes/situation.ts';
import { questionsFor } from './questions.ts';
import { situationFrom } from './situation-from.ts';
import type { Answers, notKnown, QuestionId, Told } from './told.ts';

/** Answers that say what it is about: another one makes the rest about something else. */
const aboutWhat: readonly QuestionId[] = ['urgent', 'topic', 'issue'];

/** What stays true whatever it is about. */
function kept(told: Told, question: QuestionId): Told {
  const before = aboutWhat.slice(0, aboutWhat.indexOf(question));
  const stays: readonly QuestionId[] = [...before, 'date-of-birth'];
  return Object.fromEntries(
    stays.filter((each) => told[each] !== undefined).map((each) => [each, told[each]]),
  );
}

/** What was told, with one more answer. Answers to questions about another thing are let go. */
export function tell<Q extends QuestionId>(
  told: Told,
  question: Q,
  answer: Answers[Q] | typeof notKnown,
): Told {
  if (told[question] === answer) return told;
  const rest = aboutWhat.includes(question) ? kept(told, question) : told;
  return { ...rest, [question]: answer };
}

/** The situation that was told, by the questions that are asked of it; null until it is known what went wrong. */
export function situationOf(told: Told, today: CalendarDate): Situation | null {
  const asked = questionsFor(told, today);
  return situationFrom(told, today, (question) => asked.includes(question));
}
