import { Hono } from 'hono';
import { serving } from '#council-api/serve.ts';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import { rateLimits } from '#council-api/http/rate-limits.ts';
import type { Web, WebEnv } from '#council-api/http/web.ts';
import { councilSignIn, type SignInConfig } from '#council-api/sign-in/council-sign-in.ts';
import { mountSignIn, type SignInMount } from '#council-api/sign-in/mount-sign-in.ts';
import { openDatabase, type Database } from '#council-api/store/database.ts';
import { putMembers } from '#council-api/store/members.ts';
import { WebVisitor } from '#test/kit/web-visitor.ts';

export const publicUrl = 'http://localhost:3102';

/** Sign-in of a council in demo mode, with a clock that tests turn, and what it told the log. */
export interface DemoCouncil {
  database: Database;
  web: Web;
  mount: SignInMount;
  told: object[];
  visitor(): WebVisitor;
  passMinutes(minutes: number): void;
  now(): Date;
}

const base: SignInConfig = {
  publicUrl,
  demo: true,
  demoInPublic: false,
  signIn: null,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  trustedProxies: 0,
};

const unlimited = async () => null;

export async function demoCouncil(): Promise<DemoCouncil> {
  const opened = await openDatabase({ memory: true });
  if (!opened.ok) throw new Error(opened.problem);
  const { queries } = opened.value;
  await putMembers(
    queries,
    demoAccounts.map(({ memberId, name }) => ({ id: memberId, name, role: 'parent' as const })),
  );
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const told: DemoCouncil['told'] = [];
  const log = { warn: (what: object) => void told.push(what) };
  const stranger = {
    id: 'stranger',
    name: 'A Stranger',
    about: 'Nobody the council knows',
    memberId: 'nobody',
  };
  const accounts = [...demoAccounts, stranger];
  const mounted = await councilSignIn({ config: base, queries, log, accounts, clock: now });
  if (!mounted.ok) throw new Error(mounted.problem);
  const web: Web = new Hono<WebEnv>();
  const limits = rateLimits();
  const signedInBy = mounted.value.signIn.memberOf;
  const serve = serving({ web, queries, signedInBy, limits, trustedProxies: 0 });
  mountSignIn(mounted.value)(web, serve, unlimited);
  web.onError((cause) => {
    throw cause;
  });
  return {
    database: opened.value,
    web,
    mount: mounted.value,
    told,
    now,
    visitor: () => new WebVisitor(publicUrl, (request) => web.request(request)),
    passMinutes: (minutes) => void (ahead += minutes * 60_000),
  };
}
