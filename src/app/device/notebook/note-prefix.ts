/** What the key of every note begins with. */
export const notePrefix = 'note/';
