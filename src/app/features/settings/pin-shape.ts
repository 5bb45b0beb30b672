import * as z from 'zod/mini';
import { pinLength } from '#app/device/vault/vault.ts';

const pin = z.string().check(z.minLength(pinLength.least), z.maxLength(pinLength.most));

/** A new PIN, twice, because it cannot be seen and cannot be found again. */
export const newPin = z
  .object({ pin, again: z.string().check(z.minLength(1)) })
  .check(z.refine((value) => value.pin === value.again, { path: ['again'] }));

/** A PIN to be checked, of any length: an old one may be shorter than a new one must be. */
export const presentPin = z.object({ pin: z.string().check(z.minLength(1)) });
