import type { Action } from '#domain/access.ts';

export const deskPaths = {
  feedback: '/desk',
  comments: (show = 'new') => `/desk/comments?show=${show}`,
  answer: (answerId: string) => `/desk/comments/${answerId}`,
  gaps: '/desk/gaps',
};

/** The parts of the desk, and what somebody must be let do to see each. */
export const deskParts = [
  { name: 'feedback', path: deskPaths.feedback, action: 'feedback.read-all' },
  { name: 'comments', path: deskPaths.comments(), action: 'comments.answer' },
  { name: 'gaps', path: deskPaths.gaps, action: 'gaps.read' },
] as const satisfies { name: string; path: string; action: Action }[];
