import { eq, min } from 'drizzle-orm';
import type { PublishedComments } from '#contract/published-comments.ts';
import { yearEndOf } from '#domain/comments/comment-year.ts';
import { answersAtDesk } from './comment-answers.ts';
import { commentAnswers } from './comment-tables.ts';
import { readCouncil } from './council-profile.ts';
import type { Queries } from './database.ts';

/** What anybody may read of comments and answers, newest first. Nothing that a family wrote is in it, only public words. */
export async function commentsForAll(queries: Queries): Promise<PublishedComments> {
  const [first] = await queries
    .select({ on: min(commentAnswers.publishedOn) })
    .from(commentAnswers)
    .where(eq(commentAnswers.state, 'published'));
  const council = await readCouncil(queries);
  const published = await answersAtDesk(queries, 'published');
  const answers = published.flatMap(({ id, about, said, answer, action, publishedOn, comments, leftOut }) =>
    said && answer && action && publishedOn
      ? {
          id,
          about,
          said,
          answer,
          action,
          publishedOn,
          comments: comments.length,
          leftOut: [...new Set(leftOut.map(({ kind }) => kind))],
        }
      : [],
  );
  return {
    answers: answers.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn)),
    yearEndsOn: yearEndOf(council?.commentsYearEndsOn, first?.on ?? null),
  };
}
