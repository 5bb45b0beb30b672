import { lt } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { deviceMembers, identityRequests, logoutTokens, sessions, signInAttempts } from './sign-in-tables.ts';

const day = 24 * 60 * 60 * 1000;

/** As long as browsers keep a cookie: a device unseen for longer cannot be told anything. */
export const deviceDays = 400;
const linkRequestDays = 90;

/** Removes what has run out: attempts, sessions, sign-out messages, link requests and devices not seen for a year. */
export async function tidySignIn(queries: Queries, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  await queries.delete(signInAttempts).where(lt(signInAttempts.endsAt, now));
  await queries.delete(sessions).where(lt(sessions.endsAt, now));
  await queries.delete(sessions).where(lt(sessions.idleUntil, now));
  await queries.delete(logoutTokens).where(lt(logoutTokens.endsAt, now));
  await queries.delete(identityRequests).where(lt(identityRequests.askedAt, before(linkRequestDays)));
  await queries.delete(deviceMembers).where(lt(deviceMembers.signedInAt, before(deviceDays)));
}
