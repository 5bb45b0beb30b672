/** Requests a second for "what has changed?" with nothing new, beside a single-row read by key, on both databases. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import autocannon from 'autocannon';
import { eq, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { councilApp } from '#council-api/app.ts';
import { openLog } from '#council-api/open-log.ts';
import { councilSignIn } from '#council-api/sign-in/council-sign-in.ts';
import { hashOf } from '#council-api/sign-in/secret-id.ts';
import { mountSignIn } from '#council-api/sign-in/mount-sign-in.ts';
import { openDatabase, type Queries } from '#council-api/store/database.ts';
import { putMembers } from '#council-api/store/members.ts';
import { putRecords } from '#council-api/store/records.ts';
import { startSession } from '#council-api/store/sessions.ts';
import { members } from '#council-api/store/tables.ts';
import { aChild } from '#test/council-api/kit/people.ts';
import { startPostgres } from '#test/kit/postgres.ts';
import { type Figure, printFigures } from './figure.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const families = 1000;
const askers = 50;
const seconds = Number(process.env['BENCH_SECONDS'] ?? '4');
const rounds = 5;
const aim = 0.6;

const cookieOf = (n: number): string => `__Host-alongside=bench-session-${n}`;

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

/** The real council API, and the row reader beside it in the same process and over the same connections. */
async function serve(place: { url: string } | { folder: string }): Promise<void> {
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
  const server = createServer((request, response) => {
    void (request.url?.startsWith('/row/') ? row : council)(request, response);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

type Requests = Parameters<typeof autocannon>[0]['requests'];

async function load(url: string, requests: Requests, duration: number): Promise<number> {
  const result = await autocannon({ url, connections: 32, duration, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** Where each asker stands once nothing is new to them. */
async function upToDate(url: string): Promise<Requests> {
  const asking = Array.from({ length: askers }, async (_, n) => {
    const headers = { cookie: cookieOf(n) };
    const first = (await (await fetch(`${url}/api/changes`, { headers })).json()) as { next: string };
    return { path: `/api/changes?since=${first.next}`, headers };
  });
  return Promise.all(asking);
}

interface Measured {
  changes: number;
  row: number;
  bodyBytes: number;
}

/** In turns, so that whatever else this computer does falls on both; the middle one of the rounds counts. */
async function measure(url: string): Promise<Measured> {
  const asking = await upToDate(url);
  const reading = Array.from({ length: askers }, (_, n) => ({ path: `/row/family-${n}` }));
  const measured: { changes: number; row: number }[] = [];
  for (const requests of [asking, reading]) await load(url, requests, 2);
  for (let round = 0; round < rounds; round += 1) {
    const row = await load(url, reading, seconds);
    measured.push({ row, changes: await load(url, asking, seconds) });
  }
  const [first] = asking;
  const reply = await fetch(url + (first?.path ?? ''), { headers: { cookie: cookieOf(0) } });
  const inOrder = measured.toSorted((a, b) => a.changes / a.row - b.changes / b.row);
  const middle = inOrder[Math.floor(rounds / 2)] ?? { changes: 0, row: 0 };
  return { ...middle, bodyBytes: (await reply.arrayBuffer()).byteLength };
}

async function onDatabase(name: string, place: string[]): Promise<Measured> {
  say(`Measuring on ${name} ...`);
  const child = fork(fileURLToPath(import.meta.url), place);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  const measured = await measure(`http://127.0.0.1:${port}`);
  child.kill('SIGKILL');
  return measured;
}

const rate = (perSecond: number): string => `${Math.round(perSecond)}/s`;

const figure = (name: string, { changes, row }: Measured, isAim: 'promised' | 'printed'): Figure => ({
  what: `changes, signed in, nothing new, on ${name}`,
  ours: rate(changes),
  baseline: `${rate(row)} single-row read by key`,
  aim: `${Math.round((changes / row) * 100)}%${isAim === 'promised' ? `; at least ${aim * 100}%` : ''}`,
  isMet: isAim === 'printed' || changes >= aim * row,
});

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
  const postgres = await startPostgres(say, 'durable');
  const real = await onDatabase('PostgreSQL', ['postgres', postgres.url]);
  await postgres.stop();
  const embedded = await onDatabase('the embedded database', ['folder', join(folder, 'data')]);
  await rm(folder, { recursive: true, force: true });
  const figures = [
    figure('PostgreSQL', real, 'promised'),
    figure('the embedded database', embedded, 'printed'),
    {
      what: 'nothing new: body of the one request',
      ours: `${real.bodyBytes} bytes`,
      baseline: '–',
      aim: 'at most 300 bytes',
      isMet: real.bodyBytes <= 300,
    },
  ];
  printFigures('The server under load', figures);
  process.exitCode = figures.every(({ isMet }) => isMet) ? 0 : 1;
}

const [kind, where = ''] = process.argv.slice(2);
await (kind === undefined ? bench() : serve(kind === 'postgres' ? { url: where } : { folder: where }));
