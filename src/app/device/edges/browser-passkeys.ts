import type { PasskeyOwner, Passkeys } from './edges.ts';

/** Newer than the types of the language. @see Web Authentication Level 3, 5.1.7 */
interface Capable {
  getClientCapabilities?: () => Promise<Record<string, boolean>>;
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

// Absent on pages that are not secure, and in older browsers.
const kind = (): (typeof PublicKeyCredential & Capable) | undefined => globalThis.PublicKeyCredential;

/** Everything a browser refuses is an answer: the person went back, took too long, or the phone cannot. */
async function attempt<T>(asked: () => Promise<T>): Promise<T | null> {
  try {
    return await asked();
  } catch {
    return null;
  }
}

/** Only where the browser says that it can: a passkey that gives no secret is of no use, and would stay on the phone. */
async function work(): Promise<boolean> {
  const capabilities = await attempt(async () => kind()?.getClientCapabilities?.());
  if (!capabilities?.['extension:prf']) return false;
  return (await attempt(async () => kind()?.isUserVerifyingPlatformAuthenticatorAvailable())) ?? false;
}

/** ES256 and RS256: nothing is ever signed for anyone, but one must be named. */
const algorithms: PublicKeyCredentialParameters[] = [
  { type: 'public-key', alg: -7 },
  { type: 'public-key', alg: -257 },
];

const passkeyIn = (made: Credential | null): PublicKeyCredential | null =>
  made instanceof PublicKeyCredential ? made : null;

/** The site is left to the browser, which takes the page's own. */
async function make({ ownerId, name }: PasskeyOwner): Promise<Uint8Array<ArrayBuffer> | null> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    rp: { name: 'Alongside' },
    user: { id: ownerId, name, displayName: name },
    challenge: random(32),
    pubKeyCredParams: algorithms,
    authenticatorSelection: {
      authenticatorAttachment: 'platform',
      residentKey: 'preferred',
      userVerification: 'required',
    },
    extensions: { prf: {} },
  };
  const made = passkeyIn(await attempt(() => navigator.credentials.create({ publicKey })));
  return made?.getClientExtensionResults().prf?.enabled ? new Uint8Array(made.rawId) : null;
}

async function secretOf(
  id: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: random(32),
    allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
    userVerification: 'required',
    extensions: { prf: { eval: { first: salt } } },
  };
  const shown = passkeyIn(await attempt(() => navigator.credentials.get({ publicKey })));
  const first = shown?.getClientExtensionResults().prf?.results?.first;
  return first instanceof ArrayBuffer ? new Uint8Array(first) : null;
}

/** The passkeys of this browser's own phone or computer. No server has a part in it: they only open what is here. */
export const browserPasskeys: Passkeys = { work, make, secretOf };
