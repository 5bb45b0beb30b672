import * as z from 'zod/mini';
import { instant, recordId } from './shape.ts';

/** What a reference is to: feedback on a service, a comment on the Local Offer, or a gap in it. */
export type ReferenceKind = 'FB' | 'CO' | 'GA';

const four = '[0-9A-HJKMNP-TV-Z]{4}';

/** A reference a person can read out on the phone: `FB-7K3M-2Q9X`. */
export const referenceOf = (kind: ReferenceKind) =>
  z.string().check(z.regex(new RegExp(`^${kind}-${four}-${four}$`)));

/** The council has it: when, and under which reference. */
export const receiptOf = (kind: ReferenceKind) =>
  z.object({ id: recordId, reference: referenceOf(kind), receivedAt: instant });
