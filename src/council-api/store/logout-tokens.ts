import type { Queries } from './database.ts';
import { logoutTokens } from './sign-in-tables.ts';

/** False when this sign-out message was acted on before. */
export async function isNewLogoutToken(
  queries: Queries,
  issuer: string,
  jti: string,
  endsAt: Date,
): Promise<boolean> {
  const kept = await queries
    .insert(logoutTokens)
    .values({ issuer, jti, endsAt })
    .onConflictDoNothing()
    .returning({ jti: logoutTokens.jti });
  return kept.length === 1;
}
