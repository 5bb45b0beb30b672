/** Requests a second beside those of a single-row read by key, through the same framework, on both databases. */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startPostgres } from '#test/kit/postgres.ts';
import { type Figure, printFigures } from './figure.ts';
import { askers, cookieOf, serveLoaded, services } from './loaded-council.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const seconds = Number(process.env['BENCH_SECONDS'] ?? '4');
const rounds = 5;
const aims = { changes: 0.6, page: 0.4, near: 0.4, never: 0.4 };
type What = keyof typeof aims;

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

/** Pages all over the list of services, as a harvester and people on web sites ask for them. */
const pageRequests: Requests = Array.from({ length: 200 }, (_, n) => ({
  path: `/oruk/v3/services?page=${1 + ((n * 37) % (services / 20))}`,
}));

interface Located {
  location?: { addresses?: { postal_code: string }[] };
}

/** Postcodes of the area, each with one of a few distances: what is near, nearest first. */
async function nearRequests(url: string): Promise<Requests> {
  const reply = await fetch(`${url}/oruk/v3/service_at_locations?per_page=400&full=true`);
  const { contents } = (await reply.json()) as { contents: Located[] };
  const postcodes = contents.flatMap(({ location }) => location?.addresses?.[0]?.postal_code ?? []);
  return postcodes.slice(0, 200).map((postcode, n) => ({
    path: `/oruk/v3/service_at_locations?postcode=${encodeURIComponent(postcode)}&proximity=${[500, 1000, 3000, 8000][n % 4]}`,
  }));
}

/** The same postcodes, each time with another distance: whatever was kept of an answer is of no use. */
function neverAsked(near: Requests): Requests {
  const paths = (near ?? []).flatMap(({ path }) => path?.replace(/proximity=.*$/, 'proximity=') ?? []);
  let asked = 0;
  const setupRequest = (request: object) => {
    asked += 1;
    const metres = 400 + ((asked * 131) % 7600) + asked / 1_000_000;
    return { ...request, path: `${paths[asked % paths.length]}${metres}` };
  };
  return [{ setupRequest }];
}

type Rates = Record<What | 'row', number>;

interface Measured {
  /** The round in the middle by its share of the row reader's rate. */
  rates: Record<What, Rates>;
  bodyBytes: number;
}

/** In turns, so that whatever else this computer does falls on all; the middle one of the rounds counts. */
async function measure(url: string): Promise<Measured> {
  const asking = await upToDate(url);
  const reading = Array.from({ length: askers }, (_, n) => ({ path: `/row/family-${n}` }));
  const near = await nearRequests(url);
  const never = neverAsked(near);
  const measured: Rates[] = [];
  for (const requests of [asking, reading, pageRequests, near, never]) await load(url, requests, 2);
  for (let round = 0; round < rounds; round += 1)
    measured.push({
      row: await load(url, reading, seconds),
      changes: await load(url, asking, seconds),
      page: await load(url, pageRequests, seconds),
      near: await load(url, near, seconds),
      never: await load(url, never, seconds),
    });
  const [first] = asking ?? [];
  const reply = await fetch(url + (first?.path ?? ''), { headers: { cookie: cookieOf(0) } });
  const rates = {
    changes: middle(measured, 'changes'),
    page: middle(measured, 'page'),
    near: middle(measured, 'near'),
    never: middle(measured, 'never'),
  };
  return { rates, bodyBytes: (await reply.arrayBuffer()).byteLength };
}

function middle(measured: Rates[], what: What): Rates {
  const inOrder = measured.toSorted((a, b) => a[what] / a.row - b[what] / b.row);
  return inOrder[Math.floor(measured.length / 2)] ?? { row: 0, changes: 0, page: 0, near: 0, never: 0 };
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

const titles: Record<What, string> = {
  changes: 'changes, signed in, nothing new',
  page: `Open Referral, a page of ${services} services`,
  near: `Open Referral, nearest of ${services} services`,
  never: `Open Referral, nearest, never asked before`,
};

const figuresOf = (name: string, { rates }: Measured, isAim: 'promised' | 'printed'): Figure[] =>
  (['changes', 'page', 'near', 'never'] as const).map((what) => {
    const { row, [what]: ours } = rates[what];
    return {
      what: `${titles[what]}, on ${name}`,
      ours: rate(ours),
      baseline: `${rate(row)} single-row read by key`,
      aim: `${Math.round((ours / row) * 100)}%${isAim === 'promised' ? `; at least ${aims[what] * 100}%` : ''}`,
      isMet: isAim === 'printed' || ours >= aims[what] * row,
    };
  });

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
  const postgres = await startPostgres(say, 'durable');
  const real = await onDatabase('PostgreSQL', ['postgres', postgres.url]);
  await postgres.stop();
  const embedded = await onDatabase('the embedded database', ['folder', join(folder, 'data')]);
  await rm(folder, { recursive: true, force: true });
  const figures = [
    ...figuresOf('PostgreSQL', real, 'promised'),
    ...figuresOf('the embedded database', embedded, 'printed'),
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
await (kind === undefined ? bench() : serveLoaded(kind === 'postgres' ? { url: where } : { folder: where }));
