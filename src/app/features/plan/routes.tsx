import { screen } from '#app/i18n/screen.tsx';

const subjects = ['plan', 'dates'];

export const routes = [
  screen('/plan', subjects, async () => (await import('./choose-plan-screen.tsx')).ChoosePlanScreen),
  screen('/plan/:planId', subjects, async () => (await import('./read-plan-screen.tsx')).ReadPlanScreen),
  screen(
    '/children/:childId',
    subjects,
    async () => (await import('./read-child-screen.tsx')).ReadChildScreen,
  ),
];
