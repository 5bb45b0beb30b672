export const planPaths = {
  plan: (planId: string) => `/plan/${planId}`,
  child: (childId: string) => `/children/${childId}`,
};
