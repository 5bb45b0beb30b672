import { and, eq, sql } from 'drizzle-orm';
import type { Problem, Result } from '#contract/problem.ts';
import { keyDays } from '#contract/shape.ts';
import { failed, ok } from '#domain/result.ts';
import type { Queries } from './database.ts';
import { idempotencyKeys } from './tables.ts';

export interface Keyed {
  /** Whose key it is; keys of two people never meet. */
  scope: string;
  key: string;
  /** A digest of what was asked. */
  asked: string;
  /** Keys of earlier asks that this one stands in for. */
  replaces: readonly string[];
}

/**
 * Does something once for a key: the effect and the key are committed together, and a repeat gets the first reply. A
 * refused effect leaves no key, so that the same key may be tried again. Of several at the same moment one does it and
 * the others wait for its end.
 *
 * The effect is given the replies of what this replaces, to undo it. What comes later under a replaced key is refused.
 */
export async function once<T>(
  queries: Queries,
  keyed: Keyed,
  effect: (tx: Queries, replaced: T[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { scope, key, asked } = keyed;
  try {
    return await queries.transaction(async (tx) => {
      const [mine] = await tx
        .insert(idempotencyKeys)
        .values({ scope, key, asked })
        .onConflictDoNothing()
        .returning({ key: idempotencyKeys.key });
      if (!mine) return earlier<T>(tx, keyed);
      const done = await effect(tx, await takeOver<T>(tx, keyed));
      if (!done.ok) throw new Refused(done.problem);
      await tx.update(idempotencyKeys).set({ reply: done.value }).where(is(keyed));
      return done;
    });
  } catch (error) {
    if (error instanceof Refused) return failed(error.problem);
    throw error;
  }
}

/** No request hashes to this, so whatever arrives under the key is told that it was used with other words. */
const replacedBy = (key: string): string => `replaced by ${key}`;

/** Takes the replaced keys out of use, and answers what was done under them. In order, so that two never wait for each other. */
async function takeOver<T>(tx: Queries, { scope, key, replaces }: Keyed): Promise<T[]> {
  const replies: T[] = [];
  for (const old of new Set(replaces.toSorted())) {
    if (old === key) continue;
    const replaced = { scope, key: old, asked: replacedBy(key) };
    const [fresh] = await tx.insert(idempotencyKeys).values(replaced).onConflictDoNothing().returning();
    if (fresh) continue;
    const [used] = await tx.select().from(idempotencyKeys).where(is(replaced)).for('update');
    await tx.update(idempotencyKeys).set({ asked: replaced.asked, reply: null }).where(is(replaced));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every keyed endpoint gives a receipt; one of another kind undoes nothing
    if (used?.reply) replies.push(used.reply as T);
  }
  return replies;
}

/** Thrown only to undo the transaction. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Drops keys that no device may use any more. */
export const forgetOldKeys = (queries: Queries): Promise<unknown> =>
  queries.execute(
    sql`delete from idempotency_key where at < now() - make_interval(days => ${keyDays}::integer)`,
  );

const version7 = /^([0-9a-f]{8})-?([0-9a-f]{4})-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;
const day = 24 * 60 * 60 * 1000;

/**
 * Whether a key was made so long ago that it may have been used and forgotten since. The time is that of the device,
 * which cannot be far out: with a clock that is, no certificate would be good to it.
 */
export function isTooOld(key: string, now: Date): boolean {
  const [, high, low] = version7.exec(key) ?? [];
  return high !== undefined && Number.parseInt(`${high}${low}`, 16) < now.getTime() - keyDays * day;
}

const is = ({ scope, key }: Pick<Keyed, 'scope' | 'key'>) =>
  and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));

async function earlier<T>(tx: Queries, keyed: Keyed): Promise<Result<T>> {
  const [first] = await tx.select().from(idempotencyKeys).where(is(keyed));
  if (!first) throw new Error('A key that was taken is not there');
  if (first.asked !== keyed.asked) return failed({ code: 'key-reused' });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same endpoint wrote it, under this scope
  return ok(first.reply as T);
}
