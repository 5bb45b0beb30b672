/** What the measured process is: the real council API, and a reader of single rows in the same process beside it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { eq, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { councilApp } from '#council-api/app.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { openLog } from '#council-api/open-log.ts';
import { councilSignIn } from '#council-api/sign-in/council-sign-in.ts';
import { hashOf } from '#council-api/sign-in/secret-id.ts';
import { mountSignIn } from '#council-api/sign-in/mount-sign-in.ts';
import { openDatabase, type Queries } from '#council-api/store/database.ts';
import { changeServices } from '#council-api/store/local-offer-changes.ts';
import { putMembers } from '#council-api/store/members.ts';
import { refreshOutcodes } from '#council-api/store/outcodes.ts';
import { putRecords } from '#council-api/store/records.ts';
import { startSession } from '#council-api/store/sessions.ts';
import { members } from '#council-api/store/tables.ts';
import { aChild } from '#test/council-api/kit/people.ts';

const families = 1000;
/** Signed-in people who ask, each with a session. */
export const askers = 50;
export const services = 10_000;

/** The cookie of one asker. */
export const cookieOf = (n: number): string => `__Host-alongside=bench-session-${n}`;

async function fill(queries: Queries): Promise<void> {
  const ids = Array.from({ length: families }, (_, n) => `family-${n}`);
  await putMembers(
    queries,
    ids.map((id) => ({ id, name: 'A Parent', role: 'parent' as const })),
  );
  const records = ids.flatMap((id) => Array.from({ length: 10 }, (_, n) => aChild(`${id}-${n}`, [id])));
  await putRecords(queries, records);
  const [now, later] = [new Date(), new Date(Date.now() + 86_400_000)];
  const shared = { issuer: 'bench', providerSession: null, idToken: 'none', idleUntil: later, endsAt: later };
  for (let n = 0; n < askers; n += 1)
    await startSession(
      queries,
      { ...shared, hash: hashOf(`bench-session-${n}`), memberId: `family-${n}`, subject: `${n}` },
      now,
    );
  await changeServices(queries, [...makeServices(services, '2026-11-22')], []);
  await refreshOutcodes(queries);
  await queries.execute('analyze');
}

/** What anything that reads a database can do at best here: one row by its key, by a prepared statement, as JSON. */
function rowReader(queries: Queries): Hono {
  const { id, name, role, changedAt } = members;
  const read = queries
    .select({ id, name, role, changedAt })
    .from(members)
    .where(eq(id, sql.placeholder('id')))
    .prepare('row_by_key');
  return new Hono().get('/row/:id', async (c) => c.json((await read.execute({ id: c.req.param('id') }))[0]));
}

/** What sending a page of a list takes by itself: no database, nothing to put together. */
function readyReply(): Hono {
  const body = new TextEncoder().encode(JSON.stringify('a page '.repeat(3500)));
  return new Hono().get(
    '/ready',
    () => new Response(body, { headers: { 'Content-Type': 'application/json' } }),
  );
}

/** The real council API, and the row reader beside it in the same process and over the same connections. */
export async function serveLoaded(place: { url: string } | { folder: string }): Promise<void> {
  const opened = await openDatabase(place);
  if (!opened.ok) throw new Error(opened.problem);
  const { queries } = opened.value;
  await fill(queries);
  const log = openLog('info', '/dev/null');
  const base = { publicUrl: 'http://localhost:3101', demo: true, demoInPublic: false, signIn: null };
  const config = { ...base, sessionIdleMinutes: 60, sessionHours: 24, trustedProxies: 0 };
  const mount = await councilSignIn({ config, queries, log, accounts: [] });
  if (!mount.ok) throw new Error(mount.problem);
  const { memberOf } = mount.value.signIn;
  const parts = { queries, log, signedInBy: memberOf, serveSignIn: mountSignIn(mount.value), app: null };
  const council = getRequestListener(councilApp({ ...parts, trustedProxies: 0 }).fetch);
  const row = getRequestListener(rowReader(queries).fetch);
  const ready = getRequestListener(readyReply().fetch);
  const listenerOf = (path: string) => {
    if (path.startsWith('/row/')) return row;
    return path === '/ready' ? ready : council;
  };
  const server = createServer((request, response) => {
    void listenerOf(request.url ?? '')(request, response);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
