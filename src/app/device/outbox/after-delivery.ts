import type { Receipt } from '#contract/feedback.ts';
import { problems, type Problem } from '#contract/problem.ts';
import { nextTryAt } from './backoff.ts';
import { triesOf, type StoredEntry, type StoredState } from './stored-entry.ts';

export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** 0 to 1. */
  chance: number;
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/**
 * Before it is sent: it has been tried, and there is no answer. Stored first, so that an entry whose page is closed
 * while it is sent does not say that it was never tried.
 */
export function beingTried(entry: StoredEntry, { now, chance }: Moment): StoredEntry {
  if (entry.state.is === 'received') return entry;
  const tries = triesOf(entry.state) + 1;
  const next = iso(nextTryAt(tries, now, chance));
  return {
    ...entry,
    state: { is: 'waiting', tries, because: 'unreachable', triedAt: iso(now), nextTryAt: next },
  };
}

/** The council has it. `seen`: the member's feed has brought its record, or will bring none. */
export function afterReceipt(entry: StoredEntry, receipt: Receipt, seen: boolean): StoredEntry {
  const offers = entry.state.is === 'received' && !entry.state.doubted ? entry.state.offers + 1 : 0;
  const state: StoredState = {
    is: 'received',
    tries: triesOf(entry.state),
    receiptId: receipt.id,
    reference: receipt.reference,
    receivedAt: receipt.receivedAt,
    seen,
    doubted: false,
    offers,
  };
  return { ...entry, state };
}

/** Offered again and not taken: what the council said before stands, unless it has said since that it forgot. */
function receivedAfterProblem(entry: StoredEntry, problem: Problem): StoredEntry {
  if (entry.state.is !== 'received' || problems[problem.code].next !== 'ask') return entry;
  const offers = entry.state.offers + 1;
  if (!entry.state.doubted) return { ...entry, state: { ...entry.state, seen: true, offers } };
  const { tries } = entry.state;
  return { ...entry, state: { is: 'needs-you', tries, because: problem.code, fields: problem.fields } };
}

/** What a failed delivery leaves. The problem's code decides, and never its words. */
export function afterProblem(entry: StoredEntry, problem: Problem, { now, chance }: Moment): StoredEntry {
  if (entry.state.is === 'received') return receivedAfterProblem(entry, problem);
  const tries = Math.max(1, triesOf(entry.state));
  const then = problems[problem.code].next;
  if (then === 'ask')
    return { ...entry, state: { is: 'needs-you', tries, because: problem.code, fields: problem.fields } };
  const at = then === 'sign-in' ? null : iso(nextTryAt(tries, now, chance, problem.retryAfter));
  return {
    ...entry,
    state: { is: 'waiting', tries, because: problem.code, triedAt: iso(now), nextTryAt: at },
  };
}
