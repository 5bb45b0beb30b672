import { ok, type Result } from '#domain/result.ts';
import type { Config } from '../config.ts';
import type { DemoAccount } from '../example-council/demo-accounts.ts';
import type { Queries } from '../store/database.ts';
import { type DemoSignIn, openDemoSignIn } from './demo/demo-sign-in.ts';
import type { SignInMount } from './mount-sign-in.ts';
import { openSignIn, type SignIn } from './sign-in.ts';
import type { Report } from './sign-in-parts.ts';

export type SignInConfig = Pick<
  Config,
  'publicUrl' | 'demo' | 'demoInPublic' | 'signIn' | 'sessionIdleMinutes' | 'sessionHours' | 'trustedProxies'
>;

interface CouncilSignInParts {
  config: SignInConfig;
  queries: Queries;
  log: Record<'info' | 'warn', (facts: object, text: string) => void>;
  /** Who can be chosen in a demonstration. */
  accounts: readonly DemoAccount[];
  clock?: () => Date;
}

/** People go back, take their time, or are not linked yet: nothing for whoever runs the server to mend. */
const ofPeople: ReadonlySet<string> = new Set(['cancelled', 'expired', 'not-linked']);

/** Sign-in as the settings ask for it: at the council's provider, or in a demonstration at one of its own. */
export async function councilSignIn(parts: CouncilSignInParts): Promise<Result<SignInMount, string>> {
  const { config, queries, log } = parts;
  const { publicUrl, sessionIdleMinutes: idleMinutes, sessionHours: hours, trustedProxies } = config;
  const report: Report = (outcome, fault) =>
    log[ofPeople.has(outcome) ? 'info' : 'warn']({ outcome, fault }, 'sign-in did not work out');
  const base = { queries, report, ...(parts.clock ? { clock: parts.clock } : {}) };
  if (config.signIn) {
    const signIn = await openSignIn({
      ...base,
      settings: { ...config.signIn, publicUrl, idleMinutes, hours },
    });
    return ok({ signIn, demo: null, trustedProxies });
  }
  // The two need each other: people sign in there for here, and sign-outs there are told here.
  let signIn: SignIn | null = null;
  const deliver = async (request: Request) =>
    signIn?.backChannel(request) ?? new Response(null, { status: 503 });
  const opened = await openDemo(parts, report, deliver);
  if (!opened.ok) return opened;
  const demo = opened.value;
  const { issuer, clientId, clientSecret, reach } = demo;
  const settings = {
    issuer,
    clientId,
    clientSecret,
    preset: 'generic',
    publicUrl,
    idleMinutes,
    hours,
  } as const;
  signIn = await openSignIn({ ...base, settings, reach });
  return ok({ signIn, demo, trustedProxies });
}

function openDemo(
  { config, queries, accounts }: CouncilSignInParts,
  report: Report,
  deliver: (request: Request) => Promise<Response>,
): Promise<Result<DemoSignIn, string>> {
  const { demo, publicUrl, demoInPublic: allowedInPublic } = config;
  return openDemoSignIn({ demo, publicUrl, allowedInPublic, queries, accounts, deliver, report });
}
