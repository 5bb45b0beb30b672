import type { Shape } from '#contract/shape.ts';

/** One field that is not right: where, and which rule, named as the schema library and the council name it. */
export interface Fault {
  at: string;
  rule: string;
  /** The longest or largest allowed, where that is the rule. */
  limit?: number;
}

export type Checked<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** Nothing written or chosen at all; families should not read that their text is "too small". */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** An empty text field means "nothing said", which an optional field allows and a required one does not. */
const withoutBlanks = (draft: object): object =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => !(typeof value === 'string' && value.trim() === '')),
  );

/** Checks a draft against the contract's own shape. Only the first fault of each field is kept. */
export function checkDraft<T>(shape: Shape<T>, draft: object): Checked<T> {
  const checked = shape.safeParse(withoutBlanks(draft));
  if (checked.success) return { ok: true, value: checked.data };
  const faults = new Map<string, Fault>();
  for (const issue of checked.error.issues) {
    const at = issue.path.join('.');
    if (faults.has(at)) continue;
    const value: unknown = Reflect.get(draft, at);
    const limit = 'maximum' in issue ? Number(issue.maximum) : undefined;
    faults.set(at, {
      at,
      rule: isEmpty(value) ? 'empty' : issue.code,
      ...(limit !== undefined && { limit }),
    });
  }
  return { ok: false, faults: [...faults.values()] };
}
