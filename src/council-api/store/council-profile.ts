import { eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type BankHolidays, bankHolidays, type Council, council } from '#contract/council.ts';
import type { Queries } from './database.ts';
import { councilDocuments } from './tables.ts';

const documents = { council, 'bank-holidays': bankHolidays } as const;
type Name = keyof typeof documents;

/** What differs from council to council. Null before anyone has set it. */
export const readCouncil = async (queries: Queries): Promise<Council | null> =>
  read<Council>(queries, 'council');

export const readBankHolidays = async (queries: Queries): Promise<BankHolidays | null> =>
  read<BankHolidays>(queries, 'bank-holidays');

export const writeCouncil = (queries: Queries, value: Council): Promise<void> =>
  write(queries, 'council', value);

export const writeBankHolidays = (queries: Queries, value: BankHolidays): Promise<void> =>
  write(queries, 'bank-holidays', value);

async function read<T>(queries: Queries, name: Name): Promise<T | null> {
  const [found] = await queries.select().from(councilDocuments).where(eq(councilDocuments.name, name));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the typed functions above
  return found ? (found.value as T) : null;
}

async function write(queries: Queries, name: Name, value: unknown): Promise<void> {
  const checked: unknown = z.parse(documents[name], value);
  await queries
    .insert(councilDocuments)
    .values({ name, value: checked })
    .onConflictDoUpdate({ target: councilDocuments.name, set: { value: checked, changedAt: sql`now()` } });
}
