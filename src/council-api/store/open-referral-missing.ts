import { sql } from 'drizzle-orm';
import type { Service } from '#contract/local-offer.ts';
import type { Queries } from './database.ts';
import { takeTurn } from './local-offer-changes.ts';
import { putDocuments } from './open-referral.ts';
import { refreshOutcodes } from './outcodes.ts';

const batchSize = 500;

/** Gives their documents to services that were put by an older version of this program, which made none. */
export async function describeServices(queries: Queries): Promise<void> {
  let found = await describeSome(queries);
  if (found === 0) return;
  while (found > 0) found = await describeSome(queries);
  await refreshOutcodes(queries);
}

const describeSome = (queries: Queries): Promise<number> =>
  queries.transaction(async (tx) => {
    await takeTurn(tx);
    const { rows } = await tx.execute<{ value: Service }>(sql`
      select value from service s
      where not gone and not exists (select from open_referral_service d where d.service_id = s.id)
      limit ${batchSize}::integer`);
    await putDocuments(
      tx,
      rows.map(({ value }) => ({ service: value })),
    );
    return rows.length;
  });
