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

const seconds = Number(process.env['BENCH_SECONDS'] ?? '2');
const rounds = 5;
const aims = { changes: 0.6, page: 0.4, near: 0.4, neverPlaces: 0.4, neverServices: 0.4, ready: null };
type What = keyof typeof aims;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are its type's keys
const whats = Object.keys(aims) as What[];

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

/** Every postcode of the services. */
async function postcodesOf(url: string): Promise<string[]> {
  const reply = await fetch(`${url}/oruk/v3/service_at_locations?format=ndjson&full=true`);
  const places = (await reply.text()).split('\n').filter((line) => line !== '');
  const postcodes = places.flatMap((line) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the standard says of a place
    const { location } = JSON.parse(line) as Located;
    return location?.addresses?.[0]?.postal_code ?? [];
  });
  return [...new Set(postcodes)];
}

const nearTo = (list: string, postcode: string, metres: number): string =>
  `/oruk/v3/${list}?postcode=${encodeURIComponent(postcode)}&proximity=${metres}`;

/** A few postcodes, each with one of a few distances: what is near, nearest first. */
const nearRequests = (postcodes: readonly string[]): Requests =>
  postcodes.slice(0, 200).map((postcode, n) => ({
    path: nearTo('service_at_locations', postcode, [500, 1000, 3000, 8000][n % 4] ?? 0),
  }));

/** Another postcode each time, and another distance: whatever was kept of an answer is of no use. */
function neverAsked(list: string, postcodes: readonly string[]): Requests {
  let asked = 0;
  const setupRequest = (request: object) => {
    asked += 1;
    const metres = 400 + ((asked * 131) % 7600) + asked / 1_000_000;
    return { ...request, path: nearTo(list, postcodes[asked % postcodes.length] ?? '', metres) };
  };
  return [{ setupRequest }];
}

/** What was measured, and the row reader's rate just before it. */
interface Beside {
  what: What;
  ours: number;
  row: number;
}

interface Measured {
  measured: Beside[];
  bodyBytes: number;
}

/** Each right after the row reader, so that whatever else this computer does falls on both; the middle round counts. */
async function measure(url: string): Promise<Measured> {
  const postcodes = await postcodesOf(url);
  const asked: Record<What | 'row', Requests> = {
    row: Array.from({ length: askers }, (_, n) => ({ path: `/row/family-${n}` })),
    changes: await upToDate(url),
    page: pageRequests,
    near: nearRequests(postcodes),
    neverPlaces: neverAsked('service_at_locations', postcodes),
    neverServices: neverAsked('services', postcodes),
    ready: [{ path: '/ready' }],
  };
  const measured: Beside[] = [];
  for (const requests of Object.values(asked)) await load(url, requests, 2);
  for (let round = 0; round < rounds; round += 1)
    for (const what of whats) {
      const row = await load(url, asked.row, seconds);
      measured.push({ what, row, ours: await load(url, asked[what], seconds) });
    }
  const [first] = asked.changes ?? [];
  const reply = await fetch(url + (first?.path ?? ''), { headers: { cookie: cookieOf(0) } });
  return { measured, bodyBytes: (await reply.arrayBuffer()).byteLength };
}

/** The round in the middle by its share of the row reader's rate. */
function middle(measured: readonly Beside[], what: What): Beside {
  const share = ({ ours, row }: Beside): number => ours / row;
  const inOrder = measured.filter((each) => each.what === what).toSorted((a, b) => share(a) - share(b));
  return inOrder[Math.floor(inOrder.length / 2)] ?? { what, ours: 0, row: 0 };
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
  neverPlaces: 'Open Referral, nearest places, never asked before',
  neverServices: 'Open Referral, nearest services, never asked before',
  ready: 'one body of 25 kB, always the same, to compare with',
};

const figuresOf = (name: string, { measured }: Measured, isAim: 'promised' | 'printed'): Figure[] =>
  whats.map((what) => {
    const { ours, row } = middle(measured, what);
    const aim = isAim === 'promised' ? aims[what] : null;
    return {
      what: `${titles[what]}, on ${name}`,
      ours: rate(ours),
      baseline: `${rate(row)} single-row read by key`,
      aim: `${Math.round((ours / row) * 100)}%${aim === null ? '' : `; at least ${aim * 100}%`}`,
      isMet: aim === null || ours >= aim * row,
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
