import { Writable } from 'node:stream';
import { pino } from 'pino';
import { councilApp } from '#council-api/app.ts';
import type { StaticApp } from '#council-api/http/static-app.ts';
import type { MapSource } from '#council-api/map/map-source.ts';
import type { Web } from '#council-api/http/web.ts';
import type { Database } from '#council-api/store/database.ts';
import { feedHead } from '#council-api/store/changes.ts';
import { memberById } from '#council-api/store/members.ts';
import { members } from '#council-api/store/tables.ts';
import type { SignedIn } from '#council-api/serve.ts';
import { eq } from 'drizzle-orm';
import { aDatabase } from './databases.ts';
import { settled } from './feed.ts';

/** A council API with no port. Whoever a request says it is, it is: sign-in has tests of its own. */
export interface TestCouncil {
  database: Database;
  web: Web;
  /** Every line that was logged. */
  logged: string[];
  ask(path: string, how?: Ask): Promise<Response>;
}

interface Ask {
  as?: string;
  method?: string;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
}

type SignedInBy = (request: Request) => Promise<SignedIn | null>;

export async function aCouncil(
  given?: Database,
  app: StaticApp | null = null,
  whoIs?: SignedInBy,
  oldestApp: string | null = null,
  map: MapSource | null = null,
): Promise<TestCouncil> {
  const database = given ?? (await aDatabase());
  const logged: string[] = [];
  const paper = new Writable({
    write: (line, _, done) => {
      logged.push(String(line));
      done();
    },
  });
  const web = councilApp({
    queries: database.queries,
    log: pino({ level: 'debug' }, paper),
    signedInBy: whoIs ?? signedInBy(database),
    serveSignIn: () => undefined,
    app,
    trustedProxies: 1,
    oldestApp,
    map,
  });
  return {
    database,
    web,
    logged,
    ask: async (path, how) => {
      // A database that is gone is what some tests are about.
      if (path.startsWith('/api/changes')) await settled(database.queries).catch(() => undefined);
      return web.request(path, requestOf(how ?? {}));
    },
  };
}

const signedInBy =
  ({ queries }: Database) =>
  async (request: Request): Promise<SignedIn | null> => {
    const id = request.headers.get('x-test-member');
    const member = id ? await memberById(queries, id) : null;
    if (!id || !member) return null;
    const [row] = await queries
      .select({ head: feedHead(members.id) })
      .from(members)
      .where(eq(members.id, id));
    return { member, feedHead: row?.head ?? null, setCookie: null };
  };

function requestOf({ as, method, body, key, headers }: Ask): RequestInit {
  const isWrite = (method ?? (body === undefined ? 'GET' : 'POST')) !== 'GET';
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: {
      ...(as ? { 'x-test-member': as } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(isWrite ? { 'alongside-app': '1' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...headers,
    },
  };
}
