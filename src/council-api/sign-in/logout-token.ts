import { customFetch, createRemoteJWKSet, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Configuration } from 'openid-client';
import type { Reach } from './identity-provider.ts';

/** A sign-out at the provider, proved. */
export interface ProvedLogout {
  issuer: string;
  jti: string;
  subject: string | undefined;
  providerSession: string | undefined;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** Signatures that only the holder of a private key can make; a shared secret would let others speak for the provider. */
const trusted = [
  'ES256',
  'ES384',
  'ES512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'EdDSA',
  'Ed25519',
];
/** Providers send it at once; an older one is somebody's copy. */
export const logoutTokenSeconds = 300;

export function providerKeys(provider: Configuration, reach: Reach | null): JWTVerifyGetKey {
  const address = provider.serverMetadata().jwks_uri;
  if (!address) throw new Error('The provider publishes no keys');
  return createRemoteJWKSet(
    new URL(address),
    reach ? { [customFetch]: (url, options) => reach(url, { ...options, headers: {}, body: null }) } : {},
  );
}

/**
 * Checks a sign-out message in every way the standard asks but one: whether it came before, which needs a memory.
 * Throws what is wrong with it.
 * @see OpenID Connect Back-Channel Logout 1.0, section 2.6
 */
export async function provedLogout(
  token: string,
  provider: Configuration,
  keys: JWTVerifyGetKey,
  now: Date,
): Promise<ProvedLogout> {
  const { issuer, id_token_signing_alg_values_supported: offered = ['RS256'] } = provider.serverMetadata();
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer,
    audience: provider.clientMetadata().client_id,
    algorithms: offered.filter((algorithm) => trusted.includes(algorithm)),
    requiredClaims: ['iat', 'jti', 'events'],
    maxTokenAge: logoutTokenSeconds,
    clockTolerance: 30,
    currentDate: now,
  });
  const kind = protectedHeader.typ?.toLowerCase().replace(/^application\//, '');
  if (kind !== undefined && kind !== 'logout+jwt' && kind !== 'jwt')
    throw new Error('The token is of another kind');
  return logoutIn(payload, issuer);
}

function logoutIn(payload: JWTPayload, issuer: string): ProvedLogout {
  const { events, nonce, jti, sub, sid } = payload as JWTPayload & { events?: unknown };
  if (nonce !== undefined) throw new Error('A sign-out message never has a nonce');
  if (!isObject(events) || !isObject(events[event]))
    throw new Error('The token does not say that somebody signed out');
  if (typeof jti !== 'string' || jti.length > 200) throw new Error('The token has no usable id');
  const providerSession = typeof sid === 'string' ? sid : undefined;
  if (sub === undefined && providerSession === undefined)
    throw new Error('The token does not say who signed out');
  return { issuer, jti, subject: sub, providerSession };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
