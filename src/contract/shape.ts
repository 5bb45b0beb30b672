import * as z from 'zod/mini';

/** Shapes that every subject shares. Lengths count UTF-16 units, as a text field does. */

export const recordId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,80}$/));

/** A day in Europe/London, `2026-11-22`: it names a day on a calendar, not a moment. */
export const calendarDate = z.iso.date();

/** A day of every year, `11-30`. */
export const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A moment in UTC, `2026-11-22T14:02:00.000Z`. */
export const instant = z.iso.datetime();

export const line = (max = 200) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
export const prose = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
export const wholeNumber = z.int().check(z.gte(0));

/** Money is whole pence. */
export const pence = wholeNumber;

/** A position in a feed. It is opaque: only the council that made it can read it. */
export const cursor = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * RFC 8941 string or bare token; we send a time-ordered UUID (RFC 9562, version 7). A council may forget a key after
 * `keyDays`, and refuses one that was made before that: what it is for may have arrived, and nobody would know.
 */
export const idempotencyKey = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,80}$/));

/** More than a year, so that words written on a phone that lay in a drawer still arrive once. */
export const keyDays = 400;

/** Keys of entries that one stands in for, at most as many as a header may hold: an RFC 8941 list of strings. */
export const replacedKeys = z.array(idempotencyKey).check(z.maxLength(40));

export type Shape<T = unknown> = z.ZodMiniType<T>;
