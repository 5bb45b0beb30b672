import { getSession, memberToForget, signOut, type Session as SessionReply } from '#contract/member.ts';
import type { Result } from '#contract/problem.ts';
import { ok } from '#domain/result.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { Session, SessionState } from '../session.ts';
import type { Watched } from '../watch.ts';
import type { KnownMembers } from './known-members.ts';
import type { SignOuts, WaitingSignOut } from './sign-outs.ts';
import type { SpaceChoice } from './space-choice.ts';

export interface CouncilSessionParts {
  edges: Pick<Edges, 'clock' | 'tabs' | 'page'>;
  api: Api;
  state: Watched<SessionState>;
  spaces: SpaceChoice;
  known: KnownMembers;
  signOuts: SignOuts;
  forgotten: Watched<{ by: 'council'; at: string } | null>;
  /** One last attempt to send a member's words before they are dropped by order of a council that left them signed in. */
  sendLast(): Promise<void>;
}

/** In the address that a sign-in leads back to: the sign-outs that it comes after. */
const afterSignOut = 'after-sign-out';

/** Who is signed in, as far as the council has said. */
export class CouncilSession implements Session {
  readonly #parts: CouncilSessionParts;
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

  /**
   * A sign-in that leads back here takes the place of those sessions that it was begun after the end of. Only a sign-in
   * from this app is known to be later: any other of the same person is ended, and asked for once more.
   */
  async comeBack(): Promise<void> {
    const { edges, signOuts } = this.#parts;
    const ids = edges.page.takeFromAddress(afterSignOut)?.split('.') ?? [];
    await this.#settle(signOuts.waiting().filter(({ id }) => ids.includes(id)));
  }

  async check(): Promise<Result<void>> {
    const turn = this.#turns;
    const ended = await this.#endWhatWasLeft();
    if (!ended.ok) return ended;
    const reply = await this.#ask();
    if (!reply.ok) return reply;
    const wasLeft = (await this.#parts.signOuts.read()).length > 0;
    if (wasLeft || turn !== this.#turns) return this.check();
    if (reply.value.member) await this.#signedIn(reply.value);
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
    void this.#parts.signOuts.read();
  }

  isSignedInAs(memberId: string | null): boolean {
    const state = this.get();
    return state.is === 'signed-in' && state.member.id === memberId;
  }

  signInPath(back: string): string {
    const ids = this.#parts.signOuts.waiting().map(({ id }) => id);
    const url = new URL(back, 'https://app.invalid');
    if (ids.length > 0) url.searchParams.set(afterSignOut, ids.join('.'));
    return `/sign-in/start?return=${encodeURIComponent(url.pathname + url.search + url.hash)}`;
  }

  async signOut(): Promise<Result<{ next: string | null }>> {
    const { spaces, signOuts, edges } = this.#parts;
    this.#turns += 1;
    const state = this.get();
    // On a shared phone the place that is open may be another's than the one who is signed in.
    const memberId = state.is === 'signed-in' ? state.member.id : spaces.current.get().memberId;
    const left = memberId === null ? null : await signOuts.add(memberId);
    const reply = await this.#end();
    this.#turns += 1;
    this.#parts.state.set({ is: 'guest' });
    if (left) await spaces.close(left.memberId);
    if (left && reply.ok) await signOuts.done(left);
    edges.tabs.tell({ of: 'session' });
    return ok({ next: reply.ok ? reply.value.next : null });
  }

  #ask() {
    return this.#parts.api.as({ who: 'browser' })(getSession, {});
  }

  #end() {
    return this.#parts.api.as({ who: 'browser' })(signOut, { body: {} });
  }

  /**
   * Ends the session of someone who signed out, if the council did not hear of it. Asked about after the sign-outs were
   * read, a session of nobody's, or of another's, has taken the place of theirs.
   */
  async #endWhatWasLeft(): Promise<Result<void>> {
    const left = await this.#parts.signOuts.read();
    if (left.length === 0) return ok(undefined);
    const asked = await this.#ask();
    if (!asked.ok) return asked;
    const isLeft = left.some(({ memberId }) => memberId === asked.value.member?.id);
    const ended = isLeft ? await this.#end() : ok(undefined);
    return ended.ok ? this.#settle(left) : ended;
  }

  /** Closed once more: stopped in the middle of signing out, nothing else has. */
  async #settle(left: readonly WaitingSignOut[]): Promise<Result<void>> {
    for (const each of left) {
      await this.#parts.spaces.close(each.memberId);
      const done = await this.#parts.signOuts.done(each);
      if (!done.ok) return done;
    }
    return ok(undefined);
  }

  async #signedIn({ member, endsAt, idleUntil }: SessionReply) {
    if (!member) return;
    const before = this.get();
    const until = [endsAt, idleUntil].filter((each) => each !== undefined).toSorted()[0] ?? null;
    this.#parts.state.set({ is: 'signed-in', member, until });
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
