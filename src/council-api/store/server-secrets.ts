import { eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Shape } from '#contract/shape.ts';
import type { Queries } from './database.ts';
import { serverSecrets } from './sign-in-tables.ts';

/** A secret this server made for itself and keeps. Servers starting together agree on the first one kept. */
export async function serverSecret<T>(
  queries: Queries,
  name: string,
  shape: Shape<T>,
  make: () => T,
): Promise<T> {
  await queries.insert(serverSecrets).values({ name, value: make() }).onConflictDoNothing();
  const [kept] = await queries.select().from(serverSecrets).where(eq(serverSecrets.name, name));
  if (!kept) throw new Error(`The secret ${name} was not kept`);
  return z.parse(shape, kept.value);
}
