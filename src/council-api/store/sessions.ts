import { and, eq, gt, isNull, or, type Placeholder, sql } from 'drizzle-orm';
import { feedHead } from './changes.ts';
import type { Queries } from './database.ts';
import type { Identity } from './identities.ts';
import { sessions } from './sign-in-tables.ts';
import { members } from './tables.ts';

/** A session is seen to at most this often: between, using it is one read and no write. */
export const upkeepSeconds = { touch: 60, rotate: 3600 } as const;

const isLive = (now: Date | Placeholder) => and(gt(sessions.idleUntil, now), gt(sessions.endsAt, now));

const who = { memberId: sessions.memberId, name: members.name, role: members.role };

const asked = sql.placeholder('now');
const isDue = sql<boolean>`(${sessions.confirmedAt} is null
  or ${sessions.seenAt} <= ${asked}::timestamptz - make_interval(secs => ${sql.raw(String(upkeepSeconds.touch))})
  or ${sessions.rotatedAt} <= ${asked}::timestamptz - make_interval(secs => ${sql.raw(String(upkeepSeconds.rotate))}))`;

/**
 * Prepared: whose session has the id with the hash `session`, if it is good at `now`, and whether it is due to be seen to.
 * The end of the member's feed is read along, so that most requests need no second question.
 */
export const preparedMember = (queries: Queries) =>
  queries
    .select({ ...who, isDue, feedHead: feedHead(sessions.memberId) })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(and(eq(sessions.hash, sql.placeholder('session')), isLive(asked)))
    .prepare('live_member');

export type LiveSession = NonNullable<Awaited<ReturnType<typeof liveSession>>>;

/** All of the session with this id, or that had it before its last rotation, if it is good at `at`. */
export async function liveSession(queries: Queries, hash: string, at: Date) {
  const [found] = await queries
    .select({
      ...who,
      hash: sessions.hash,
      rotatedAt: sessions.rotatedAt,
      confirmedAt: sessions.confirmedAt,
      seenAt: sessions.seenAt,
      idleUntil: sessions.idleUntil,
      endsAt: sessions.endsAt,
      feedHead: feedHead(sessions.memberId),
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(and(or(eq(sessions.hash, hash), eq(sessions.previousHash, hash)), isLive(at)));
  return found ?? null;
}

export interface NewSession extends Identity {
  hash: string;
  memberId: string;
  providerSession: string | null;
  idToken: string;
  idleUntil: Date;
  endsAt: Date;
}

export async function startSession(queries: Queries, session: NewSession, now: Date): Promise<void> {
  await queries.insert(sessions).values({ ...session, rotatedAt: now, seenAt: now });
}

/** Notes that a session was used: its browser has this id, and its idle time starts anew. */
export async function touchSession(
  queries: Queries,
  hash: string,
  now: Date,
  idleUntil: Date,
): Promise<void> {
  await queries
    .update(sessions)
    .set({
      seenAt: now,
      idleUntil,
      confirmedAt: sql`coalesce(${sessions.confirmedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(eq(sessions.hash, hash));
}

/** Gives a session a new id; `known` is the one its browser has. False when another request was first. */
export async function rotateSession(
  queries: Queries,
  session: { hash: string; known: string; next: string; idleUntil: Date },
  now: Date,
): Promise<boolean> {
  const rotated = await queries
    .update(sessions)
    .set({
      hash: session.next,
      previousHash: session.known,
      rotatedAt: now,
      confirmedAt: null,
      seenAt: now,
      idleUntil: session.idleUntil,
    })
    .where(eq(sessions.hash, session.hash))
    .returning({ hash: sessions.hash });
  return rotated.length === 1;
}

export interface EndedSession extends Identity {
  idToken: string;
}

/** Ends the session with this id, or that had it before the last rotation. */
export async function endSession(queries: Queries, hash: string): Promise<EndedSession | null> {
  const [ended] = await queries
    .delete(sessions)
    .where(or(eq(sessions.hash, hash), eq(sessions.previousHash, hash)))
    .returning({ issuer: sessions.issuer, subject: sessions.subject, idToken: sessions.idToken });
  return ended ?? null;
}

/** Ends what a provider says has ended: one of its sessions, or all of one person's. Answers how many that was. */
export async function endSessionsAt(
  queries: Queries,
  ended: { issuer: string; subject?: string | undefined; providerSession?: string | undefined },
): Promise<number> {
  if (ended.subject === undefined && ended.providerSession === undefined) return 0;
  const gone = await queries
    .delete(sessions)
    .where(
      and(
        eq(sessions.issuer, ended.issuer),
        ended.subject === undefined ? undefined : eq(sessions.subject, ended.subject),
        ended.providerSession === undefined ? undefined : isOneOf(ended),
      ),
    )
    .returning({ hash: sessions.hash });
  return gone.length;
}

/** A provider may name its session when it ends and not when it begins; then everything of that person's ends. */
const isOneOf = ({
  subject,
  providerSession = '',
}: {
  subject?: string | undefined;
  providerSession?: string | undefined;
}) =>
  subject === undefined
    ? eq(sessions.providerSession, providerSession)
    : or(eq(sessions.providerSession, providerSession), isNull(sessions.providerSession));
