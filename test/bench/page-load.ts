/** The first visit, beside the limit pages and through the same slow phone, by the measuring script next to this repository. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { command, root } from '#test/run/command.ts';
import { checkPrecache } from '#app/build/whole-precache.ts';
import { atMost, kB, told, within, type Figure } from './figure.ts';

const perf = join(root, '../shared/perf');
const measure = join(perf, 'measure.mjs');

const names = {
  empty: 'limit: React 19 hello',
  still: 'limit: static form + service worker',
  ours: 'Alongside home',
};

const number = z.number();
const report = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      summary: z.object({
        jsKB: number,
        totalKB: number,
        lcp: number,
        tti: number,
        precacheKB: z.nullish(number),
        errors: z.array(z.string()),
      }),
    }),
  ),
});

const targets = (url: string): unknown[] => [
  { name: names.still, dir: join(perf, 'limits/static-form'), ready: '#q1', sw: true },
  { name: names.empty, dir: join(perf, 'limits/react-hello'), ready: 'h1' },
  { name: names.ours, upstream: url, path: '/', ready: 'main h1', sw: true },
];

const measured = async (
  url: string,
  folder: string,
  chromium: string,
  runs: number,
): Promise<z.output<typeof report>> => {
  const [asked, answered] = [join(folder, 'targets.json'), join(folder, 'page-load.json')];
  writeFileSync(asked, JSON.stringify(targets(url)));
  // Through a link the script would not know itself.
  const words = [
    'node',
    realpathSync(measure),
    asked,
    '--runs',
    String(runs),
    '--out',
    answered,
    '--phases',
    'cold',
  ];
  const { code } = await command(words, 'show', { CHROMIUM: chromium });
  if (code !== 0) throw new Error(`The measuring script ended with ${code}.`);
  return report.parse(JSON.parse(readFileSync(answered, 'utf8')));
};

/** Size and speed of the first visit; nothing when the measuring script is not here. */
export const pageLoad = async (
  url: string,
  folder: string,
  chromium: string,
  runs: number,
): Promise<Figure[]> => {
  if (!existsSync(measure)) {
    process.stdout.write('Page load is not measured: ../shared/perf/measure.mjs is not here.\n');
    return [];
  }
  const { results } = await measured(url, folder, chromium, runs);
  const of = (name: string) => {
    const found = results.find((result) => result.name === name)?.summary;
    if (found === undefined) throw new Error(`No figures for ${name}.`);
    return found;
  };
  const [ours, still, empty] = [of(names.ours), of(names.still), of(names.empty)];
  return [
    atMost('first visit: JavaScript, brotli', ours.jsKB * 1024, 130_000, kB),
    atMost('first visit: everything', ours.totalKB * 1024, 190_000, kB),
    atMost('kept for offline, as sent', checkPrecache(join(root, 'dist')), 900_000, kB),
    told('kept for offline, unpacked', kB((ours.precacheKB ?? Number.NaN) * 1024)),
    within('first visit: largest paint', ours.lcp, 1.5, still.lcp, 'static page with a worker'),
    within('first visit: largest paint', ours.lcp, 1, empty.lcp, 'empty React page'),
    within('first visit: able to be used', ours.tti, 1.6, empty.tti, 'empty React page'),
  ];
};
