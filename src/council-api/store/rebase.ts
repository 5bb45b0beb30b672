import type { Scripts } from './migrate.ts';

/**
 * Makes the feed readable after a dump was restored into a cluster whose transaction numbers are lower: rows with
 * numbers from the future would stay hidden until the cluster caught up with them. Their order is lost with the old
 * numbers, so every row gets a new mark and every device fetches everything once.
 */
export async function rebase(scripts: Scripts): Promise<void> {
  const fromTheFuture = await scripts.names(
    `select 'yes' as name where exists (select from member_change where tx >= pg_snapshot_xmax(pg_current_snapshot()))`,
  );
  if (fromTheFuture.length > 0)
    await scripts.run(`update member_change set tx = '3', mark = gen_random_uuid()`);
}
