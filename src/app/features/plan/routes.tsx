import { screen } from '#app/i18n/screen.tsx';

export const routes = [
  screen('/plan', ['plan'], async () => (await import('./choose-plan-screen.tsx')).ChoosePlanScreen),
  screen('/plan/:planId', ['plan'], async () => (await import('./read-plan-screen.tsx')).ReadPlanScreen),
  screen(
    '/children/:childId',
    ['plan', 'dates'],
    async () => (await import('./read-child-screen.tsx')).ReadChildScreen,
  ),
];
