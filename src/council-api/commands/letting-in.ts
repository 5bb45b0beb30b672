import { sql } from 'drizzle-orm';
import { mayFor } from '#domain/access.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { rightsTheirsFrom } from '#domain/law/rights.ts';
import type { Queries } from '../store/database.ts';
import type { RecordDraft } from '../store/records.ts';

type ChildDraft = Extract<RecordDraft, { kind: 'child' }>;

/** A record as a file gives it: which line, and whether it says that the young person agreed. */
export interface GivenRecord {
  record: RecordDraft;
  line: number;
  agreed: boolean;
}

type Asking = GivenRecord & { record: ChildDraft };

const needsAgreement =
  (today: CalendarDate) =>
  (given: GivenRecord): given is Asking =>
    given.record.kind === 'child' &&
    !given.agreed &&
    mayFor(given.record.value, 'child.be-let-in', today) === 'if-they-agree';

async function letInAlready(queries: Queries, ids: string[]): Promise<ReadonlySet<string>> {
  const found = await queries.execute<{ id: string; member: string }>(sql`
    select record_id as id, member_id as member from audience
    where kind = 'child' and record_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb))`);
  return new Set(found.rows.map(({ id, member }) => JSON.stringify([id, member])));
}

/**
 * Lines that would let a parent in to a young person who holds their own rights, where nobody said that they agreed.
 * Who is let in already stays so: no birthday takes anyone's sight away.
 *
 * @see SEND Regulations 2014, regulation 17
 */
export async function lettingInFaults(
  queries: Queries,
  given: readonly GivenRecord[],
  today: CalendarDate,
): Promise<string[]> {
  const asking = given.filter(needsAgreement(today));
  if (asking.length === 0) return [];
  const known = await letInAlready(
    queries,
    asking.map(({ record }) => record.id),
  );
  return asking
    .filter(({ record: { id, audience } }) =>
      audience.some((member) => !known.has(JSON.stringify([id, member]))),
    )
    .map(
      ({ line, record }) =>
        `Line ${line}: this young person holds their own rights since ${rightsTheirsFrom(record.value.dateOfBirth)}. ` +
        'If they agree that a parent comes to see this, say "agreed": true.',
    );
}
