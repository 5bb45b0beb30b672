import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { signInAttempts } from './sign-in-tables.ts';

/** What must be known again when the provider sends the person back. */
export interface Attempt {
  nonce: string;
  verifier: string;
  returnPath: string;
}

/** Which attempt, and in which browser it was begun; both are hashes. */
export interface AttemptKey {
  stateHash: string;
  browserHash: string;
}

export async function keepAttempt(
  queries: Queries,
  key: AttemptKey,
  attempt: Attempt,
  endsAt: Date,
): Promise<void> {
  await queries.insert(signInAttempts).values({ ...key, ...attempt, endsAt });
}

/** Gives an attempt once and never again, and only to the browser that began it, in time. */
export async function takeAttempt(queries: Queries, key: AttemptKey, now: Date): Promise<Attempt | null> {
  const [taken] = await queries
    .delete(signInAttempts)
    .where(
      and(
        eq(signInAttempts.stateHash, key.stateHash),
        eq(signInAttempts.browserHash, key.browserHash),
        gt(signInAttempts.endsAt, now),
      ),
    )
    .returning({
      nonce: signInAttempts.nonce,
      verifier: signInAttempts.verifier,
      returnPath: signInAttempts.returnPath,
    });
  return taken ?? null;
}
