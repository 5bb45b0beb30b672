import type { Receipt } from '#contract/feedback.ts';
import type { Problem, Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import type { AnyOperation, Call } from '../operation.ts';
import type { Records } from '../replica/records.ts';
import { afterProblem, afterReceipt, beingTried, type Moment } from './after-delivery.ts';
import type { Entries } from './entries.ts';
import { invalidPayload } from './invalid-payload.ts';
import type { StoredEntry } from './stored-entry.ts';

export interface DeliverParts {
  edges: Pick<Edges, 'clock' | 'random'>;
  entries: Entries;
  records: Records;
  operations: ReadonlyMap<string, AnyOperation>;
  /** The client as the member, or as no one. */
  callAs(who: 'member' | 'no-one'): Call;
}

/** `not-sent`: someone else changed it first. `again`: the council had it already, and was only asked once more. */
export type Delivery = 'sent' | 'again' | 'not-sent' | Problem;

const momentOf = ({ clock, random }: DeliverParts['edges']): Moment => ({
  now: clock.now(),
  chance: (random(1)[0] ?? 0) / 255,
});

const sameState = (a: StoredEntry, b: StoredEntry | undefined): boolean =>
  JSON.stringify(a.state) === JSON.stringify(b?.state);

/** Says that it is being tried, before it is; does not if another tab has changed or removed it since. */
async function mark({ entries, edges }: DeliverParts, entry: StoredEntry): Promise<boolean> {
  let isOurs = false;
  const marked = await entries.change(entry.id, (now) => {
    isOurs = sameState(entry, now);
    return now && isOurs && now.state.is !== 'received' ? beingTried(now, momentOf(edges)) : 'leave';
  });
  // A phone too full to note the try still sends: sending is what makes room.
  return isOurs && (marked.ok || marked.problem.code === 'storage-full');
}

function payloadOf(operation: AnyOperation, entry: StoredEntry): Result<unknown> {
  const isOlder = entry.version < operation.version;
  const payload =
    isOlder && 'upgrade' in operation ? operation.upgrade?.(entry.payload, entry.version) : entry.payload;
  const checked = operation.payload.safeParse(payload);
  return checked.success ? { ok: true, value: checked.data } : invalidPayload(payload, checked.error);
}

/** The reply goes to the replica before the entry is done: stopped between the two, it is only sent again. */
async function settle(parts: DeliverParts, entry: StoredEntry, payload: unknown, receipt: Receipt) {
  const record = parts.operations.get(entry.kind)?.received?.(payload, receipt);
  if (record) await parts.records.keepReceived(record, receipt.receivedAt);
  // With a record, only the feed says that it is seen: see `pull`.
  const seen = !record;
  // Removed in another tab while it was sent: the council has it all the same, and that is what is shown.
  await parts.entries.change(entry.id, (now) => afterReceipt(now ?? entry, receipt, seen));
}

/** Whatever an operation asks, the council is told what the entry stands in for. */
function callFor(parts: DeliverParts, { named, earlierKeys: replaces }: StoredEntry): Call {
  const call = parts.callAs(named ? 'member' : 'no-one');
  return (endpoint, asking) => call(endpoint, endpoint.keyed ? { ...asking, replaces } : asking);
}

async function send(parts: DeliverParts, operation: AnyOperation, entry: StoredEntry): Promise<Delivery> {
  const payload = payloadOf(operation, entry);
  const call = callFor(parts, entry);
  const reply = payload.ok ? await operation.deliver(payload.value, entry.id, call) : payload;
  if (reply.ok && payload.ok) {
    await settle(parts, entry, payload.value, reply.value);
    return entry.state.is === 'received' ? 'again' : 'sent';
  }
  const problem: Problem = reply.ok ? { code: 'invalid' } : reply.problem;
  await parts.entries.change(entry.id, (now) =>
    now ? afterProblem(now, problem, momentOf(parts.edges)) : 'leave',
  );
  return problem;
}

/** Sends one entry under its own key, and stores what came of it. */
export async function deliver(parts: DeliverParts, entry: StoredEntry): Promise<Delivery> {
  const operation = parts.operations.get(entry.kind);
  if (!operation || !(await mark(parts, entry))) return 'not-sent';
  parts.entries.startSending(entry.id);
  try {
    return await send(parts, operation, entry);
  } finally {
    parts.entries.stopSending(entry.id);
  }
}
