import { listFeedback, sendAnonymousFeedback, sendFeedback } from '#contract/feedback.ts';
import { failed, ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { fileFeedback, feedbackReceived } from '../store/feedback.ts';

export function serveFeedback(serve: Serve): void {
  serve(sendFeedback, async ({ queries, body, signedIn, replaced }) =>
    ok(await fileFeedback(queries, signedIn.member.id, body, replaced)),
  );

  // Whatever cookie may come with it is not looked at.
  serve(sendAnonymousFeedback, async ({ queries, body, replaced }) =>
    ok(await fileFeedback(queries, null, body, replaced)),
  );

  serve(listFeedback, async ({ queries, query: { before, about } }) => {
    if (before !== undefined && !/^\d{1,18}$/.test(before))
      return failed({ code: 'invalid', fields: [{ at: 'before', rule: 'invalid_format' }] });
    return ok(await feedbackReceived(queries, before === undefined ? null : BigInt(before), about));
  });
}
