import { sql } from 'drizzle-orm';
import type { Queries } from '../store/database.ts';
import { readCouncil, writeBankHolidays, writeCouncil } from '../store/council-profile.ts';
import { changeServices } from '../store/local-offer-changes.ts';
import { publishSnapshot } from '../store/local-offer-snapshot.ts';
import { putMembers } from '../store/members.ts';
import { putRecords } from '../store/records.ts';
import { bankHolidays } from './bank-holidays.ts';
import { exampleFamilies } from './families/example-families.ts';
import { larkmoor } from './larkmoor.ts';
import { fileSampleComments } from './sample-comments.ts';
import { fileSampleFeedback } from './sample-feedback.ts';
import { fileSampleGaps } from './sample-gaps.ts';
import { makeServices } from './services/make-services.ts';

/** Several hundred: as many as a shire's directory has. */
const usualServices = 420;

export interface SeedChoice {
  /** The day that every date of the sample is counted from, in Europe/London. */
  today: string;
  services?: number;
}

/**
 * Puts the invented council, its families and its services into an empty database. Done twice it changes nothing but
 * the dates, which follow `today`.
 */
export async function seedExampleCouncil(
  queries: Queries,
  { today, services = usualServices }: SeedChoice,
): Promise<void> {
  const { members, records } = exampleFamilies(today);
  await queries.transaction(async (tx) => {
    await putMembers(tx, members);
    await putRecords(tx, records);
    await writeBankHolidays(tx, bankHolidays);
    await fileSampleFeedback(tx, today);
    await fileSampleComments(tx, today);
    await fileSampleGaps(tx, today);
    await changeServices(tx, [...makeServices(services, today)], []);
    // Last, because a council without a profile counts as not set up.
    await writeCouncil(tx, larkmoor(today));
  });
  await publishSnapshot(queries);
}

/**
 * Moves the dates of the sample to today if it was seeded on another day, so that its children stay at their points.
 * Any other council is left alone.
 */
export async function refreshExampleCouncil(queries: Queries, today: string): Promise<void> {
  const held = await readCouncil(queries);
  if (held?.id !== larkmoor(today).id || held.changedAt.startsWith(today)) return;
  const { rows } = await queries.execute<{ services: number }>(
    sql`select count(*)::integer as services from service where not gone and value->>'source' is null`,
  );
  await seedExampleCouncil(queries, { today, services: rows[0]?.services ?? usualServices });
}
