export const feedbackPaths = {
  send: (serviceId: string) => `/local-offer/${serviceId}/feedback`,
  kept: (entryId: string) => `/feedback/${entryId}`,
  change: (entryId: string) => `/feedback/${entryId}/change`,
  comment: '/local-offer/comment',
  missing: '/local-offer/missing',
};
