import {
  changeAnswer,
  groupComments,
  listAnswers,
  listComments,
  putCommentAside,
  readAnswer,
  ungroupComments,
} from '#contract/comment-answer.ts';
import { failed, ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { changeTo, groupTogether, takeApart } from '../store/change-answer.ts';
import { answerAtDesk, answersAtDesk } from '../store/comment-answers.ts';
import { looseComments, putAside } from '../store/comments-at-desk.ts';
import { readBefore } from './read-before.ts';

export function serveCommentDesk(serve: Serve): void {
  serve(listComments, async ({ queries, query: { show, before } }) => {
    const from = readBefore(before);
    return from.ok ? ok(await looseComments(queries, show, from.value)) : from;
  });

  serve(putCommentAside, ({ queries, params, body, signedIn }) =>
    putAside(queries, params.id, signedIn.member.id, body.reason),
  );

  serve(listAnswers, async ({ queries, query }) => ok({ answers: await answersAtDesk(queries, query.show) }));

  serve(readAnswer, async ({ queries, params }) => {
    const answer = await answerAtDesk(queries, params.id);
    return answer ? ok(answer) : failed({ code: 'not-found' });
  });

  serve(groupComments, ({ queries, body, signedIn }) =>
    groupTogether(queries, signedIn.member.id, body.comments),
  );

  serve(ungroupComments, ({ queries, params }) => takeApart(queries, params.id));

  serve(changeAnswer, ({ queries, params, body, signedIn }) =>
    changeTo(queries, params.id, signedIn.member.id, body),
  );
}
