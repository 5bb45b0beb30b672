import { getSession, memberToForget, signOut, type Session as SessionReply } from '#contract/member.ts';
import type { Result } from '#contract/problem.ts';
import { ok } from '#domain/result.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { Session, SessionState } from '../session.ts';
import type { Watched } from '../watch.ts';
import type { KnownMembers } from './known-members.ts';
import type { SpaceChoice } from './space-choice.ts';

export interface CouncilSessionParts {
  edges: Pick<Edges, 'clock' | 'tabs'>;
  api: Api;
  state: Watched<SessionState>;
  spaces: SpaceChoice;
  known: KnownMembers;
  forgotten: Watched<{ by: 'council'; at: string } | null>;
  /** One last attempt to send a member's words before they are dropped by order of a council that left them signed in. */
  sendLast(): Promise<void>;
}

/** Who is signed in, as far as the council has said. */
export class CouncilSession implements Session {
  readonly #parts: CouncilSessionParts;
  /** When the session ends at the latest, as the council said. */
  #endsAt: string | null = null;
  /** Counts what makes an answer that is on its way no longer true. */
  #turns = 0;

  constructor(parts: CouncilSessionParts) {
    this.#parts = parts;
  }

  get(): SessionState {
    return this.#parts.state.get();
  }

  subscribe(changed: () => void): () => void {
    return this.#parts.state.subscribe(changed);
  }

  async check(): Promise<Result<void>> {
    const turn = this.#turns;
    const reply = await this.#parts.api.as({ who: 'browser' })(getSession, {});
    if (!reply.ok) return reply;
    const ended = await this.#endWaitingSignOut(reply.value);
    if (!ended.ok) return ended;
    if (turn !== this.#turns) return this.check();
    if (reply.value.member && !ended.value) await this.#signedIn(reply.value);
    else this.#notSignedIn();
    await this.#obey(reply.value.orders);
    return ok(undefined);
  }

  /** The council refused as if no one were signed in. */
  lost() {
    this.#notSignedIn();
    this.#parts.edges.tabs.tell({ of: 'session' });
  }

  /** Another tab knows better; ask before anything is sent. */
  doubt() {
    this.#turns += 1;
    this.#parts.state.set({ is: 'unknown' });
  }

  isSignedInAs(memberId: string | null): boolean {
    const state = this.get();
    return state.is === 'signed-in' && state.member.id === memberId;
  }

  signInPath(back: string): string {
    return `/sign-in/start?return=${encodeURIComponent(back)}`;
  }

  async signOut(): Promise<Result<{ next: string | null }>> {
    const { api, known, spaces, edges } = this.#parts;
    this.#turns += 1;
    const state = this.get();
    // On a shared phone the place that is open may be another's than the one who is signed in.
    const memberId = state.is === 'signed-in' ? state.member.id : spaces.current.get().memberId;
    if (memberId !== null) await known.signOutLater({ memberId, endsAt: await this.#endOf(memberId) });
    const reply = await api.as({ who: 'browser' })(signOut, { body: {} });
    this.#turns += 1;
    this.#parts.state.set({ is: 'guest' });
    if (memberId !== null) await spaces.close(memberId);
    if (reply.ok) await known.signOutDone();
    edges.tabs.tell({ of: 'session' });
    return ok({ next: reply.ok ? reply.value.next : null });
  }

  /** Ends the session that someone signed out of with no signal; one that was begun since is not touched. */
  async #endWaitingSignOut({ member, endsAt }: SessionReply): Promise<Result<boolean>> {
    const { known, api, spaces } = this.#parts;
    const waiting = await known.waitingSignOut();
    if (!waiting) return ok(false);
    const isLater = endsAt !== undefined && waiting.endsAt !== null && endsAt > waiting.endsAt;
    const isTheOne = member?.id === waiting.memberId && !isLater;
    const reply = isTheOne ? await api.as({ who: 'browser' })(signOut, { body: {} }) : ok(undefined);
    if (!reply.ok) return reply;
    // Stopped in the middle of signing out, nothing else has closed it.
    if (member?.id !== waiting.memberId || isTheOne) await spaces.close(waiting.memberId);
    await known.signOutDone();
    return ok(isTheOne);
  }

  /** Another tab may have seen a later session than this one did. */
  async #endOf(memberId: string): Promise<string | null> {
    const ends = [this.#endsAt, await this.#parts.known.sessionEnd(memberId)].filter((end) => end !== null);
    return ends.toSorted().at(-1) ?? null;
  }

  async #signedIn({ member, endsAt, idleUntil }: SessionReply) {
    if (!member) return;
    const before = this.get();
    const isNew = endsAt !== undefined && endsAt !== this.#endsAt;
    this.#endsAt = endsAt ?? null;
    const until = [endsAt, idleUntil].filter((each) => each !== undefined).toSorted()[0] ?? null;
    this.#parts.state.set({ is: 'signed-in', member, until });
    if (isNew) await this.#parts.known.sawSession({ memberId: member.id, endsAt });
    if (before.is !== 'signed-in' || before.member.id !== member.id) await this.#parts.spaces.arrive(member);
  }

  #notSignedIn() {
    const { space } = this.#parts.spaces.current.get();
    if (space.is === 'guest') return this.#parts.state.set({ is: 'guest' });
    const { memberId: id, name, role } = space;
    this.#parts.state.set({ is: 'expired', member: { id, name, role } });
  }

  /**
   * What a council orders is done, whatever else fails. Where it ended the session with the order, as `orderForget`
   * does, unsent words are dropped; where it did not, they get one chance to leave first.
   */
  async #obey(orders: readonly string[]) {
    const members = orders.flatMap((order) => memberToForget(order) ?? []);
    for (const memberId of members.filter((each) => this.#parts.known.get(each))) {
      if (this.isSignedInAs(memberId)) await this.#parts.sendLast();
      await this.#parts.spaces.forget(memberId);
      this.#parts.forgotten.set({ by: 'council', at: new Date(this.#parts.edges.clock.now()).toISOString() });
      if (this.isSignedInAs(memberId)) this.#parts.state.set({ is: 'guest' });
    }
  }
}
