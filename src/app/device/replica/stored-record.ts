import * as z from 'zod/mini';
import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { change as changeShape, recordShapes, type Change, type RecordKind } from '#contract/record.ts';

/** A record as it is stored. `version` 0 was made here from a receipt, before the feed brought it. */
const storedRecord = z.object({
  kind: z.string(),
  id: z.string(),
  version: z.number(),
  changedAt: z.string(),
  /** The full fetch it was last part of, or came after. */
  round: z.string(),
  value: z.unknown(),
});

export type StoredRecord = z.output<typeof storedRecord>;

export const recordKey = (kind: string, id: string): string => `record/${kind}/${id}`;
/** Where a record lies that this app cannot read yet. */
export const laterKey = (kind: string, id: string): string => `later/${kind}/${id}`;

const isKnownKind = (kind: string): kind is RecordKind => Object.hasOwn(recordShapes, kind);

/** A record's value, checked; `undefined` kinds and values that are not right are left for a newer app. */
export function readableChange(change: Change, round: string): StoredRecord | null {
  if (!isKnownKind(change.kind)) return null;
  const value = recordShapes[change.kind].safeParse(change.value);
  if (!value.success || value.data.id !== change.id) return null;
  const { kind, id, version, changedAt } = change;
  return { kind, id, version, changedAt, round, value: value.data };
}

const laterRecord = z.extend(changeShape, { round: z.string() });

/** A change that was put by for a newer app. */
export function parseLater(value: unknown): (Change & { round: string }) | null {
  const later = laterRecord.safeParse(value);
  return later.success ? later.data : null;
}

/** A stored record with its value checked. Problem: `unreadable`. */
export function parseStoredRecord(value: unknown): Result<StoredRecord> {
  const record = storedRecord.safeParse(value);
  if (!record.success || !isKnownKind(record.data.kind)) return failed({ code: 'unreadable' });
  const inside = recordShapes[record.data.kind].safeParse(record.data.value);
  return inside.success ? ok({ ...record.data, value: inside.data }) : failed({ code: 'unreadable' });
}
