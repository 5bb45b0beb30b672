/** Every figure we promise, beside its baseline from the same run. `npm run bench -- pages plan search sync server import` for some. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '#test/kit/chromium.ts';
import { councilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { command, root } from '#test/run/command.ts';
import { printFigures } from './figure.ts';
import { offlinePlan } from './offline-plan.ts';
import { pageLoad } from './page-load.ts';
import { search } from './search.ts';
import { syncSize } from './sync-size.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const chosen = process.argv.slice(2);
const isChosen = (part: string): boolean => chosen.length === 0 || chosen.includes(part);

const runs = Number(process.env['BENCH_RUNS'] ?? '5');
const chromium = await findChromium(say);
const folder = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
const council = councilServer(await freePort(), { DATA_FOLDER: join(folder, 'data') });

await council.start();
if (isChosen('sync')) printFigures('What sync costs', await syncSize(council.url, chromium));
if (isChosen('plan')) printFigures('No network', await offlinePlan(council, chromium, runs));
if (isChosen('pages'))
  printFigures(
    'First visit, on a slow phone and a slow network',
    await pageLoad(council.url, folder, chromium, runs),
  );
await council.stop();
if (isChosen('search')) printFigures('Local Offer search', await search(chromium, join(folder, 'search')));
await rm(folder, { recursive: true, force: true });

if (isChosen('server') && existsSync(join(root, 'test/bench/server.ts'))) {
  say('\n== Server');
  process.exitCode = (await command(['node', 'test/bench/server.ts'], 'show')).code;
}

if (isChosen('import')) {
  const { code } = await command(['node', 'test/bench/import.ts'], 'show');
  if (code !== 0) process.exitCode = code;
}
