import type { SignedIn } from '../serve.ts';
import type { Queries } from '../store/database.ts';
import {
  endSession,
  type LiveSession,
  liveSession,
  preparedMember,
  rotateSession,
  touchSession,
  upkeepSeconds,
} from '../store/sessions.ts';
import { deviceDays } from '../store/tidy-sign-in.ts';
import { cookie, cookieNames, readCookie } from './cookie.ts';
import { hashOf, newSecretId } from './secret-id.ts';

/** Who is signed in, and until when. */
interface Session extends SignedIn {
  endsAt: Date;
  idleUntil: Date;
}

interface Lifetimes {
  idleMinutes: number;
  hours: number;
}

export interface SessionKeeper {
  /** Whose request it is, by one read of the database; at most once a minute by more. */
  memberOf: (request: Request) => Promise<SignedIn | null>;
  /** The same, and until when. */
  sessionOf: (request: Request) => Promise<Session | null>;
}

const minute = 60_000;
const touchEvery = upkeepSeconds.touch * 1000;
const rotateEvery = upkeepSeconds.rotate * 1000;
/** Requests already on their way keep working this long after a rotation. */
const grace = minute;

export const sessionCookie = (id: string): string =>
  cookie(cookieNames.session, id, deviceDays * 24 * 60 * 60);

export function keepSessions(queries: Queries, lifetimes: Lifetimes, clock: () => Date): SessionKeeper {
  const find = preparedMember(queries);

  const idleFrom = (now: Date, endsAt: Date) =>
    new Date(Math.min(now.getTime() + lifetimes.idleMinutes * minute, endsAt.getTime()));

  async function memberOf(request: Request): Promise<SignedIn | null> {
    const id = readCookie(request, cookieNames.session);
    if (!id) return null;
    const [session, now] = [hashOf(id), clock()];
    const [found] = await find.execute({ session, now: now.toISOString() });
    if (!found || found.isDue) return kept(session, now);
    const { memberId, name, role, feedHead } = found;
    return { member: { id: memberId, name, role }, feedHead, setCookie: null };
  }

  async function sessionOf(request: Request): Promise<Session | null> {
    const id = readCookie(request, cookieNames.session);
    return id ? kept(hashOf(id), clock()) : null;
  }

  async function kept(session: string, now: Date): Promise<Session | null> {
    const found = await liveSession(queries, session, now);
    if (!found) return null;
    return found.hash === session ? keepPresent(found, now) : keepPrevious(found, session, now);
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
  async function keepPrevious(found: LiveSession, session: string, now: Date): Promise<Session | null> {
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

  return { memberOf, sessionOf };
}

const age = (then: Date, now: Date): number => now.getTime() - then.getTime();

const signedIn = (found: LiveSession, setCookie: string | null): Session => ({
  member: { id: found.memberId, name: found.name, role: found.role },
  feedHead: found.feedHead,
  endsAt: found.endsAt,
  idleUntil: found.idleUntil,
  setCookie,
});
