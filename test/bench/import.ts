/** How long a feed takes to come in, and the memory of the program that reads it. BENCH_IMPORT=100000 for a large one. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { serviceAt } from '#council-api/example-council/services/make-services.ts';
import { fromService } from '#council-api/open-referral/from-service.ts';
import { startPostgres } from '#test/kit/postgres.ts';
import { root } from '#test/run/command.ts';
import { printFigures, type Figure } from './figure.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const records = Number(process.env['BENCH_IMPORT'] ?? '10000');
const mostSeconds = 60;
const mostMegabytes = 300;

/** A feed of the example council's services in the standard, with faults that real feeds have in each. */
async function writeFeed(path: string): Promise<void> {
  const file = createWriteStream(path);
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write(`{"total_items":${records},"total_pages":1,"page_number":1,"last_page":true,"contents":[`);
  for (let n = 0; n < records; n += 1) {
    const service = { ...serviceAt(n, '2026-11-22'), changedAt: '2026-11-22T10:00:00.000Z' };
    const { id, x_source_id, ...rest } = fromService(service);
    const faulty = {
      ...rest,
      id,
      description: `<p>${rest.description ?? ''}</p>`,
      last_modified: '2026-11-22T10:00:00',
      maximum_age: rest.maximum_age ?? -1,
      x_number: x_source_id,
    };
    await write(`${n === 0 ? '' : ',\n'}${JSON.stringify(faulty)}`);
  }
  await write(']}');
  file.end();
  await once(file, 'close');
}

interface Ran {
  seconds: number;
  /** Absent where the system does not tell. */
  megabytes: number | undefined;
}

async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}

/** As an operator runs it: `npm run -s council -- import-local-offer`, without npm. */
async function run(feed: string, env: Record<string, string>, folder: string): Promise<Ran> {
  const script = [
    '--max-semi-space-size=4',
    'src/council-api/commands/council.ts',
    'import-local-offer',
    feed,
  ];
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const start = performance.now();
  const report = ['--report', join(folder, 'findings.csv')];
  const child = spawn('node', [...script, ...report], {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes = 0;
  const watch = setInterval(
    () => void peakOf(child.pid ?? 0).then((peak) => (megabytes = Math.max(megabytes, peak))),
    200,
  );
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: megabytes || undefined };
}

const megabytes = ({ megabytes: most }: Ran): string =>
  most === undefined ? 'not told' : `${most.toFixed(0)} MB`;

const seconds = (value: number): string => `${value.toFixed(1)} s`;

function figuresOf(where: string, first: Ran, again: Ran, isAim: boolean): Figure[] {
  const limit = (mostSeconds * records) / 10_000;
  return [
    {
      what: `${records} records into ${where}`,
      ours: seconds(first.seconds),
      baseline: `${seconds(again.seconds)} the same feed again`,
      aim: `at most ${seconds(limit)}`,
      isMet: first.seconds <= limit,
    },
    {
      what: `  memory of the program, ${where}`,
      ours: megabytes(first),
      baseline: `${megabytes(again)} the same feed again`,
      aim: isAim ? `at most ${mostMegabytes} MB` : 'the database is inside it',
      isMet: !isAim || (first.megabytes ?? 0) <= mostMegabytes,
    },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'alongside-import-'));
const feed = join(folder, 'feed.json');
await writeFeed(feed);
const postgres = await startPostgres(say);
const onPostgres = { DATABASE_URL: postgres.url };
printFigures(
  'Import, PostgreSQL',
  figuresOf('PostgreSQL', await run(feed, onPostgres, folder), await run(feed, onPostgres, folder), true),
);
await postgres.stop();
const embedded = { DATA_FOLDER: join(folder, 'council'), DATABASE_URL: '' };
printFigures(
  'Import, embedded database',
  figuresOf(
    'the embedded database',
    await run(feed, embedded, folder),
    await run(feed, embedded, folder),
    false,
  ),
);
await rm(folder, { recursive: true, force: true });
