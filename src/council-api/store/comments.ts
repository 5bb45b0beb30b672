import { inArray } from 'drizzle-orm';
import type { CommentDraft } from '#contract/comment.ts';
import type { Receipt } from '#contract/feedback.ts';
import type { Queries } from './database.ts';
import { comments } from './comment-tables.ts';
import { fileAnew } from './file-anew.ts';

/** Files a comment under a new reference. What it replaces is kept, and no longer counts. */
export async function fileComment(
  tx: Queries,
  memberId: string | null,
  draft: CommentDraft,
  replaced: readonly Receipt[],
): Promise<Receipt> {
  const row = await fileAnew('CO', (filing) =>
    tx
      .insert(comments)
      .values({ ...draft, ...filing, memberId })
      .onConflictDoNothing()
      .returning(),
  );
  const ids = replaced.map(({ id }) => id);
  if (ids.length > 0) await tx.update(comments).set({ replacedBy: row.id }).where(inArray(comments.id, ids));
  return { id: row.id, reference: row.reference, receivedAt: row.receivedAt.toISOString() };
}
