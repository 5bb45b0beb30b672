import { problems } from '#contract/problem.ts';
import type { AnyOperation } from '../operation.ts';
import type { SessionState } from '../session.ts';
import { isKnown } from './due.ts';
import type { Held } from './entries.ts';
import type { Entry, EntryState } from './entry.ts';
import { nameMustStay, type StoredEntry } from './stored-entry.ts';

export interface Surroundings {
  /** Whose space it is in; null is the guest's. */
  memberId: string | null;
  sending: ReadonlySet<string>;
  session: SessionState;
  operations: ReadonlyMap<string, AnyOperation>;
}

const signInNeeded = { is: 'needs-you', because: 'sign-in-needed' } as const;

/** Whether a named entry cannot go before its writer signs in. Before the council was asked, only what it last said counts. */
function awaitsSignIn(stored: StoredEntry, { session, memberId }: Surroundings): boolean {
  if (!stored.named || (session.is === 'signed-in' && session.member.id === memberId)) return false;
  const lastSaid = stored.state.is === 'waiting' && stored.state.because === 'sign-in-needed';
  return lastSaid || session.is !== 'unknown';
}

function waitingState(state: Extract<StoredEntry['state'], { is: 'waiting' }>): EntryState {
  if (problems[state.because].next === 'update') return { is: 'needs-update' };
  const { tries, because, triedAt, nextTryAt } = state;
  return { is: 'waiting', tries, because, triedAt, nextTryAt };
}

/** The council had it, and has said since that it lost track: it is offered again. */
function receivedState(state: Extract<StoredEntry['state'], { is: 'received' }>): EntryState {
  const { tries, reference, receivedAt, doubted } = state;
  if (!doubted) return { is: 'received', reference, receivedAt };
  return { is: 'waiting', tries, because: 'cursor-unknown', triedAt: receivedAt, nextTryAt: null };
}

function stateOf(stored: StoredEntry, surroundings: Surroundings): EntryState {
  const { sending, operations } = surroundings;
  const { state } = stored;
  if (state.is === 'received' && !state.doubted) return receivedState(state);
  if (sending.has(stored.id)) return { is: 'sending' };
  if (!isKnown(stored, operations)) return { is: 'needs-update' };
  if (state.is === 'needs-you') return { is: 'needs-you', because: state.because, fields: state.fields };
  if (awaitsSignIn(stored, surroundings)) return signInNeeded;
  if (state.is === 'received') return receivedState(state);
  return state.is === 'saved' ? { is: 'saved' } : waitingState(state);
}

/** An entry as a screen shows it. */
export function shownEntry(held: Held, surroundings: Surroundings): Entry {
  if ('stored' in held) {
    const { id, kind, lane, writtenAt, payload } = held.stored;
    const nameStays = nameMustStay(held.stored);
    return { id, kind, lane, writtenAt, payload, nameStays, state: stateOf(held.stored, surroundings) };
  }
  const state: EntryState =
    held.problem.code === 'newer-entry' ? { is: 'needs-update' } : { is: 'needs-you', because: 'unreadable' };
  return { id: held.id, kind: '', lane: '', writtenAt: '', payload: null, nameStays: true, state };
}
