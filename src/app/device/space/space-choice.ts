import { failed, ok } from '#domain/result.ts';
import type { Member } from '#contract/member.ts';
import type { Result } from '#contract/problem.ts';
import type { Space, Spaces } from '../spaces.ts';
import { spaceShelfName, type Shelves } from '../storage/shelf.ts';
import { derived, watched, type Watchable, type Watched } from '../watch.ts';
import type { KnownMembers } from './known-members.ts';
import { OpenSpace, type OpenSpaceParts } from './open-space.ts';

export interface SpaceChoiceParts extends OpenSpaceParts {
  shelves: Shelves;
  known: KnownMembers;
}

const guest: Space = { is: 'guest' };

/** Whose databases are in use, and moving from one person's to another's. */
export class SpaceChoice implements Spaces {
  readonly current: Watched<OpenSpace>;
  readonly space: Watchable<Space>;
  readonly known: Watchable<Spaces['known'] extends Watchable<infer K> ? K : never>;
  readonly #parts: SpaceChoiceParts;
  /** Someone said on this page whose place to open; who is signed in at the council does not move them out of it. */
  #isChosen = false;
  /** Signed in, but their words wait for the PIN that was set before they did. */
  #arriving: Member | null = null;
  /** Moves are made one after another: someone who leaves while another arrives must not be found in again after. */
  #moved: Promise<unknown> = Promise.resolve();

  constructor(parts: SpaceChoiceParts, lastMemberId: string | null) {
    this.#parts = parts;
    this.known = parts.known.all;
    const last = lastMemberId === null ? undefined : parts.known.get(lastMemberId);
    this.current = watched(new OpenSpace(parts, last && !last.closed ? { is: 'member', ...last } : guest));
    this.space = derived([this.current], () => this.current.get().space);
  }

  /** Opens what was open last. */
  async open(): Promise<void> {
    await this.#begin(this.current.get());
  }

  choose(memberId: string | null): Promise<Result<void>> {
    return this.#inTurn(() => this.#choose(memberId));
  }

  async #choose(memberId: string | null): Promise<Result<void>> {
    if (memberId === null) return ok(await this.#moveToChosen(guest));
    const known = this.#parts.known.get(memberId);
    if (!known) return failed({ code: 'not-found' });
    if (known.closed && !known.hasPin && !this.#isSignedIn(memberId))
      return failed({ code: 'sign-in-needed' });
    const opened = await this.#parts.known.change({ ...known, closed: false });
    return ok(await this.#moveToChosen({ is: 'member', ...opened }));
  }

  /** The council says that this member is signed in: their words, unless someone else's were chosen, are now in use. */
  arrive(member: Member): Promise<void> {
    return this.#inTurn(() => this.#arrive(member));
  }

  async #arrive(member: Member): Promise<void> {
    if (!this.#isSignedIn(member.id)) return;
    const here = this.current.get();
    if (here.memberId === member.id || this.#isChosen) return void (await this.#parts.known.remember(member));
    const isNew = !this.#parts.known.get(member.id);
    if (isNew && here.memberId === null && here.vault.state.get() === 'locked') {
      this.#arriving = member;
      return;
    }
    const known = await this.#parts.known.remember(member);
    const bringsPin = isNew && here.memberId === null && here.vault.hasPin.get();
    await this.#moveTo({ is: 'member', ...known }, bringsPin ? here : undefined);
  }

  /** Closes a member's space, in every tab; what is in it stays, sealed. */
  async close(memberId: string): Promise<void> {
    await this.#inTurn(() => this.#shut(memberId));
    this.#parts.edges.tabs.tell({ of: 'closed', space: spaceShelfName(memberId) });
  }

  /** In another tab this member signed out: nothing of theirs may be read here either. */
  async closedElsewhere(name: string): Promise<void> {
    const memberId = this.#memberOf(name);
    if (memberId !== undefined) await this.#inTurn(() => this.#shut(memberId));
  }

  /** Drops someone's databases. The guest's are the ones of `null`. */
  async forget(memberId: string | null): Promise<void> {
    await this.#inTurn(() => this.#drop(memberId));
    this.#parts.edges.tabs.tell({ of: 'forgotten', space: spaceShelfName(memberId) });
  }

  /** Another tab forgot someone: nothing of theirs may be written here again. */
  async forgottenElsewhere(name: string): Promise<void> {
    const memberId = this.#memberOf(name);
    if (memberId !== undefined) await this.#inTurn(() => this.#drop(memberId));
    else if (name === spaceShelfName(null)) await this.#inTurn(() => this.#drop(null));
  }

  #memberOf(shelfName: string): string | undefined {
    const members = this.known.get().map((known) => known.memberId);
    return members.find((each) => spaceShelfName(each) === shelfName);
  }

  async #shut(memberId: string) {
    const known = this.#parts.known.get(memberId);
    if (known) await this.#parts.known.close(known);
    if (this.current.get().memberId === memberId) await this.#moveTo(guest);
  }

  async #drop(memberId: string | null) {
    const here = this.current.get();
    if (here.memberId === memberId) here.leave();
    await this.#parts.shelves.drop(spaceShelfName(memberId));
    if (memberId !== null) await this.#parts.known.forget(memberId);
    if (here.memberId === memberId) await this.#moveTo(guest);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#moved.then(work, work);
    this.#moved = mine;
    return mine;
  }

  #moveToChosen(space: Space): Promise<void> {
    this.#isChosen = true;
    return this.#moveTo(space);
  }

  async #moveTo(space: Space, pinFrom?: OpenSpace): Promise<void> {
    const before = this.current.get();
    const next = new OpenSpace(this.#parts, space);
    await this.#parts.known.useLast(next.memberId);
    if (pinFrom) await this.#bringPin(pinFrom, next);
    this.current.set(next);
    before.leave();
    await this.#begin(next);
  }

  /** A PIN set before signing in moves to the space of the one who set it. */
  async #bringPin(from: OpenSpace, to: OpenSpace) {
    const { takePinOf, dropPin } = await import('../vault/pin.ts');
    await to.vault.open();
    const taken = await takePinOf(to.vault, from.vault);
    if (taken.ok) await dropPin(from.vault);
  }

  async #begin(space: OpenSpace) {
    await space.open();
    space.vault.hasPin.subscribe(() => void this.#notePin(space));
    space.vault.state.subscribe(() => void this.#finishArriving(space));
    await this.#notePin(space);
  }

  async #notePin(space: OpenSpace) {
    const known = space.memberId === null ? undefined : this.#parts.known.get(space.memberId);
    if (known) await this.#parts.known.change({ ...known, hasPin: space.vault.hasPin.get() });
  }

  async #finishArriving(space: OpenSpace) {
    const member = this.#arriving;
    if (!member || space.vault.state.get() !== 'open' || space !== this.current.get()) return;
    this.#arriving = null;
    await this.arrive(member);
    this.#parts.nudge();
  }

  #isSignedIn(memberId: string): boolean {
    const session = this.#parts.session.get();
    return session.is === 'signed-in' && session.member.id === memberId;
  }
}
