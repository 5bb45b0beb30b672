import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  type CustomFetch,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from 'openid-client';
import type { ClientKey } from './client-key.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** How the provider is reached: over the network, or inside this process for the demonstration. */
export type Reach = CustomFetch;

export interface ProviderAccess {
  settings: SignInSettings;
  clientKey: ClientKey | null;
  reach: Reach | null;
}

const hour = 60 * 60 * 1000;

/**
 * The provider as it describes itself, asked for at first need: the demonstration's own is only there once this server
 * listens. Asked again each day; while it does not answer, what is known goes on counting.
 */
export function identityProvider(access: ProviderAccess, clock: () => Date): () => Promise<Configuration> {
  let known: { found: Promise<Configuration>; until: number } | null = null;

  return () => {
    const now = clock().getTime();
    if (known && now < known.until) return known.found;
    const before = known?.found;
    const found = discover(access).catch((cause: unknown) => {
      known = before ? { found: before, until: now + hour } : null;
      if (before) return before;
      throw cause;
    });
    known = { found, until: now + 24 * hour };
    return found;
  };
}

function discover({ settings, clientKey, reach }: ProviderAccess): Promise<Configuration> {
  const issuer = new URL(settings.issuer);
  const isPlainAllowed = reach !== null || isLoopback(issuer);
  return discovery(
    issuer,
    settings.clientId,
    {},
    clientKey
      ? PrivateKeyJwt({ key: clientKey.key, kid: clientKey.kid })
      : sharedSecret(settings.clientSecret ?? ''),
    {
      // Off by default, as the token comes straight from the provider; its signature is checked all the same.
      execute: [enableNonRepudiationChecks, ...(isPlainAllowed ? [allowInsecureRequests] : [])],
      timeout: 10,
      ...(reach ? { [customFetch]: reach } : {}),
    },
  );
}

/** As the provider prefers; one that does not say takes the secret in the header. @see OpenID Connect Discovery 1.0, 3 */
const sharedSecret =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const isPost = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
    (isPost ? ClientSecretPost(secret) : ClientSecretBasic(secret))(server, client, body, headers);
  };

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
