import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import type { AnyOperation, Operation } from '../operation.ts';
import type { SessionState } from '../session.ts';
import type { MemberVault } from '../vault/member-vault.ts';
import { derived, type Watchable } from '../watch.ts';
import { entryIdAfter } from './entry-id.ts';
import { shownEntry } from './entry-state.ts';
import type { Entry } from './entry.ts';
import type { Entries } from './entries.ts';
import { invalidPayload } from './invalid-payload.ts';
import { entryFormat, inPlaceOf, nameMustStay, triesOf, type StoredEntry } from './stored-entry.ts';

export interface SpaceOutboxParts {
  edges: Pick<Edges, 'clock' | 'random'>;
  entries: Entries;
  vault: MemberVault;
  session: Watchable<SessionState>;
  operations: ReadonlyMap<string, AnyOperation>;
  /** Whose space it is. The guest's is `null`, and takes only what has no name on it. */
  memberId: string | null;
  /** Something new waits. */
  nudge(): void;
}

/** The outbox of one space. Every method does its work on the shelf first, and shows it after. */
export class SpaceOutbox {
  readonly all: Watchable<Entry[]>;
  readonly #parts: SpaceOutboxParts;

  constructor(parts: SpaceOutboxParts) {
    this.#parts = parts;
    const { entries, session, operations, memberId } = parts;
    this.all = derived([entries.revision, entries.sending, session], () => {
      const surroundings = { sending: entries.sending.get(), session: session.get(), operations, memberId };
      return entries
        .list()
        .map((held) => shownEntry(held, surroundings))
        .toReversed();
    });
  }

  async add<D>(op: Operation<D>, draft: D): Promise<Result<Entry>> {
    const entry = this.#drafted(op, draft);
    if (!entry.ok) return entry;
    return this.#keep((id) => ({ ...entry.value, id }));
  }

  /** A removed entry comes back under its own key; if it had been sent, the council answers with the first receipt. */
  async putBack(entry: Entry, stored: StoredEntry | undefined): Promise<Result<Entry>> {
    if (!stored) return failed({ code: 'not-found' });
    const put = await this.#parts.entries.hold(() => this.#parts.entries.put(stored));
    return put.ok ? this.#shown(entry.id) : put;
  }

  async amend<D>(id: string, op: Operation<D>, draft: D): Promise<Result<Entry>> {
    const entry = this.#drafted(op, draft);
    if (!entry.ok) return entry;
    return this.#keep((newId) => ({ ...entry.value, id: newId }), id);
  }

  async remove(id: string): Promise<{ outcome: 'removed' | 'too-late'; stored?: StoredEntry }> {
    const { entries } = this.#parts;
    const wasSending = await this.#sent(id);
    const held = entries.get(id);
    const stored = held && 'stored' in held ? held.stored : undefined;
    if (wasSending && stored?.state.is === 'received') return { outcome: 'too-late' };
    await entries.hold(() => entries.drop(id));
    return { outcome: 'removed', ...(stored && { stored }) };
  }

  async tryAgain(id: string): Promise<void> {
    const now = new Date(this.#parts.edges.clock.now()).toISOString();
    await this.#parts.entries.change(id, (stored) =>
      stored?.state.is === 'needs-you'
        ? {
            ...stored,
            state: {
              is: 'waiting',
              tries: triesOf(stored.state),
              because: stored.state.because,
              triedAt: now,
              nextTryAt: now,
            },
          }
        : 'leave',
    );
    this.#parts.nudge();
  }

  /** Entries that were replaced before the app was closed, and are still there. */
  async finishAmending() {
    const { entries } = this.#parts;
    const replaced = entries.list().flatMap((held) => ('stored' in held ? (held.stored.replaces ?? []) : []));
    for (const id of replaced.filter((each) => entries.get(each))) await entries.hold(() => entries.drop(id));
  }

  #drafted<D>(op: Operation<D>, draft: D): Result<Omit<StoredEntry, 'id'>> {
    const payload = op.payload.safeParse(draft);
    if (!payload.success) return invalidPayload(draft, payload.error);
    const named = op.named(payload.data);
    if (named && this.#parts.memberId === null) return failed({ code: 'sign-in-needed' });
    return ok({
      format: entryFormat,
      kind: op.kind,
      version: op.version,
      lane: op.lane(payload.data),
      named,
      writtenAt: new Date(this.#parts.edges.clock.now()).toISOString(),
      payload: payload.data,
      state: { is: 'saved' },
    });
  }

  /** The new entry first and the old one after: stopped between the two, the old one is not sent and goes later. */
  async #keep(entryOf: (id: string) => StoredEntry, oldId?: string): Promise<Result<Entry>> {
    const { entries, vault, edges } = this.#parts;
    const kept = await vault.stillKept();
    if (!kept.ok) return kept;
    const put = await entries.hold(async (): Promise<Result<string>> => {
      const newest = await entries.newestId();
      if (!newest.ok) return newest;
      const fresh = entryOf(entryIdAfter(newest.value, edges.clock.now(), edges.random));
      const entry = oldId === undefined ? ok(fresh) : await this.#inPlaceOf(oldId, fresh);
      if (!entry.ok) return entry;
      const stored = await entries.put(entry.value);
      if (stored.ok && oldId !== undefined) await entries.drop(oldId);
      return stored.ok ? ok(fresh.id) : stored;
    });
    if (!put.ok) return put;
    this.#parts.nudge();
    return this.#shown(put.value);
  }

  async #inPlaceOf(oldId: string, fresh: StoredEntry): Promise<Result<StoredEntry>> {
    const old = await this.#parts.entries.read(oldId);
    if (!old.ok) return old;
    if (!old.value) return failed({ code: 'not-found' });
    const mayChange = old.value.state.is === 'needs-you' || old.value.state.is === 'saved';
    if (!mayChange || (nameMustStay(old.value) && old.value.named !== fresh.named))
      return failed({ code: 'conflict' });
    return ok({ ...fresh, ...inPlaceOf(old.value, fresh.named) });
  }

  #shown(id: string): Result<Entry> {
    const entry = this.all.get().find((each) => each.id === id);
    return entry ? ok(entry) : failed({ code: 'locked' });
  }

  /** Waits until it is not being sent; whether it was. */
  #sent(id: string): Promise<boolean> {
    const { sending } = this.#parts.entries;
    if (!sending.get().has(id)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const stop = sending.subscribe(() => {
        if (sending.get().has(id)) return;
        stop();
        resolve(true);
      });
    });
  }
}
