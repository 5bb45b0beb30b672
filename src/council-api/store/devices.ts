import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { deviceMembers, sessions } from './sign-in-tables.ts';

/** Notes that this member signed in on this device; an order to forget them is then done with. */
export async function noteDevice(
  queries: Queries,
  deviceHash: string,
  memberId: string,
  now: Date,
): Promise<void> {
  const fresh = { signedInAt: now, forgetOrderedAt: null, forgetToldAt: null };
  await queries
    .insert(deviceMembers)
    .values({ deviceHash, memberId, ...fresh })
    .onConflictDoUpdate({ target: [deviceMembers.deviceHash, deviceMembers.memberId], set: fresh });
}

/**
 * Orders every device this member has signed in on to forget them at its next contact (a lost or shared phone), and ends
 * their sessions. With no session nothing can be sent in their name, so what those devices had not sent yet is dropped
 * too. Answers how many devices that is.
 */
export async function orderForget(queries: Queries, memberId: string, now: Date): Promise<number> {
  return queries.transaction(async (within) => {
    await within.delete(sessions).where(eq(sessions.memberId, memberId));
    const ordered = await within
      .update(deviceMembers)
      .set({ forgetOrderedAt: now, forgetToldAt: null })
      .where(eq(deviceMembers.memberId, memberId))
      .returning({ deviceHash: deviceMembers.deviceHash });
    return ordered.length;
  });
}

/** The members this device is ordered to forget. Asking counts as having told it. */
export async function tellForgets(queries: Queries, deviceHash: string, now: Date): Promise<string[]> {
  const told = await queries
    .update(deviceMembers)
    .set({ forgetToldAt: sql`coalesce(${deviceMembers.forgetToldAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(deviceMembers.deviceHash, deviceHash), isNotNull(deviceMembers.forgetOrderedAt)))
    .returning({ memberId: deviceMembers.memberId });
  return told.map(({ memberId }) => memberId);
}
