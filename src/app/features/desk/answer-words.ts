import * as z from 'zod/mini';
import { commentSubject } from '#contract/comment.ts';
import type { AnswerAtDesk, AnswerChange } from '#contract/comment-answer.ts';
import { leftOutKinds } from '#contract/left-out.ts';
import { prose } from '#contract/shape.ts';

const words = ['said', 'answer', 'action'] as const;

/** What the form asks; what was left out is a tick for each kind. */
export const answerForm = z
  .object({
    about: commentSubject,
    said: z.optional(prose(5000)),
    answer: z.optional(prose(5000)),
    action: z.optional(prose(5000)),
    name: z.boolean(),
    identifying: z.boolean(),
    abuse: z.boolean(),
    'one-person': z.boolean(),
    state: z.enum(['draft', 'published']),
  })
  .check(({ value, issues }) => {
    if (value.state === 'draft') return;
    for (const name of words.filter((each) => value[each] === undefined))
      issues.push({ code: 'invalid_type', expected: 'string', path: [name], input: value[name] });
  });
export type AnswerForm = z.output<typeof answerForm>;

const nothingTicked = { name: false, identifying: false, abuse: false, 'one-person': false };

/** The form as it opens over an answer. What was left out before is in the log; ticks are for what is left out now. */
export const formOf = ({ about, said, answer, action, state }: AnswerAtDesk): AnswerForm => ({
  about,
  said,
  answer,
  action,
  state,
  ...nothingTicked,
});

/** The form as a change to the version that was on the screen. */
export function changeOf(form: AnswerForm, version: number): AnswerChange {
  const { about, said, answer, action, state } = form;
  const leftOut = leftOutKinds.filter((kind) => form[kind]);
  return { version, about, said, answer, action, state, leftOut };
}

/** Whether the council holds these words already: a change whose answer was lost on the way, and not a conflict. */
export const isSame = (form: AnswerForm, held: AnswerAtDesk): boolean =>
  form.state === held.state && form.about === held.about && words.every((each) => form[each] === held[each]);
