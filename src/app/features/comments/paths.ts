export const commentPaths = {
  all: '/local-offer/comments',
  year: (ending: string) => `/local-offer/comments?year=${ending}`,
  write: '/local-offer/comment',
};
