const mayHaveHalves = /\\u(0000|d[89a-f])/i;
const halves = /\p{Surrogate}|\0/gu;

/**
 * The value of a JSON text, as a database can hold it. Half of a character (an emoji that a full field cut in two) and
 * the null character are text in JSON but not in a database: they become the sign for "unreadable", so that the rest of
 * the words gets through. Throws what is no JSON.
 */
export function storableJson(text: string): unknown {
  if (!mayHaveHalves.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(halves, '\uFFFD') : value,
  );
}
