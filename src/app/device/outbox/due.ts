import { problems } from '#contract/problem.ts';
import type { AnyOperation } from '../operation.ts';
import type { StoredEntry } from './stored-entry.ts';

/** Why a sync runs: a timer; something that may have changed the signal (opened, visible, back online); a person. */
export type Why = 'timer' | 'nudge' | 'person';

export interface Circumstances {
  why: Why;
  now: number;
  /** Whether this space's member is signed in. */
  signedIn: boolean;
  operations: ReadonlyMap<string, AnyOperation>;
}

/** `go`: send it now. `pass`: it does not hold up those behind it. `stop`: its lane waits for it. */
export type Stance = 'go' | 'pass' | 'stop';

/** How often an entry is offered again to a feed that never brings it. */
const mostOffers = 5;

/** Whether this app can send it; if not it was written by a newer one. */
export function isKnown(entry: StoredEntry, operations: ReadonlyMap<string, AnyOperation>): boolean {
  const operation = operations.get(entry.kind);
  return operation !== undefined && operation.version >= entry.version;
}

const day = 24 * 60 * 60_000;

/** Whether the member's own feed brings what it became, and so tells when the council has lost it. */
const isInFeed = ({ named, kind }: StoredEntry, operations: Circumstances['operations']): boolean =>
  named && operations.get(kind)?.received !== undefined;

/**
 * Words with no name are in nobody's feed, nor are comments on the whole Local Offer, so nothing tells that a council
 * restored from a backup has lost them. They are offered once more, three to seven days after they were received: backups
 * are made every day, and a restored one is seldom older. The day comes from the entry's own chance, so that words of one
 * phone do not come together.
 */
export function isToAskAfter(
  entry: StoredEntry,
  { now, operations }: Pick<Circumstances, 'now' | 'operations'>,
): boolean {
  const { id, state } = entry;
  if (
    isInFeed(entry, operations) ||
    state.is !== 'received' ||
    !state.seen ||
    state.doubted ||
    state.offers > 0
  )
    return false;
  const chance = Number.parseInt(id.slice(-2), 16) / 256 || 0;
  return now - Date.parse(state.receivedAt) >= (3 + chance * 4) * day;
}

const noSignal = new Set(['offline', 'unreachable', 'bad-reply']);

function isDue(
  state: Extract<StoredEntry['state'], { is: 'waiting' }>,
  { why, now }: Circumstances,
): boolean {
  if (why === 'person' || state.nextTryAt === null) return true;
  if (why === 'nudge' && (noSignal.has(state.because) || problems[state.because].next === 'update'))
    return true;
  const clockWentBack = Date.parse(state.triedAt) > now;
  return clockWentBack || Date.parse(state.nextTryAt) <= now;
}

/** What to do with the next entry of a lane. */
export function stanceOn(entry: StoredEntry, circumstances: Circumstances): Stance {
  const { state } = entry;
  if (!isKnown(entry, circumstances.operations)) return 'pass';
  if (state.is === 'needs-you') return 'pass';
  if (entry.named && !circumstances.signedIn) return 'pass';
  if (state.is === 'received')
    return state.doubted || (!state.seen && state.offers < mostOffers) || isToAskAfter(entry, circumstances)
      ? 'go'
      : 'pass';
  if (state.is === 'saved' || isDue(state, circumstances)) return 'go';
  return problems[state.because].next === 'update' ? 'pass' : 'stop';
}

/** The next moment at which a timer has something to send, in milliseconds since 1970; null when none will. */
export function nextDueAt(
  entries: readonly StoredEntry[],
  circumstances: Omit<Circumstances, 'why'>,
): number | null {
  const moments = entries.flatMap((entry) => {
    if (!isKnown(entry, circumstances.operations) || (entry.named && !circumstances.signedIn)) return [];
    if (entry.state.is === 'saved') return [circumstances.now];
    if (entry.state.is === 'received') return entry.state.doubted ? [circumstances.now + 60_000] : [];
    if (entry.state.is !== 'waiting' || entry.state.nextTryAt === null) return [];
    return [Date.parse(entry.state.nextTryAt)];
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}
