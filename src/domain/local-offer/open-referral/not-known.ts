/** What stands in an address where the standard wants a line and nobody gave one. */
export const notKnown = 'Not known';
