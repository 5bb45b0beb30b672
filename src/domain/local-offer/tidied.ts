/** What was wrong with a value of a feed, by kind. `unsure` kinds are shown to an officer and never acted on. */
export const faultKinds = [
  'absent-word',
  'phone-leading-zero',
  'phone-unreadable',
  'web-scheme',
  'web-unreadable',
  'email-unreadable',
  'email-with-words',
  'postcode-spacing',
  'postcode-letter-for-digit',
  'postcode-unreadable',
  'coordinates-missing',
  'coordinates-outside',
  'coordinates-swapped',
  'area-code-unreadable',
  'age-unreadable',
  'date-unreadable',
  'text-too-long',
  'choice-unknown',
  'field-name',
  'value-kind',
  'id-not-uuid',
  'html',
  'age-unknown',
  'age-swapped',
  'moment-without-zone',
  'moment-unreadable',
  'date-written-otherwise',
  'number-unreadable',
  'placeholder',
  'phone-with-words',
  'hours-several',
  'hours-closed',
  'hours-in-words',
  'code-written-otherwise',
  'code-unknown',
  'address-incomplete',
  'address-masked',
  'status-missing',
  'part-incomplete',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that was wrong: where, what it said, and what was made of it (absent: left out, or kept only as text). */
export interface Fault {
  kind: FaultKind;
  was: string;
  became?: string | undefined;
}

/** A value after tidying: absent when there was none that can be relied on. */
export interface Tidied<T> {
  value?: T | undefined;
  faults: Fault[];
}

/** A value that was right as it stood. */
export const tidy = <T>(value: T): Tidied<T> => ({ value, faults: [] });
/** No value, and nothing wrong with that. */
export const absent: Tidied<never> = { faults: [] };
/** A value that was put right; the fault says what it was. */
export const repaired = <T>(kind: FaultKind, was: string, value: T): Tidied<T> => ({
  value,
  faults: [{ kind, was, became: String(value) }],
});
/** A value that nobody can tell by rule: it is left out, and told. */
export const doubted = (kind: FaultKind, was: string): Tidied<never> => ({ faults: [{ kind, was }] });
