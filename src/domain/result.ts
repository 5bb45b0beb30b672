/** The answer to something that may fail in an expected way: a value, or the reason there is none. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; problem: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const failed = <E>(problem: E): { ok: false; problem: E } => ({ ok: false, problem });
