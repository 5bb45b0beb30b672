let first = true;

/** Whether no page has been shown since the app was opened. */
export const isFirstPage = (): boolean => first;

/** A page has been shown: the next one is a navigation. */
export function arrived(): void {
  first = false;
}
