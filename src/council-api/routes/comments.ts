import { sendAnonymousComment, sendComment } from '#contract/comment.ts';
import { getPublishedComments, getPublishedCommentsTable } from '#contract/published-comments.ts';
import { commentsTable, plainTableWords } from '#domain/comments/comments-table.ts';
import { ok } from '#domain/result.ts';
import { plainHeaders } from '../http/secure-headers.ts';
import type { Serve } from '../serve.ts';
import { fileComment } from '../store/comments.ts';
import { commentsForAll } from '../store/published-comments.ts';

export function serveComments(serve: Serve): void {
  serve(sendComment, async ({ queries, body, signedIn, replaced }) =>
    ok(await fileComment(queries, signedIn.member.id, body, replaced)),
  );

  // Whatever cookie may come with it is not looked at.
  serve(sendAnonymousComment, async ({ queries, body, replaced }) =>
    ok(await fileComment(queries, null, body, replaced)),
  );

  serve(getPublishedComments, async ({ queries }) => ok(await commentsForAll(queries)));

  serve(getPublishedCommentsTable, async ({ queries, query: { yearEnding } }) => {
    const text = commentsTable(await commentsForAll(queries), plainTableWords, yearEnding);
    const headers = {
      ...plainHeaders,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="local-offer-comments${yearEnding ? `-${yearEnding}` : ''}.csv"`,
      'Cache-Control': 'no-cache',
    };
    return ok(new Response(text, { headers }));
  });
}
