import { problemCodes, type Problem } from '#contract/problem.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { AnyOperation } from '../operation.ts';
import type { Why } from '../outbox/due.ts';
import { isUnsent } from '../outbox/entry.ts';
import { Push, type PushReport } from '../outbox/push.ts';
import { dropOldReceived } from '../outbox/received-age.ts';
import type { PublicCopy } from '../public-copy/public-copy.ts';
import type { CouncilSession } from '../space/council-session.ts';
import type { OpenSpace } from '../space/open-space.ts';
import type { SpaceChoice } from '../space/space-choice.ts';
import { noPull, pull, type PullReport } from './pull.ts';
import type { SyncReport } from './sync.ts';

export interface RoundParts {
  edges: Edges;
  api: Api;
  operations: ReadonlyMap<string, AnyOperation>;
  spaces: SpaceChoice;
  session: CouncilSession;
  publicCopy: PublicCopy;
  /** The guest's space while a member's is in use: what was written with no name must go, too. */
  guestSpace(): Promise<OpenSpace | null>;
  /** Brings the sealed copies on the council's server up to date, where the member wants them. */
  copyUnsent(space: OpenSpace): Promise<Problem | null>;
}

export interface RoundReport extends SyncReport {
  retryAfter: number;
}

const noPush: PushReport = { sent: 0, failed: {}, first: null, retryAfter: 0 };

const unsentIn = (space: OpenSpace): number => space.outbox.all.get().filter(isUnsent).length;

function pushFrom(parts: RoundParts, space: OpenSpace, why: Why): Promise<PushReport> {
  const { edges, api, operations, session } = parts;
  const memberId = space.memberId;
  const asMember = memberId === null ? ({ who: 'no-one' } as const) : ({ who: 'member', memberId } as const);
  return new Push({
    edges,
    operations,
    entries: space.entries,
    records: space.records,
    callAs: (who) => api.as(who === 'member' ? asMember : { who: 'no-one' }),
    signedIn: () => session.isSignedInAs(memberId),
    signInLost: () => session.lost(),
  }).run(why);
}

async function pullInto(parts: RoundParts, space: OpenSpace): Promise<PullReport> {
  const { edges, api, session } = parts;
  const { records, entries, memberId } = space;
  if (memberId === null || !session.isSignedInAs(memberId)) return noPull(null);
  const pulled = await pull({ edges, records, entries, call: api.as({ who: 'member', memberId }) });
  if (pulled.problem?.code === 'sign-in-needed') session.lost();
  return pulled;
}

const added = (a: PushReport['failed'], b: PushReport['failed']): PushReport['failed'] => {
  const sum = { ...a };
  for (const code of problemCodes) if (b[code]) sum[code] = (sum[code] ?? 0) + b[code];
  return sum;
};

const both = (a: PushReport, b: PushReport): PushReport => ({
  sent: a.sent + b.sent,
  failed: added(a.failed, b.failed),
  first: a.first ?? b.first,
  retryAfter: Math.max(a.retryAfter, b.retryAfter),
});

/** Sends, then fetches; what the council turns out to have forgotten is sent again, and fetched again. */
async function exchange(parts: RoundParts, space: OpenSpace, why: Why) {
  const pushed = await pushFrom(parts, space, why);
  if (pushed.first !== null && parts.api.isOutOfReach()) return { pushed, pulled: noPull(null) };
  const pulled = await pullInto(parts, space);
  if (!pulled.forgot || pulled.problem) return { pushed, pulled };
  const again = await pushFrom(parts, space, 'person');
  const more = await pullInto(parts, space);
  const received = pulled.received + more.received;
  return { pushed: both(pushed, again), pulled: { ...more, received } };
}

/** Who is signed in, if that is not known; and the council's public page beside it. */
async function greet({ session, publicCopy }: RoundParts, why: Why): Promise<Problem | null> {
  const mustAsk = session.get().is === 'unknown' || (session.get().is !== 'signed-in' && why !== 'timer');
  const [asked] = await Promise.all([
    mustAsk ? session.check() : Promise.resolve({ ok: true } as const),
    publicCopy.refreshIfOld(),
  ]);
  return asked.ok ? null : asked.problem;
}

/** One whole sync, and what it really did. */
export async function syncRound(parts: RoundParts, why: Why): Promise<RoundReport> {
  const refused = await greet(parts, why);
  const space = parts.spaces.current.get();
  const isOpen = space.readiness.get() === 'ready';
  const reach = refused && parts.api.isOutOfReach();
  const { pushed, pulled } =
    isOpen && !reach ? await exchange(parts, space, why) : { pushed: noPush, pulled: noPull(null) };
  const guest = reach ? null : await parts.guestSpace();
  const others = guest ? await pushFrom(parts, guest, why) : noPush;
  const copied = isOpen && !reach ? await parts.copyUnsent(space) : null;
  if (isOpen) await dropOldReceived(space.entries, parts.edges.clock.now());
  const sent = both(pushed, others);
  const locked = isOpen ? null : 'locked';
  return {
    outcome: refused?.code ?? sent.first ?? pulled.problem?.code ?? locked ?? copied?.code ?? 'done',
    sent: sent.sent,
    received: pulled.received,
    failed: sent.failed,
    left: unsentIn(parts.spaces.current.get()) + (guest ? unsentIn(guest) : 0),
    retryAfter: Math.max(sent.retryAfter, pulled.problem?.retryAfter ?? 0, refused?.retryAfter ?? 0),
  };
}

/** Only sends, once, what is in the space in use. */
export async function sendOnce(parts: RoundParts): Promise<void> {
  const space = parts.spaces.current.get();
  if (space.readiness.get() === 'ready') await pushFrom(parts, space, 'person');
}
