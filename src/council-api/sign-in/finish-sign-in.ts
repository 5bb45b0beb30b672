import { AuthorizationResponseError, authorizationCodeGrant, type IDToken } from 'openid-client';
import { noteDevice } from '../store/devices.ts';
import { askForLink, type Identity, memberWith } from '../store/identities.ts';
import { endSession, startSession } from '../store/sessions.ts';
import { type Attempt, takeAttempt } from '../store/sign-in-attempts.ts';
import { deviceDays } from '../store/tidy-sign-in.ts';
import { cookie, cookieNames, readCookie } from './cookie.ts';
import { faultOf } from './fault.ts';
import { goTo, goToOutcome } from './reply.ts';
import { hashOf, newSecretId } from './secret-id.ts';
import { sessionCookie } from './session-keeper.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { signInPaths } from './sign-in-paths.ts';

interface Proof {
  claims: IDToken;
  idToken: string;
}

/** The provider has sent the person back: checks everything, and begins a session. */
export async function finishSignIn(parts: SignInParts, request: Request): Promise<Response> {
  const { searchParams, search } = new URL(request.url);
  const browser = readCookie(request, cookieNames.attempt);
  const state = searchParams.get('state');
  const key = browser && state ? { stateHash: hashOf(state), browserHash: hashOf(browser) } : null;
  const attempt = key && (await takeAttempt(parts.queries, key, parts.clock()));
  if (!attempt || !state) {
    parts.report('expired', key ? 'no such attempt' : 'no attempt in this browser');
    return goToOutcome('expired');
  }
  try {
    const proof = await exchange(parts, search, state, attempt);
    if (proof) return await begin(parts, request, proof, attempt.returnPath);
    parts.report('failed', 'not trusted enough');
    return goToOutcome('failed');
  } catch (cause) {
    const outcome = isCancelled(cause) ? 'cancelled' : 'failed';
    parts.report(outcome, faultOf(cause));
    return goToOutcome(outcome);
  }
}

/** Swaps the code for proof of who this is. Every check that is not met throws; too little trust gives null. */
async function exchange(
  parts: SignInParts,
  search: string,
  state: string,
  attempt: Attempt,
): Promise<Proof | null> {
  const here = new URL(parts.settings.publicUrl + signInPaths.callback + search);
  const tokens = await authorizationCodeGrant(await parts.provider(), here, {
    expectedState: state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new Error('No ID token was given');
  return parts.preset.isTrusted(claims) ? { claims, idToken: tokens.id_token } : null;
}

async function begin(
  parts: SignInParts,
  request: Request,
  { claims, idToken }: Proof,
  back: string,
): Promise<Response> {
  const { queries, settings, clock } = parts;
  const now = clock();
  const identity: Identity = { issuer: claims.iss, subject: claims.sub };
  const member = await memberWith(queries, identity);
  if (!member) {
    parts.report('not-linked', 'no member has this sign-in');
    return goToOutcome('not-linked', await askForLink(queries, identity, now));
  }
  // A new id each time: an id that was in this browser before the person proved who they are is never theirs.
  const [id, before] = [newSecretId(), readCookie(request, cookieNames.session)];
  const device = readCookie(request, cookieNames.device) ?? newSecretId();
  const endsAt = new Date(now.getTime() + settings.hours * 3_600_000);
  const idleUntil = new Date(Math.min(now.getTime() + settings.idleMinutes * 60_000, endsAt.getTime()));
  const providerSession = typeof claims['sid'] === 'string' ? claims['sid'] : null;
  await queries.transaction(async (within) => {
    if (before) await endSession(within, hashOf(before));
    await noteDevice(within, hashOf(device), member.id, now);
    const session = {
      ...identity,
      hash: hashOf(id),
      memberId: member.id,
      providerSession,
      idToken,
      idleUntil,
      endsAt,
    };
    await startSession(within, session, now);
  });
  return goTo(back, [sessionCookie(id), cookie(cookieNames.device, device, deviceDays * 86_400)]);
}

const isCancelled = (cause: unknown): boolean =>
  cause instanceof AuthorizationResponseError && cause.error === 'access_denied';
