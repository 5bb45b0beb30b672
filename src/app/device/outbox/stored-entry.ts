import * as z from 'zod/mini';
import { failed, ok } from '#domain/result.ts';
import { fieldFault, problemCodes, type ProblemCode, type Result } from '#contract/problem.ts';
import { instant, recordId, wholeNumber } from '#contract/shape.ts';

const format = 1;
const code = z.custom<ProblemCode>((value) => problemCodes.some((known) => known === value));

/**
 * What is stored of an entry's state. There is no `sending`: a page that was closed while it sent has tried, and does
 * not know more. A received entry is `seen` once the member's feed has brought its record, and `doubted` when the
 * council has said that it lost track; then it is offered again.
 */
const storedState = z.discriminatedUnion('is', [
  z.object({ is: z.literal('saved') }),
  z.object({
    is: z.literal('waiting'),
    tries: wholeNumber,
    because: code,
    triedAt: instant,
    nextTryAt: z.nullable(instant),
  }),
  z.object({
    is: z.literal('needs-you'),
    tries: wholeNumber,
    because: code,
    fields: z.optional(z.array(fieldFault)),
  }),
  z.object({
    is: z.literal('received'),
    tries: wholeNumber,
    receiptId: z.string(),
    reference: z.string(),
    receivedAt: instant,
    seen: z.boolean(),
    doubted: z.boolean(),
    offers: wholeNumber,
  }),
]);

export type StoredState = z.output<typeof storedState>;

const storedEntry = z.object({
  format: z.int(),
  id: recordId,
  kind: z.string(),
  version: z.int(),
  lane: z.string(),
  named: z.boolean(),
  writtenAt: instant,
  payload: z.unknown(),
  /** The entry this one stands in for. */
  replaces: z.optional(recordId),
  /** Keys under which what it stands in for may have arrived. The council is told them, and keeps one of them all. */
  earlierKeys: z.optional(z.array(recordId)),
  /** Words it stands in for may have arrived with a name, or with none: so must these. */
  nameStays: z.optional(z.boolean()),
  state: storedState,
});

export type StoredEntry = z.output<typeof storedEntry>;
export const entryFormat = format;

const formatOnly = z.object({ format: z.int() });

/** Problems: `unreadable`; `newer-entry` when a newer app wrote it in a way this one does not know. */
export function parseStoredEntry(value: unknown): Result<StoredEntry> {
  const written = formatOnly.safeParse(value);
  if (written.success && written.data.format > format) return failed({ code: 'newer-entry' });
  const entry = storedEntry.safeParse(value);
  return entry.success ? ok(entry.data) : failed({ code: 'unreadable' });
}

/** So many earlier keys are told to a council, the latest. @see replacedKeys in the contract */
const mostEarlierKeys = 40;

/** What one must say of the entry it stands in for, so that the council never keeps both. */
export const inPlaceOf = (old: StoredEntry, named: boolean) => {
  const earlierKeys = named === old.named ? [...(old.earlierKeys ?? []), old.id].slice(-mostEarlierKeys) : [];
  return { replaces: old.id, earlierKeys, nameStays: nameMustStay(old) };
};

/**
 * Whether it may have arrived already, with its name or with none. It was sent more than once, and the council
 * answered only the last time for sure. To say in another's name, or in nobody's, which words are not to count would
 * tell the council who wrote both.
 */
export const nameMustStay = ({ nameStays = false, state }: StoredEntry): boolean =>
  nameStays || triesOf(state) > 1;

/** How often it has been sent. */
export const triesOf = (state: StoredState): number => (state.is === 'saved' ? 0 : state.tries);
