import { eventually } from '#test/kit/eventually.ts';
import type { Change } from '#contract/record.ts';
import { changesSince } from '#council-api/store/changes.ts';
import type { Queries } from '#council-api/store/database.ts';

export interface Read {
  changes: Change[];
  next: string;
}

/** Every page of a member's feed from a cursor on, as a device reads it. */
export async function readFeed(
  queries: Queries,
  memberId: string,
  since?: string,
  limit = 100,
): Promise<Read> {
  const read: Read = { changes: [], next: since ?? '' };
  for (let from = since; ;) {
    const page = await changesSince(queries, memberId, from, limit);
    if (!page.ok) throw new Error(page.problem.code);
    read.changes.push(...page.value.changes);
    read.next = from = page.value.next;
    if (!page.value.more) return read;
  }
}

export const named = (changes: Change[]): string[] => changes.map(({ kind, id }) => `${kind} ${id}`);

/**
 * Until everything committed so far is in the feed. On PostgreSQL another transaction anywhere in the cluster (another
 * test file's, say) may hold it back for a moment.
 */
export async function settled(queries: Queries): Promise<void> {
  const { rows } = await queries.execute<{ now: string }>('select pg_current_xact_id()::text as now');
  await eventually(async () => {
    const horizon = await queries.execute<{ past: boolean }>(
      `select pg_snapshot_xmin(pg_current_snapshot()) > '${rows[0]?.now}'::xid8 as past`,
    );
    if (!horizon.rows[0]?.past) throw new Error('Other transactions are still running');
  });
}

/** The feed as it is once everything committed so far is in it. */
export const settledFeed = async (queries: Queries, memberId: string, since?: string): Promise<Read> => {
  await settled(queries);
  return readFeed(queries, memberId, since);
};
