import type { Why } from '../outbox/due.ts';
import { Push, type PushReport } from '../outbox/push.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { noPull, pull, type PullReport } from './pull.ts';
import { bothPushes } from './push-sum.ts';
import type { RoundParts } from './round.ts';

/** Sends what waits in one space. */
export function pushFrom(parts: RoundParts, space: OpenSpace, why: Why): Promise<PushReport> {
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

/** Sends, then fetches; what the council turns out to have forgotten is sent again, and fetched again. */
export async function exchange(parts: RoundParts, space: OpenSpace, why: Why) {
  const pushed = await pushFrom(parts, space, why);
  if (pushed.first !== null && parts.api.isOutOfReach()) return { pushed, pulled: noPull(null) };
  const pulled = await pullInto(parts, space);
  if (!pulled.forgot || pulled.problem) return { pushed, pulled };
  const again = await pushFrom(parts, space, 'person');
  const more = await pullInto(parts, space);
  const received = pulled.received + more.received;
  return { pushed: bothPushes(pushed, again), pulled: { ...more, received } };
}
