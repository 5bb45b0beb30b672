import { getChanges } from '#contract/changes.ts';
import { ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { changesSince, isAtHead } from '../store/changes.ts';

const usualLimit = 200;

export function serveChanges(serve: Serve): void {
  serve(getChanges, async ({ queries, query: { since, limit }, signedIn }) => {
    // Most requests find nothing new, and the read that told who is asking has told that too.
    if (since !== undefined && isAtHead(since, signedIn.feedHead))
      return ok({ changes: [], next: since, more: false });
    return changesSince(queries, signedIn.member.id, since, limit ?? usualLimit);
  });
}
