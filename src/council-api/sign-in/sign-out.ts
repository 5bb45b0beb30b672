import { buildEndSessionUrl } from 'openid-client';
import { endSession } from '../store/sessions.ts';
import { cookieNames, readCookie } from './cookie.ts';
import { hashOf } from './secret-id.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** Ends the session here at once. Answers where the browser must go to end it at the provider too, where that can be. */
export async function signOutHere(parts: SignInParts, request: Request): Promise<string | null> {
  const id = readCookie(request, cookieNames.session);
  const ended = id ? await endSession(parts.queries, hashOf(id)) : null;
  if (!ended) return null;
  // A provider that cannot be reached must not keep anybody signed in here.
  const provider = await parts.provider().catch(() => null);
  const { issuer, end_session_endpoint: endpoint } = provider?.serverMetadata() ?? {};
  if (!provider || !endpoint || issuer !== ended.issuer) return null;
  return buildEndSessionUrl(provider, {
    id_token_hint: ended.idToken,
    post_logout_redirect_uri: `${parts.settings.publicUrl}/`,
  }).href;
}
