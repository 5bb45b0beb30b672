import type { PublishedComments } from '#contract/published-comments.ts';
import { commentYear, type CommentYear } from '#domain/comments/comment-year.ts';

export type PublishedAnswer = PublishedComments['answers'][number];

/** What was published in one year of comments. */
export interface AnsweredYear extends CommentYear {
  answers: readonly PublishedAnswer[];
}

/** Every year in which something was published, and the one it is now, newest first. */
export function answeredYears(
  { answers, yearEndsOn }: PublishedComments,
  today: string,
): readonly AnsweredYear[] {
  if (yearEndsOn === null) return [];
  const years = new Map<string, AnsweredYear>();
  const now = commentYear(today, yearEndsOn);
  years.set(now.to, { ...now, answers: [] });
  for (const answer of answers) {
    const year = commentYear(answer.publishedOn, yearEndsOn);
    const before = years.get(year.to)?.answers ?? [];
    years.set(year.to, { ...year, answers: [...before, answer] });
  }
  return [...years.values()].toSorted((a, b) => b.to.localeCompare(a.to));
}
