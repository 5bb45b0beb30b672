import type { JWTVerifyGetKey } from 'jose';
import { isNewLogoutToken } from '../store/logout-tokens.ts';
import { endSessionsAt } from '../store/sessions.ts';
import { faultOf } from './fault.ts';
import { logoutTokenSeconds, type ProvedLogout, providerKeys, provedLogout } from './logout-token.ts';
import type { SignInParts } from './sign-in-parts.ts';

/**
 * The provider says, server to server, that somebody signed out there: their sessions here end too.
 * @see OpenID Connect Back-Channel Logout 1.0, sections 2.5 to 2.8
 */
export function backChannelSignOut(parts: SignInParts): (request: Request) => Promise<Response> {
  let keys: JWTVerifyGetKey | null = null;

  return async (request) => {
    try {
      const provider = await parts.provider();
      keys ??= providerKeys(provider, parts.reach);
      const logout = await provedLogout(await tokenIn(request), provider, keys, parts.clock());
      return (await end(parts, logout)) ? answer(200) : refused(parts, 'came before');
    } catch (cause) {
      return refused(parts, faultOf(cause));
    }
  };
}

async function tokenIn(request: Request): Promise<string> {
  const token = new URLSearchParams(await request.text()).get('logout_token');
  if (!token) throw new Error('There is no token');
  return token;
}

/** In one transaction: a message counts as acted on only together with what it did. */
const end = (
  { queries, clock }: SignInParts,
  { issuer, jti, subject, providerSession }: ProvedLogout,
): Promise<boolean> =>
  queries.transaction(async (within) => {
    const endsAt = new Date(clock().getTime() + 2 * logoutTokenSeconds * 1000);
    if (!(await isNewLogoutToken(within, issuer, jti, endsAt))) return false;
    await endSessionsAt(within, { issuer, subject, providerSession });
    return true;
  });

function refused({ report }: SignInParts, fault: string): Response {
  report('sign-out-refused', fault);
  return answer(400, { error: 'invalid_request' });
}

const answer = (status: 200 | 400, body?: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      'cache-control': 'no-store',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
  });
