import type { SignedIn } from '../serve.ts';
import type { Queries } from '../store/database.ts';
import {
  endSession,
  type LiveSession,
  liveSession,
  rotateSession,
  sessionBeforeRotation,
  touchSession,
} from '../store/sessions.ts';
import { deviceDays } from '../store/tidy-sign-in.ts';
import { cookie, cookieNames, readCookie } from './cookie.ts';
import { hashOf, newSecretId } from './secret-id.ts';

/** Who is signed in, and until when. */
export interface Session extends SignedIn {
  endsAt: Date;
  idleUntil: Date;
}

export interface Lifetimes {
  idleMinutes: number;
  hours: number;
}

/** Answers whose request it is, by one read of the database; at most once a minute also one write. */
export type MemberOf = (request: Request) => Promise<Session | null>;

const minute = 60_000;
const touchEvery = minute;
const rotateEvery = 60 * minute;
/** Requests already on their way keep working this long after a rotation. */
const grace = minute;

export const sessionCookie = (id: string): string =>
  cookie(cookieNames.session, id, deviceDays * 24 * 60 * 60);

export function keepSessions(queries: Queries, lifetimes: Lifetimes, clock: () => Date): MemberOf {
  const find = liveSession(queries).prepare('live_session');

  const idleFrom = (now: Date, endsAt: Date) =>
    new Date(Math.min(now.getTime() + lifetimes.idleMinutes * minute, endsAt.getTime()));

  async function memberOf(request: Request): Promise<Session | null> {
    const id = readCookie(request, cookieNames.session);
    if (!id) return null;
    const [session, now] = [hashOf(id), clock()];
    const [found] = await find.execute({ session, now: now.toISOString() });
    return found ? keepPresent(found, now) : keepPrevious(session, now);
  }

  async function keepPresent(found: LiveSession, now: Date): Promise<Session> {
    if (age(found.rotatedAt, now) >= rotateEvery) return rotated(found, found.hash, now);
    if (found.confirmedAt && age(found.seenAt, now) < touchEvery) return signedIn(found, null);
    const idleUntil = idleFrom(now, found.endsAt);
    await touchSession(queries, found.hash, now, idleUntil);
    return signedIn({ ...found, idleUntil }, null);
  }

  /**
   * The browser shows the id from before a rotation. Until it has shown the new one, the reply that carried it may have
   * been lost, so it is given another. Long after, somebody else has a copy: then nobody keeps the session.
   */
  async function keepPrevious(session: string, now: Date): Promise<Session | null> {
    const found = await sessionBeforeRotation(queries, session, now);
    if (!found) return null;
    if (age(found.confirmedAt ?? found.rotatedAt, now) < grace) return signedIn(found, null);
    if (!found.confirmedAt) return rotated(found, session, now);
    await endSession(queries, session);
    return null;
  }

  async function rotated(found: LiveSession, known: string, now: Date): Promise<Session> {
    const id = newSecretId();
    const idleUntil = idleFrom(now, found.endsAt);
    const isOurs = await rotateSession(
      queries,
      { hash: found.hash, known, next: hashOf(id), idleUntil },
      now,
    );
    return signedIn({ ...found, idleUntil }, isOurs ? sessionCookie(id) : null);
  }

  return memberOf;
}

const age = (then: Date, now: Date): number => now.getTime() - then.getTime();

const signedIn = (found: LiveSession, setCookie: string | null): Session => ({
  member: { id: found.memberId, name: found.name, role: found.role },
  feedHead: found.feedHead,
  endsAt: found.endsAt,
  idleUntil: found.idleUntil,
  setCookie,
});
