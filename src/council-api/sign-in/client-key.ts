import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { CryptoKey } from 'openid-client';

/** The council's own key towards its provider: signs assertions, and is published so that the provider can check them. */
export interface ClientKey {
  kid: string;
  key: CryptoKey;
  /** The public half, as a JSON Web Key. */
  published: Record<string, unknown>;
}

const privateKeyIn = (pem: string): KeyObject => createPrivateKey(pem.replaceAll('\\n', '\n'));

/** Whether `readClientKey` can use it. */
export function isRsaKey(pem: string): boolean {
  try {
    return privateKeyIn(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** @param pem an RSA private key, PKCS #8; line breaks may be written `\n`, as settings hold one line */
export async function readClientKey(pem: string): Promise<ClientKey> {
  const privateKey = privateKeyIn(pem);
  const { kty, n, e } = createPublicKey(privateKey).export({ format: 'jwk' });
  // RFC 7638: members in alphabetical order, no spaces.
  const kid = createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');
  const key = await crypto.subtle.importKey(
    'pkcs8',
    privateKey.export({ format: 'der', type: 'pkcs8' }),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return { kid, key, published: { kty, n, e, kid, use: 'sig', alg: 'RS256' } };
}
