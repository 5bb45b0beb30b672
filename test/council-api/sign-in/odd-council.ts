import { sql } from 'drizzle-orm';
import { cookieNames } from '#council-api/sign-in/cookie.ts';
import type { PresetName } from '#council-api/sign-in/presets.ts';
import { openSignIn, type SignIn } from '#council-api/sign-in/sign-in.ts';
import type { Database } from '#council-api/store/database.ts';
import { linkIdentity } from '#council-api/store/identities.ts';
import { putMembers } from '#council-api/store/members.ts';
import { aDatabase } from '../kit/databases.ts';
import { clientId, issuer, type OddProvider, oddProvider } from './odd-provider.ts';

const publicUrl = 'https://send.example.gov.uk';

/** A council whose provider may do anything, one browser, and a clock that tests turn. */
export interface OddCouncil {
  database: Database;
  provider: OddProvider;
  signIn: SignIn;
  told: string[];
  cookie: string;
  /** Begins to sign in; answers what was sent to the provider. */
  begin(): Promise<URLSearchParams>;
  /** Comes back with this query; answers where that leads. */
  comeBack(query: Record<string, string>): Promise<string | null>;
  /** A whole sign-in; answers where it leads. */
  signInWhole(): Promise<string | null>;
  /** Asks with these cookies, by default those of the one browser. */
  member(cookie?: string): Promise<string | null>;
  passMinutes(minutes: number): void;
  openSessions(): Promise<number>;
}

export async function oddCouncil(
  preset: PresetName = 'generic',
  clientSecret = 'secret',
): Promise<OddCouncil> {
  const database = await aDatabase();
  const { queries } = database;
  await putMembers(queries, [
    { id: 'member-1', name: 'One', role: 'parent' },
    { id: 'member-2', name: 'Two', role: 'parent' },
  ]);
  await linkIdentity(queries, { issuer, subject: 'person-1' }, 'member-1');
  await linkIdentity(queries, { issuer, subject: 'person-2' }, 'member-2');
  const provider = await oddProvider();
  let ahead = 0;
  const told: string[] = [];
  const settings = { publicUrl, issuer, clientId, clientSecret, preset, idleMinutes: 60, hours: 12 };
  const signIn = await openSignIn({
    queries,
    settings,
    reach: provider.reach,
    clock: () => new Date(Date.now() + ahead),
    report: (outcome, fault) => void told.push(`${outcome}: ${fault}`),
  });
  const request = (path: string, cookie: string) => new Request(publicUrl + path, { headers: { cookie } });
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) council.cookie = withCookie(council.cookie, line);
    return response.headers.get('location');
  };

  const council: OddCouncil = {
    database,
    provider,
    signIn,
    told,
    cookie: '',
    begin: async () => {
      const sent = new URL(
        keep(await signIn.start(request('/sign-in/start', council.cookie))) ?? '',
        publicUrl,
      );
      provider.nonce = sent.searchParams.get('nonce') ?? '';
      return sent.searchParams;
    },
    comeBack: async (query) => {
      const path = `/sign-in/callback?${new URLSearchParams(query).toString()}`;
      return keep(await signIn.finish(request(path, council.cookie)));
    },
    signInWhole: async () => {
      const state = (await council.begin()).get('state') ?? '';
      return council.comeBack({ code: 'c', state, iss: issuer });
    },
    member: async (cookie = council.cookie) => {
      const signedIn = await signIn.memberOf(request('/api/changes', cookie));
      if (signedIn?.setCookie) council.cookie = withCookie(council.cookie, signedIn.setCookie);
      return signedIn?.member.id ?? null;
    },
    passMinutes: (minutes) => void (ahead += minutes * 60_000),
    openSessions: async () => (await queries.execute(sql`select 1 from session`)).rows.length,
  };
  return council;
}

export const sessionIdIn = (cookies: string): string | undefined =>
  cookies
    .split('; ')
    .find((pair) => pair.startsWith(`${cookieNames.session}=`))
    ?.split('=')[1];

function withCookie(cookies: string, line: string): string {
  const pair = line.split(';')[0] ?? '';
  const name = pair.slice(0, pair.indexOf('=') + 1);
  const others = cookies.split('; ').filter((other) => other !== '' && !other.startsWith(name));
  return [...others, pair].join('; ');
}
