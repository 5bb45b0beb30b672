import { Writable } from 'node:stream';
import { pino } from 'pino';
import { councilApp } from '#council-api/app.ts';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import type { RateLimits } from '#council-api/http/rate-limits.ts';
import type { Web } from '#council-api/http/web.ts';
import { councilSignIn, type SignInConfig } from '#council-api/sign-in/council-sign-in.ts';
import { mountSignIn } from '#council-api/sign-in/mount-sign-in.ts';
import type { Database } from '#council-api/store/database.ts';
import { putMembers } from '#council-api/store/members.ts';
import { WebVisitor } from '#test/kit/web-visitor.ts';
import { aDatabase } from '../kit/databases.ts';

export const publicUrl = 'http://localhost:3102';

/** A council in demo mode with its own provider, a clock that tests turn, and what sign-in told the log. */
export interface DemoCouncil {
  database: Database;
  web: Web;
  told: object[];
  visitor(): WebVisitor;
  passMinutes(minutes: number): void;
  now(): Date;
}

const config: SignInConfig = {
  publicUrl,
  demo: true,
  demoInPublic: false,
  signIn: null,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  trustedProxies: 0,
};

const unlimited: RateLimits = async () => null;
const nowhere = new Writable({ write: (_line, _encoding, done) => done() });
const stranger = {
  id: 'stranger',
  name: 'A Stranger',
  about: 'Nobody the council knows',
  memberId: 'nobody',
};

/** @param limits on tries, for tests of those */
export async function demoCouncil(limits: RateLimits = unlimited): Promise<DemoCouncil> {
  const database = await aDatabase();
  const { queries } = database;
  await putMembers(
    queries,
    demoAccounts.map(({ memberId, name }) => ({ id: memberId, name, role: 'parent' as const })),
  );
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const told: object[] = [];
  const tell = (what: object) => void told.push(what);
  const log = { info: tell, warn: tell };
  const accounts = [...demoAccounts, stranger];
  const mounted = await councilSignIn({ config, queries, log, accounts, clock: now });
  if (!mounted.ok) throw new Error(mounted.problem);
  const mount = mountSignIn(mounted.value);
  const web = councilApp({
    queries,
    log: pino({ level: 'error' }, nowhere),
    signedInBy: mounted.value.signIn.memberOf,
    serveSignIn: (into, serve) => mount(into, serve, limits),
    app: null,
    trustedProxies: 0,
  });
  return {
    database,
    web,
    told,
    now,
    visitor: () => new WebVisitor(publicUrl, (request) => web.request(request)),
    passMinutes: (minutes) => void (ahead += minutes * 60_000),
  };
}
