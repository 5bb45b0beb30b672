import * as z from 'zod/mini';

/** What an officer leaves out of the public words; what it was is not kept in the log. */
export const leftOutKinds = ['name', 'identifying', 'abuse', 'one-person'] as const;
export const leftOutKind = z.enum(leftOutKinds);
export type LeftOutKind = (typeof leftOutKinds)[number];
