import { listFeedback, sendAnonymousFeedback, sendFeedback } from '#contract/feedback.ts';
import { ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { fileFeedback, feedbackReceived } from '../store/feedback.ts';
import { readBefore } from './read-before.ts';

export function serveFeedback(serve: Serve): void {
  serve(sendFeedback, async ({ queries, body, signedIn, replaced }) =>
    ok(await fileFeedback(queries, signedIn.member.id, body, replaced)),
  );

  // Whatever cookie may come with it is not looked at.
  serve(sendAnonymousFeedback, async ({ queries, body, replaced }) =>
    ok(await fileFeedback(queries, null, body, replaced)),
  );

  serve(listFeedback, async ({ queries, query: { before, about } }) => {
    const from = readBefore(before);
    return from.ok ? ok(await feedbackReceived(queries, from.value, about)) : from;
  });
}
