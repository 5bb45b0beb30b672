import { screen } from '#app/i18n/screen.tsx';

const subjects = ['dates', 'plan'];

export const routes = [
  screen('/dates', subjects, async () => (await import('./see-dates-screen.tsx')).SeeDatesScreen),
  screen('/dates/add', subjects, async () => (await import('./add-date-screen.tsx')).AddDateScreen),
  screen(
    '/dates/change/:noteId',
    subjects,
    async () => (await import('./change-date-screen.tsx')).ChangeDateScreen,
  ),
  screen(
    '/dates/:childId',
    subjects,
    async () => (await import('./see-child-dates-screen.tsx')).SeeChildDatesScreen,
  ),
  screen(
    '/dates/:childId/:dateId',
    [...subjects, 'law'],
    async () => (await import('./read-date-screen.tsx')).ReadDateScreen,
  ),
];
