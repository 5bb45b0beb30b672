import * as z from 'zod/mini';
import type { Edges } from '../edges/edges.ts';
import type { Shelf } from '../storage/shelf.ts';

const prefix = 'sign-out-waiting/';
const note = z.object({ memberId: z.string() });

/** Someone signed out on this phone, and their session may not have ended yet. */
export interface WaitingSignOut {
  id: string;
  memberId: string;
}

const noteOf = (key: string, value: unknown): WaitingSignOut[] => {
  const { data } = note.safeParse(value);
  return key.startsWith(prefix) && data ? [{ id: key.slice(prefix.length), ...data }] : [];
};

/**
 * Who signed out and whose session is still to be ended. Each has a record of its own, so that what one tab is done with
 * is never what another has noted meanwhile.
 */
export class SignOuts {
  readonly #shelf: Shelf;
  readonly #edges: Pick<Edges, 'random'>;
  /** As it was when last read or changed here; another tab may have noted more. */
  #waiting: readonly WaitingSignOut[];
  /** Those that this phone had no room to note: only this tab knows of them. */
  #unkept: readonly WaitingSignOut[] = [];

  constructor(edges: Pick<Edges, 'random'>, shelf: Shelf, stored: ReadonlyMap<string, unknown>) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#waiting = Array.from(stored).flatMap(([key, value]) => noteOf(key, value));
  }

  /** Those that are known of in this tab. */
  waiting(): readonly WaitingSignOut[] {
    return this.#waiting;
  }

  /** Those that any tab has noted. Where they cannot be read, what is known already holds. */
  async read(): Promise<readonly WaitingSignOut[]> {
    const keys = await this.#shelf.keys(prefix);
    if (!keys.ok) return this.#waiting;
    const found = await Promise.all(
      keys.value.map(async (key) => ({ key, stored: await this.#shelf.get(key) })),
    );
    const noted = found.flatMap(({ key, stored }) => (stored.ok ? noteOf(key, stored.value) : []));
    this.#waiting = [...noted, ...this.#unkept];
    return this.#waiting;
  }

  /** Noted before anything else is done about it: stopped at any point after, it is not undone. */
  async add(memberId: string): Promise<WaitingSignOut> {
    const id = Array.from(this.#edges.random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const added = { id, memberId };
    const put = await this.#shelf.put(prefix + id, { memberId });
    if (!put.ok) this.#unkept = [...this.#unkept, added];
    this.#waiting = [...this.#waiting, added];
    return added;
  }

  /** That session can no longer be used on this phone. */
  async done({ id }: WaitingSignOut) {
    const removed = await this.#shelf.remove(prefix + id);
    this.#waiting = this.#waiting.filter((each) => each.id !== id);
    this.#unkept = this.#unkept.filter((each) => each.id !== id);
    return removed;
  }
}
