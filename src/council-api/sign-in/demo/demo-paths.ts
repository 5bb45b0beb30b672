/** Everything of the demo provider is below this. */
export const demoHome = '/demo-sign-in';

/** Where a person is chosen. */
const choosing = `${demoHome}/choose/`;

export const chooseAt = (uid: string): string => choosing + uid;
export const isChoosing = (path: string): boolean => path.startsWith(choosing);
