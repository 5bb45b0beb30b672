import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Member } from '#contract/member.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Queries } from './database.ts';
import { memberById } from './members.ts';
import { identities, identityRequests } from './sign-in-tables.ts';
import { members } from './tables.ts';

/** A person as their provider names them; neither part means anything without the other. */
export interface Identity {
  issuer: string;
  subject: string;
}

export async function memberWith(queries: Queries, { issuer, subject }: Identity): Promise<Member | null> {
  const [found] = await queries
    .select({ id: members.id, name: members.name, role: members.role })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.memberId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return found ?? null;
}

/**
 * Says that this sign-in is that member. A sign-in is one member's; linking it again moves it. False when there is no such
 * member.
 */
export async function linkIdentity(queries: Queries, identity: Identity, memberId: string): Promise<boolean> {
  if (!(await memberById(queries, memberId))) return false;
  await queries
    .insert(identities)
    .values({ ...identity, memberId })
    .onConflictDoUpdate({ target: [identities.issuer, identities.subject], set: { memberId } });
  return true;
}

/**
 * Remembers a sign-in that nobody has linked, and answers the code its owner tells the council. The same sign-in always
 * gets the same code.
 */
export async function askForLink(queries: Queries, identity: Identity, now: Date): Promise<string> {
  const [kept] = await queries
    .insert(identityRequests)
    .values({ ...identity, code: newLinkCode(), askedAt: now })
    .onConflictDoUpdate({
      target: [identityRequests.issuer, identityRequests.subject],
      set: { askedAt: now },
    })
    .returning({ code: identityRequests.code });
  if (!kept) throw new Error('A link request was not kept');
  return kept.code;
}

/** Links the sign-in that was given this code. Nothing is linked when the code or the member is not known. */
export async function linkByCode(
  queries: Queries,
  code: string,
  memberId: string,
): Promise<Result<void, 'code-unknown' | 'member-unknown'>> {
  return queries.transaction(async (within) => {
    const isIt = eq(identityRequests.code, code.trim().toUpperCase());
    const [asked] = await within.select().from(identityRequests).where(isIt);
    if (!asked) return failed('code-unknown');
    const { issuer, subject } = asked;
    if (!(await linkIdentity(within, { issuer, subject }, memberId))) return failed('member-unknown');
    await within.delete(identityRequests).where(isIt);
    return ok(undefined);
  });
}

// No I, L, O or U: the code is read out on the phone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const fourLetters = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
const newLinkCode = () => `${fourLetters()}-${fourLetters()}`;
