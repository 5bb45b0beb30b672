import type { Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineId } from '#app/device/dates/deadline-id.ts';

export const datesPaths = {
  all: '/dates',
  /** For a child the council shares, the form can start with them. */
  add: (childId?: string) => (childId === undefined ? '/dates/add' : `/dates/add?child=${childId}`),
  change: (noteId: string) => `/dates/change/${noteId}`,
  child: (childId: string) => `/dates/${childId}`,
  date: (childId: string, date: Deadline) => `/dates/${childId}/${deadlineId(date)}`,
};
