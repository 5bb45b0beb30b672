import { sql } from 'drizzle-orm';
import { afterEach, beforeAll } from 'vitest';
import type { Database, Queries } from '#council-api/store/database.ts';
import { aDatabase } from './databases.ts';
import { aFeed, importingAny, type Imported } from './imports.ts';

interface Held {
  /** As phones get it. */
  value: Record<string, unknown>;
  /** As Open Referral has it. */
  document: Record<string, unknown>;
}

export interface EmptyOffer {
  readonly queries: Queries;
  /** What is held by now, by its id. */
  held: () => Promise<Record<string, Held>>;
  count: () => Promise<number>;
  /** Imports a feed with this in it. */
  imported: (value: unknown, options?: Parameters<typeof importingAny>[2]) => Promise<Imported>;
}

async function heldIn(queries: Queries): Promise<Record<string, Held>> {
  const { rows } = await queries.execute<{ id: string; value: Held['value']; document: string }>(
    sql`select s.id, s.value, o.document from service s left join open_referral_service o on o.service_id = s.id where not s.gone`,
  );
  return Object.fromEntries(
    rows.map(({ id, value, document }) => [
      id,
      { value, document: JSON.parse(document) as Held['document'] },
    ]),
  );
}

/** The Local Offer of a council that holds no service when a test begins. Said once at the top of a file. */
export function anEmptyOffer(): EmptyOffer {
  let database: Database;
  beforeAll(async () => {
    database = await aDatabase();
  });
  afterEach(async () => {
    await database.queries.execute(sql`truncate service, service_change, open_referral_service cascade`);
  });
  return {
    get queries() {
      return database.queries;
    },
    held: () => heldIn(database.queries),
    count: async () => Object.keys(await heldIn(database.queries)).length,
    imported: async (value, options = {}) => importingAny(database.queries, await aFeed(value), options),
  };
}
