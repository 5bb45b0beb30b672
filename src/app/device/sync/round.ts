import type { Problem } from '#contract/problem.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { AnyOperation } from '../operation.ts';
import { isToAskAfter, type Why } from '../outbox/due.ts';
import type { Held } from '../outbox/entries.ts';
import { isUnsent } from '../outbox/entry.ts';
import type { PushReport } from '../outbox/push.ts';
import { dropOldReceived } from '../outbox/received-age.ts';
import type { PublicCopy } from '../public-copy/public-copy.ts';
import type { CouncilSession } from '../space/council-session.ts';
import type { OpenSpace } from '../space/open-space.ts';
import type { SpaceChoice } from '../space/space-choice.ts';
import { bothPushes } from './push-sum.ts';
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

/** Something that is not sent yet, or that is to be offered once more. */
const hasToSend = ({ edges, operations }: RoundParts, space: OpenSpace): boolean => {
  const at = { now: edges.clock.now(), operations };
  const isDue = (held: Held) => 'stored' in held && isToAskAfter(held.stored, at);
  return unsentIn(space) > 0 || space.entries.list().some(isDue);
};

const noPull = { received: 0, problem: null };

/** Sending and fetching are code of their own, which someone who only looks around never downloads. */
const sending = () => import('./exchange.ts');

/** Whether there is anything to send, or anyone to fetch for. */
const mayExchange = (parts: RoundParts, space: OpenSpace): boolean =>
  parts.session.isSignedInAs(space.memberId) || hasToSend(parts, space);

/** Who is signed in, if that is not known; and the council's public page beside it. */
async function greet({ session, publicCopy }: RoundParts, why: Why): Promise<Problem | null> {
  const mustAsk = session.get().is === 'unknown' || (session.get().is !== 'signed-in' && why !== 'timer');
  const [asked] = await Promise.all([
    mustAsk ? session.check() : Promise.resolve({ ok: true } as const),
    publicCopy.refreshIfOld(),
  ]);
  return asked.ok ? null : asked.problem;
}

/** A member whom the council does not know just now has fetched nothing, however well the rest went. */
const signInMissing = ({ session }: RoundParts, { memberId }: OpenSpace): 'sign-in-needed' | null =>
  memberId === null || session.isSignedInAs(memberId) ? null : 'sign-in-needed';

/** One whole sync, and what it really did. */
export async function syncRound(parts: RoundParts, why: Why): Promise<RoundReport> {
  const refused = await greet(parts, why);
  const space = parts.spaces.current.get();
  const isOpen = space.readiness.get() === 'ready';
  const reach = refused && parts.api.isOutOfReach();
  const { pushed, pulled } =
    isOpen && !reach && mayExchange(parts, space)
      ? await (await sending()).exchange(parts, space, why)
      : { pushed: noPush, pulled: noPull };
  const guest = reach ? null : await parts.guestSpace();
  const others =
    guest && hasToSend(parts, guest) ? await (await sending()).pushFrom(parts, guest, why) : noPush;
  const copied = isOpen && !reach ? await parts.copyUnsent(space) : null;
  if (isOpen) await dropOldReceived(space.entries, parts.edges.clock.now());
  const sent = bothPushes(pushed, others);
  const shut = isOpen ? signInMissing(parts, space) : 'locked';
  return {
    outcome: refused?.code ?? sent.first ?? pulled.problem?.code ?? shut ?? copied?.code ?? 'done',
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
  if (space.readiness.get() === 'ready') await (await sending()).pushFrom(parts, space, 'person');
}
