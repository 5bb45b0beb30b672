/** From this many on a count is shown; fewer could point at somebody. */
export const leastShown = 5;

/** Whether a count is of somebody, and of too few to be shown. None at all is nobody. */
export const isSmall = (count: number): boolean => count > 0 && count < leastShown;
