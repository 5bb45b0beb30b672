import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineId } from '#app/device/dates/deadline-id.ts';

export const datesPaths = {
  all: '/dates',
  /** The form can start with someone; their id names nobody. */
  add: (child?: ChildDates) => (child ? `/dates/add?child=${child.id}` : '/dates/add'),
  change: (noteId: string) => `/dates/change/${noteId}`,
  child: (childId: string) => `/dates/${childId}`,
  date: (childId: string, date: Deadline) => `/dates/${childId}/${deadlineId(date)}`,
};
