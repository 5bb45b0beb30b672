import type { Queries } from '../store/database.ts';
import { putMembers } from '../store/members.ts';
import { putRecords } from '../store/records.ts';
import { familyAt } from './families/made-family.ts';
import type { Families } from './families/family.ts';

/**
 * Invented families, one by one: 10 or 100,000 take the same memory. The same number and day give the same family.
 * Each is one or two parents with one or two children at any point of the road.
 *
 * @param from how many to leave out first
 */
export function* families(count: number, today: string, from = 0): Generator<Families> {
  for (let index = from; index < from + count; index++) yield familyAt(index, today);
}

const familiesInABatch = 50;

/** Makes so many families and keeps them. */
export async function putFamilies(queries: Queries, count: number, today: string): Promise<void> {
  for (let from = 0; from < count; from += familiesInABatch) {
    const batch = [...families(Math.min(familiesInABatch, count - from), today, from)];
    await putMembers(
      queries,
      batch.flatMap(({ members }) => members),
    );
    await putRecords(
      queries,
      batch.flatMap(({ records }) => records),
    );
  }
}
