/** An object as a feed gave it. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: null, an empty text, an empty list or object. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isNothing)) ||
  (isRaw(value) && Object.values(value).every(isNothing));

/** Some write a list as an object with its places for names. */
const isNumbered = (value: Raw): boolean => {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name));
};

/** A list as it is, one thing as a list of it, nothing as an empty list. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (isNothing(each) ? [] : [each]));
  if (isRaw(value) && isNumbered(value)) return listOf(Object.values(value));
  return isNothing(value) ? [] : [value];
}

/** The objects of a list; what is none of them is left out. */
export const rawsOf = (value: unknown): Raw[] => listOf(value).filter(isRaw);

/** A text or number as text; anything else says nothing. */
export const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** A field by any of its names, in any case, with or without `_`. */
export function fieldOf(raw: Raw, ...names: readonly string[]): unknown {
  for (const name of names) if (!isNothing(raw[name])) return raw[name];
  const plain = new Set(names.map(plainName));
  return Object.entries(raw).find(([key, value]) => plain.has(plainName(key)) && !isNothing(value))?.[1];
}

/** A field's name as `serviceId`, `service_id` and `SERVICEID` all have it. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
