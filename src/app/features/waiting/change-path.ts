/** Where the words of each kind of entry are changed. The screens belong to other features, so they are named by path. */
const changedAt: Record<string, (entryId: string) => string> = {
  'feedback.send': (entryId) => `/feedback/${entryId}/change`,
  'feedback.send-with-no-name': (entryId) => `/feedback/${entryId}/change`,
};

/** The address at which an entry's words can be changed, for kinds whose words can. */
export const changePath = (kind: string, entryId: string): string | undefined => changedAt[kind]?.(entryId);
