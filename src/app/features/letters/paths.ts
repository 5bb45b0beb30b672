/** `child`, `form` and `kept` may be asked for in the address, so that other screens can open the right letter. */
export const letterPaths = {
  all: '/letters',
  letter: (id: string) => `/letters/${id}`,
  kept: (id: string, note: string) => `/letters/${id}?kept=${encodeURIComponent(note)}`,
};
