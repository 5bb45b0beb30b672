import { eq, sql } from 'drizzle-orm';
import type { Member } from '#contract/member.ts';
import type { Queries } from './database.ts';
import { putRecords } from './records.ts';
import { members } from './tables.ts';

/** Adds or changes people who can sign in. Each also sees their own `member` record. */
export async function putMembers(queries: Queries, people: Member[]): Promise<void> {
  if (people.length === 0) return;
  await queries.transaction(async (tx) => {
    await tx
      .insert(members)
      .values(people)
      .onConflictDoUpdate({
        target: members.id,
        set: { name: sql`excluded.name`, role: sql`excluded.role`, changedAt: sql`now()` },
      });
    await putRecords(
      tx,
      people.map((value) => ({ kind: 'member' as const, id: value.id, value, audience: [value.id] })),
    );
  });
}

export async function memberById(queries: Queries, id: string): Promise<Member | null> {
  const [found] = await queries
    .select({ id: members.id, name: members.name, role: members.role })
    .from(members)
    .where(eq(members.id, id));
  return found ?? null;
}
