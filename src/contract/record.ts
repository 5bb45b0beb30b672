import * as z from 'zod/mini';
import { child } from './child.ts';
import { event } from './event.ts';
import { feedbackRecord } from './feedback.ts';
import { member } from './member.ts';
import { plan } from './plan.ts';
import { instant, recordId, wholeNumber } from './shape.ts';

/** The kinds of record a council shares with a member, and the shape of each. */
export const recordShapes = { member, child, plan, event, feedback: feedbackRecord } as const;

export type RecordKind = keyof typeof recordShapes;
export type RecordOf<K extends RecordKind> = z.output<(typeof recordShapes)[K]>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are its type's keys
export const recordKinds = Object.keys(recordShapes) as [RecordKind, ...RecordKind[]];

/**
 * One change in a member's feed. `gone` means the member may no longer see it, for whatever reason; then there is no
 * value. `kind` is not limited to the kinds known here, so that an older app can pass over a newer kind.
 */
export const change = z.object({
  kind: z.string(),
  id: recordId,
  version: wholeNumber,
  changedAt: instant,
  gone: z.boolean(),
  value: z.optional(z.unknown()),
});

export type Change = z.output<typeof change>;
