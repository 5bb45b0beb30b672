import type { AnyEndpoint, ReplyOf } from '#contract/endpoint.ts';
import type { Result } from '#contract/problem.ts';
import { Api } from './api.ts';
import type { Connection } from './device.ts';
import type { Edges } from './edges/edges.ts';
import { KeptSettings } from './kept-settings.ts';
import { LazyLocalOffer } from './local-offer/lazy-local-offer.ts';
import type { AnyOperation, Asking } from './operation.ts';
import { PublicCopy } from './public-copy/public-copy.ts';
import { PublishedCommentsCopy } from './public-copy/published-comments-copy.ts';
import { LazySafeCopies } from './safe-copies/lazy-safe-copies.ts';
import type { SessionState } from './session.ts';
import { CouncilSession } from './space/council-session.ts';
import { GuestSpace } from './space/guest-space.ts';
import { KnownMembers } from './space/known-members.ts';
import { SignOuts } from './space/sign-outs.ts';
import { SpaceChoice } from './space/space-choice.ts';
import type { Shelf, Shelves } from './storage/shelf.ts';
import type { RoundParts } from './sync/round.ts';
import { Schedule } from './sync/schedule.ts';
import { Syncing } from './sync/syncing.ts';
import { watched } from './watch.ts';

export interface WorkingsParts {
  edges: Edges;
  shelves: Shelves;
  deviceShelf: Shelf;
  /** What the device's own shelf held when it was opened. */
  stored: ReadonlyMap<string, unknown>;
  operations: ReadonlyMap<string, AnyOperation>;
  pinRounds: number;
  version: string;
}

/** The parts of a device, put together in the order they need each other. */
export class Workings {
  readonly connection = watched<Connection>('unknown');
  readonly forgotten = watched<{ by: 'council'; at: string } | null>(null);
  readonly settings: KeptSettings;
  readonly publicCopy: PublicCopy;
  readonly publishedComments: PublishedCommentsCopy;
  readonly localOffer: LazyLocalOffer;
  readonly spaces: SpaceChoice;
  readonly guest: GuestSpace;
  readonly session: CouncilSession;
  readonly safeCopies: LazySafeCopies;
  readonly syncing: Syncing;
  readonly schedule: Schedule;
  readonly #api: Api;

  constructor(parts: WorkingsParts) {
    const { edges, deviceShelf, stored, version } = parts;
    const { connection, forgotten } = this;
    const api = new Api({ edges, version, connection });
    this.#api = api;
    const state = watched<SessionState>({ is: 'unknown' });
    const signOuts = new SignOuts(edges, deviceShelf, stored);
    const known = new KnownMembers(deviceShelf, stored, signOuts);
    const spaceParts = { ...parts, session: state, known, nudge: () => this.schedule.nudge() };
    this.settings = new KeptSettings(edges, deviceShelf, stored.get('settings'));
    this.publicCopy = new PublicCopy(edges, deviceShelf, api);
    this.publicCopy.read(stored);
    const comments = stored.get('published-comments');
    this.publishedComments = new PublishedCommentsCopy(edges, deviceShelf, api, comments);
    this.localOffer = new LazyLocalOffer(edges, deviceShelf, stored.get('local-offer'), () => {
      const { smallSaving, nearOutcode } = this.settings.get();
      return smallSaving ? nearOutcode : null;
    });
    this.spaces = new SpaceChoice(spaceParts, KnownMembers.lastSpace(stored));
    const { spaces } = this;
    const sendLast = () => this.syncing.sendLast();
    this.session = new CouncilSession({ edges, api, state, spaces, known, signOuts, forgotten, sendLast });
    this.safeCopies = new LazySafeCopies({ edges, api, session: this.session, current: spaces.current });
    this.guest = new GuestSpace(spaceParts, spaces);
    const round: RoundParts = {
      ...parts,
      api,
      spaces,
      session: this.session,
      publicCopy: this.publicCopy,
      guestSpace: () => this.guest.open(),
      copyUnsent: (space) => this.safeCopies.copyUnsent(space),
    };
    this.syncing = new Syncing(round);
    this.schedule = new Schedule({ ...round, syncing: this.syncing });
  }

  /** Asks as whoever's space is in use. */
  async ask<E extends AnyEndpoint>(endpoint: E, asking: Asking<E>): Promise<Result<ReplyOf<E>>> {
    const { memberId } = this.spaces.current.get();
    const call = this.#api.as(memberId === null ? { who: 'no-one' } : { who: 'member', memberId });
    const reply = await call(endpoint, asking);
    if (!reply.ok && reply.problem.code === 'sign-in-needed') this.session.lost();
    return reply;
  }

  /** Forgets whoever's space is in use, on this phone and in every tab. */
  async forgetHere(): Promise<void> {
    const { memberId } = this.spaces.current.get();
    const { session } = this;
    const isAnothers = session.get().is === 'signed-in' && !session.isSignedInAs(memberId);
    if (memberId !== null && !isAnothers) await session.signOut();
    await this.spaces.forget(memberId);
  }

  /** The one in use goes last: stopped in between, whoever asked for it is still here to ask again. */
  async forgetEveryone(): Promise<void> {
    const { session, spaces } = this;
    const here = spaces.current.get().memberId;
    const others = spaces.known.get().flatMap(({ memberId }) => (memberId === here ? [] : memberId));
    if (session.get().is !== 'guest') await session.signOut();
    for (const memberId of [...others, null, ...(here === null ? [] : [here])]) await spaces.forget(memberId);
  }
}
