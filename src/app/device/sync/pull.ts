import { getChanges } from '#contract/changes.ts';
import type { Problem } from '#contract/problem.ts';
import { recordKinds, type Change } from '#contract/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import type { Call } from '../operation.ts';
import type { Entries } from '../outbox/entries.ts';
import type { FeedPlace } from '../replica/feed-place.ts';
import type { Records } from '../replica/records.ts';

export interface PullParts {
  edges: Pick<Edges, 'clock' | 'random'>;
  records: Records;
  entries: Entries;
  call: Call;
}

export interface PullReport {
  received: number;
  /** The council could not say what was missed, so received entries must be offered again. */
  forgot: boolean;
  problem: Problem | null;
}

const mostForgettings = 2;

/** Marks received entries as in doubt. Before the old cursor is let go: stopped between, it is only found out again. */
async function doubtReceived({ entries }: PullParts): Promise<Result<void>> {
  for (const held of entries.list()) {
    if (!('stored' in held) || held.stored.state.is !== 'received') continue;
    const doubted = await entries.change(held.id, (now) =>
      now?.state.is === 'received'
        ? { ...now, state: { ...now.state, seen: false, doubted: true } }
        : 'leave',
    );
    if (!doubted.ok) return doubted;
  }
  return ok(undefined);
}

/** A received entry whose record has come in the feed is settled: the kept cursor stands after it. */
async function settleSeen({ entries }: PullParts, { settles }: FeedPlace): Promise<Result<void>> {
  const ids = new Set(settles);
  for (const held of entries.list()) {
    const state = 'stored' in held ? held.stored.state : null;
    if (state?.is !== 'received' || state.seen || !ids.has(state.receiptId)) continue;
    const settled = await entries.change(held.id, (now) =>
      now?.state.is === 'received' ? { ...now, state: { ...now.state, seen: true } } : 'leave',
    );
    if (!settled.ok) return settled;
  }
  return ok(undefined);
}

const aRound = ({ random }: PullParts['edges']): string =>
  Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromTheStart = (parts: PullParts, at: string | null): FeedPlace => ({
  cursor: null,
  round: aRound(parts.edges),
  full: true,
  at,
  settles: [],
});

/**
 * Records first, then the cursor that covers them, then what they settle. Settled before the cursor is kept, an entry
 * would be lost when this stops between the two and the council is restored to before it.
 */
async function keepPage(
  parts: PullParts,
  place: FeedPlace,
  page: { changes: Change[]; next: string; more: boolean },
): Promise<Result<FeedPlace>> {
  const { records } = parts;
  for (const change of page.changes) {
    const applied = await records.apply(change, place.round);
    if (!applied.ok) return applied;
  }
  const done = !page.more;
  const dropped = done && place.full ? await records.dropOtherRounds(place.round) : ok(undefined);
  if (!dropped.ok) return dropped;
  const at = done ? new Date(parts.edges.clock.now()).toISOString() : place.at;
  const settles = page.changes.length > 0 ? page.changes.map(({ id }) => id) : place.settles;
  const next = { ...place, cursor: page.next, full: place.full && !done, at, settles };
  const kept = await records.keepPlace(next);
  const settled = kept.ok ? await settleSeen(parts, next) : kept;
  return settled.ok ? ok(next) : settled;
}

/** Lets go of a cursor the council does not know. */
async function startOver(parts: PullParts, place: FeedPlace): Promise<Result<FeedPlace>> {
  const doubted = await doubtReceived(parts);
  if (!doubted.ok) return doubted;
  const start = fromTheStart(parts, place.at);
  const kept = await parts.records.keepPlace(start);
  return kept.ok ? ok(start) : kept;
}

/** A cursor that another tab kept must be asked with: laid over unasked, what the council forgot is never found out. */
async function catchUp({ records, entries }: PullParts): Promise<Result<void>> {
  if (!(await records.isBehind())) return ok(undefined);
  const [loaded, listed] = await Promise.all([records.load(), entries.load()]);
  return loaded.ok ? listed : loaded;
}

/** Fetches what is new, page by page, to the feed's end. */
export async function pull(parts: PullParts): Promise<PullReport> {
  const report: PullReport = { received: 0, forgot: false, problem: null };
  const caughtUp = await catchUp(parts);
  if (!caughtUp.ok) return end(parts, report, caughtUp.problem);
  let place = parts.records.place() ?? fromTheStart(parts, null);
  const settled = await settleSeen(parts, place);
  if (!settled.ok) return end(parts, report, settled.problem);
  let forgettings = 0;
  for (let more = true; more;) {
    const asked = await parts.call(getChanges, {
      query: place.cursor === null ? {} : { since: place.cursor },
    });
    const forgot = !asked.ok && asked.problem.code === 'cursor-unknown' && forgettings++ < mostForgettings;
    if (!asked.ok && !forgot) return end(parts, report, asked.problem);
    const next = asked.ok ? await keepPage(parts, place, asked.value) : await startOver(parts, place);
    if (!next.ok) return end(parts, report, next.problem);
    place = next.value;
    report.forgot ||= forgot;
    report.received += asked.ok ? asked.value.changes.length : 0;
    more = forgot || (asked.ok && asked.value.more);
  }
  return end(parts, report, null);
}

function end({ records }: PullParts, report: PullReport, problem: Problem | null): PullReport {
  if (report.received > 0 || report.forgot) records.announce(recordKinds);
  return { ...report, problem };
}

/** A pull that could not be made at all. */
export const noPull = (problem: Problem | null): PullReport => ({ received: 0, forgot: false, problem });
