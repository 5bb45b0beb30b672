const kinds = [
  'feedback.send',
  'feedback.send-with-no-name',
  'comment.send',
  'comment.send-with-no-name',
  'gap.send',
];

/**
 * The address at which an entry's words can be changed, for kinds whose words can. The screen belongs to another
 * feature, so it is named by path.
 */
export const changePath = (kind: string, entryId: string): string | undefined =>
  kinds.includes(kind) ? `/feedback/${entryId}/change` : undefined;
