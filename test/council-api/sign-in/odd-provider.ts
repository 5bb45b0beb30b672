import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Reach } from '#council-api/sign-in/identity-provider.ts';

export const issuer = 'https://provider.test/';
export const clientId = 'the-council';

export interface OddProvider {
  reach: Reach;
  /** What the next ID token says, over what is right. */
  says: Record<string, unknown>;
  /** How the next ID token is signed. */
  signs: 'rightly' | 'by-another-key';
  isDown: boolean;
  /** Bodies posted to the token endpoint. */
  asked: URLSearchParams[];
  sign(claims: Record<string, unknown>, header?: Record<string, unknown>, key?: CryptoKey): Promise<string>;
  another: CryptoKey;
  nonce: string;
}

/** A provider that tests can make misbehave, with real keys and real signatures. */
export async function oddProvider(): Promise<OddProvider> {
  const own = await generateKeyPair('ES256');
  const other = await generateKeyPair('ES256');
  const published: JWK = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' };
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}authorize`,
    token_endpoint: `${issuer}token`,
    jwks_uri: `${issuer}jwks`,
    end_session_endpoint: `${issuer}logout`,
    id_token_signing_alg_values_supported: ['ES256'],
    authorization_response_iss_parameter_supported: true,
  };
  const provider: OddProvider = {
    says: {},
    signs: 'rightly',
    isDown: false,
    asked: [],
    nonce: '',
    another: other.privateKey,
    sign: (claims, header = {}, key = own.privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'own', ...header }).sign(key),
    reach: async (url, { body }) => {
      if (provider.isDown) throw new TypeError('fetch failed');
      if (url.endsWith('openid-configuration')) return Response.json(metadata);
      if (url.endsWith('jwks')) return Response.json({ keys: [published] });
      provider.asked.push(new URLSearchParams(body instanceof URLSearchParams ? body : ''));
      return Response.json({ access_token: 'a', token_type: 'Bearer', id_token: await idToken() });
    },
  };
  const idToken = () => {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: issuer,
      aud: clientId,
      sub: 'person-1',
      iat: now,
      exp: now + 120,
      nonce: provider.nonce,
    };
    const key = provider.signs === 'rightly' ? own.privateKey : other.privateKey;
    return provider.sign({ ...right, ...provider.says }, {}, key);
  };
  return provider;
}
