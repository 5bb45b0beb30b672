import { sql } from 'drizzle-orm';
import { leftOutKinds } from '#contract/left-out.ts';
import type { PublishedComments } from '#contract/published-comments.ts';
import { yearEndOf } from '#domain/comments/comment-year.ts';
import { readCouncil } from './council-profile.ts';
import type { Queries } from './database.ts';

type PublishedAnswer = PublishedComments['answers'][number];
type Row = Omit<PublishedAnswer, 'leftOut'> & { leftOut: string[] };

/** What anybody may read of comments and answers, newest first. Nothing that a family wrote is read for it. */
export async function commentsForAll(queries: Queries): Promise<PublishedComments> {
  const council = await readCouncil(queries);
  const { rows } = await queries.execute<Row & Record<string, unknown>>(sql`
    select a.id, a.about, a.said, a.answer, a.action, a.published_on::text as "publishedOn",
      (select count(*)::integer from comment c where c.answer_id = a.id and c.replaced_by is null) as comments,
      array(select r.kind from redaction r where r.answer_id = a.id) as "leftOut"
    from comment_answer a where a.state = 'published'
    order by a.published_on desc, a.changed_at desc, a.id desc`);
  return {
    answers: rows.map((row) => ({
      ...row,
      leftOut: leftOutKinds.filter((kind) => row.leftOut.includes(kind)),
    })),
    yearEndsOn: yearEndOf(council?.commentsYearEndsOn, rows.at(-1)?.publishedOn ?? null),
  };
}
