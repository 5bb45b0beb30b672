import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client';
import { keepAttempt } from '../store/sign-in-attempts.ts';
import { cookie, cookieNames, readCookie } from './cookie.ts';
import { faultOf } from './fault.ts';
import { goTo, goToOutcome } from './reply.ts';
import { returnPath } from './return-path.ts';
import { hashOf, newSecretId } from './secret-id.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { signInPaths } from './sign-in-paths.ts';

/** Long enough to find a phone and type a code. */
const attemptMinutes = 30;

/** Sends the person to the provider, and remembers what must match when they come back. */
export async function startSignIn(parts: SignInParts, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const elsewhere = sameServerByItsOwnName(url, parts.settings.publicUrl);
  if (elsewhere) return goTo(elsewhere);
  const provider = await parts.provider().catch((cause: unknown) => {
    parts.report('unavailable', faultOf(cause));
    return null;
  });
  if (!provider) return goToOutcome('unavailable');
  return begin(parts, provider, request, returnPath(url.searchParams.get('return')));
}

async function begin(
  parts: SignInParts,
  provider: Configuration,
  request: Request,
  back: string,
): Promise<Response> {
  // One browser keeps one mark, so that signing in from two tabs works in both.
  const browser = readCookie(request, cookieNames.attempt) ?? newSecretId();
  const [state, nonce, verifier] = [newSecretId(), randomNonce(), randomPKCECodeVerifier()];
  const endsAt = new Date(parts.clock().getTime() + attemptMinutes * 60_000);
  const key = { stateHash: hashOf(state), browserHash: hashOf(browser) };
  await keepAttempt(parts.queries, key, { nonce, verifier, returnPath: back }, endsAt);
  const location = buildAuthorizationUrl(provider, {
    ...parts.preset.extra,
    redirect_uri: parts.settings.publicUrl + signInPaths.callback,
    scope: parts.preset.scope,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return goTo(location.href, [cookie(cookieNames.attempt, browser, attemptMinutes * 60)]);
}

/**
 * `127.0.0.1` and `localhost` are one server but two sites to a browser, whose cookies of one do not reach the other. The
 * provider answers to the public address, so sign-in must begin there.
 */
function sameServerByItsOwnName(asked: URL, publicUrl: string): string | null {
  const own = new URL(publicUrl);
  if (!loopbacks.has(asked.hostname) || !loopbacks.has(own.hostname) || asked.hostname === own.hostname)
    return null;
  return own.origin + asked.pathname + asked.search;
}

const loopbacks = new Set(['localhost', '127.0.0.1', '[::1]']);
