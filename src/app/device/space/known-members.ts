import * as z from 'zod/mini';
import { role, type Member } from '#contract/member.ts';
import type { KnownMember } from '../spaces.ts';
import type { Shelf } from '../storage/shelf.ts';
import { watched } from '../watch.ts';
import type { SignOuts } from './sign-outs.ts';

const knownMember = z.object({
  memberId: z.string(),
  name: z.string(),
  role,
  hasPin: z.boolean(),
  closed: z.boolean(),
});

const prefix = 'member/';
const lastSpaceKey = 'last-space';

/** Who has words on this phone, and whose were open last. Names are plain: the unlock screen must show them. */
export class KnownMembers {
  readonly all = watched<KnownMember[]>([]);
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, stored: ReadonlyMap<string, unknown>, signOuts: SignOuts) {
    this.#shelf = shelf;
    const known = Array.from(stored)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, value]) => knownMember.safeParse(value));
    const left = signOuts.waiting().map(({ memberId }) => memberId);
    // Stopped in the middle of signing out: what they were leaving is not open again.
    const asLeft = (each: KnownMember) => (left.includes(each.memberId) ? { ...each, closed: true } : each);
    this.all.set(known.flatMap((each) => (each.success ? [asLeft(each.data)] : [])));
  }

  static lastSpace(stored: ReadonlyMap<string, unknown>): string | null {
    const last = stored.get(lastSpaceKey);
    return typeof last === 'string' ? last : null;
  }

  get(memberId: string): KnownMember | undefined {
    return this.all.get().find((known) => known.memberId === memberId);
  }

  async remember({ id, name, role: part }: Member): Promise<KnownMember> {
    const hasPin = this.get(id)?.hasPin ?? false;
    return this.change({ memberId: id, name, role: part, hasPin, closed: false });
  }

  async change(known: KnownMember): Promise<KnownMember> {
    const before = this.get(known.memberId);
    if (before && JSON.stringify(before) === JSON.stringify(known)) return before;
    await this.#shelf.put(prefix + known.memberId, known);
    this.all.set([...this.all.get().filter((each) => each.memberId !== known.memberId), known]);
    return known;
  }

  /** On a phone too full to note it the name goes instead, which needs no room; signing in brings it back. */
  async close(known: KnownMember): Promise<void> {
    const closed = { ...known, closed: true };
    const put = await this.#shelf.put(prefix + known.memberId, closed);
    if (!put.ok) await this.#shelf.remove(prefix + known.memberId);
    this.all.set([...this.all.get().filter((each) => each.memberId !== known.memberId), closed]);
  }

  async forget(memberId: string): Promise<void> {
    await this.#shelf.remove(prefix + memberId);
    this.all.set(this.all.get().filter((each) => each.memberId !== memberId));
  }

  async useLast(memberId: string | null): Promise<void> {
    if (memberId === null) await this.#shelf.remove(lastSpaceKey);
    else await this.#shelf.put(lastSpaceKey, memberId);
  }
}
