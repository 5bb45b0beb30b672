import { dropSafeCopy, keepSafeCopy, listSafeCopies } from '#contract/safe-copy.ts';
import { ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { keptSafeCopies, removeSafeCopy, storeSafeCopy } from '../store/safe-copies.ts';

export function serveSafeCopies(serve: Serve): void {
  serve(keepSafeCopy, ({ queries, params, body, signedIn }) =>
    storeSafeCopy(queries, signedIn.member.id, params.id, body.sealed),
  );
  serve(listSafeCopies, async ({ queries, signedIn }) =>
    ok({ copies: await keptSafeCopies(queries, signedIn.member.id) }),
  );
  serve(dropSafeCopy, async ({ queries, params, signedIn }) => {
    await removeSafeCopy(queries, signedIn.member.id, params.id);
    return ok({});
  });
}
