import type { Queries } from '../store/database.ts';
import { tidySignIn } from '../store/tidy-sign-in.ts';
import { backChannelSignOut } from './back-channel-sign-out.ts';
import { type ClientKey, readClientKey } from './client-key.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { identityProvider, type Reach } from './identity-provider.ts';
import { presets } from './presets.ts';
import { keepSessions, type SessionKeeper } from './session-keeper.ts';
import type { Report, SignInParts } from './sign-in-parts.ts';
import type { SignInSettings } from './sign-in-settings.ts';
import { signOutHere } from './sign-out.ts';
import { startSignIn } from './start-sign-in.ts';

/** Sign-in, put together: the pages a browser passes through, and what routes ask. */
export interface SignIn extends SessionKeeper {
  start: (request: Request) => Promise<Response>;
  finish: (request: Request) => Promise<Response>;
  backChannel: (request: Request) => Promise<Response>;
  /** The council's public keys, for providers that check its signature. */
  keys: () => Response;
  signOut: (request: Request) => Promise<string | null>;
}

export interface SignInOptions {
  queries: Queries;
  settings: SignInSettings;
  report: Report;
  reach?: Reach;
  clock?: () => Date;
}

/** Throws when the settings hold a key that is none. */
export async function openSignIn({
  queries,
  settings,
  report,
  reach,
  clock,
}: SignInOptions): Promise<SignIn> {
  const clientKey = await clientKeyIn(settings);
  const now = clock ?? (() => new Date());
  const access = { settings, clientKey, reach: reach ?? null };
  const provider = identityProvider(access, now);
  const parts: SignInParts = {
    ...access,
    preset: presets[settings.preset],
    queries,
    provider,
    report,
    clock: now,
  };
  const tidy = tidying(queries, now);
  return {
    start: async (request) => {
      await tidy();
      return startSignIn(parts, request);
    },
    finish: (request) => finishSignIn(parts, request),
    backChannel: backChannelSignOut(parts),
    keys: () => Response.json({ keys: clientKey ? [clientKey.published] : [] }),
    ...keepSessions(queries, settings, now),
    signOut: (request) => signOutHere(parts, request),
  };
}

async function clientKeyIn({ preset, clientSecret }: SignInSettings): Promise<ClientKey | null> {
  if (presets[preset].clientAuth !== 'private-key') return null;
  return readClientKey(clientSecret ?? '');
}

const hour = 60 * 60 * 1000;

/** What has run out is removed when somebody signs in, at most once an hour. */
function tidying(queries: Queries, clock: () => Date): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = clock();
    if (now.getTime() < next) return;
    next = now.getTime() + hour;
    await tidySignIn(queries, now);
  };
}
