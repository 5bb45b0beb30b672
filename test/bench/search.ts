/** Looking for services over 10,000 on a phone four times slower: from the first byte to the answer to a key. */
import type { BrowserContext, Page, Worker as SearchWorker } from '@playwright/test';
import { lookAround } from '#test/browser/people.ts';
import { wordsOf } from '#test/browser/words.ts';
import { councilServer, type CouncilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { asOperator } from '#test/kit/operator.ts';
import { atMost, kB, ms, percentile, told, type Figure } from './figure.ts';
import { memoryOfPage } from './page-memory.ts';
import { searchAlone, type Alone } from './search-alone.ts';
import { fetchedBy, noteOpening, openingOf } from './search-opening.ts';
import { holdWorker, noteAnswers, typeAndTime, type Key, type Typed } from './search-typing.ts';
import { newPhone, slowDown, type Phone } from './slow-phone.ts';

const services = 10_000;
/** How many times slower than this processor the phone is. */
const slower = 4;
const rounds = 3;
const openings = 3;

const typed = [
  'short breaks',
  'speech therapy',
  'swimming',
  'autism',
  'makaton',
  'transport to school',
  'sleep',
  'wheelchair',
  'sensory',
];

const mB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const pageOf = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage();

interface FirstVisit {
  /** From the last byte until the first question can be answered. */
  ready: number;
  bytes: number;
}

/** Somebody who comes for the first time; all is fetched behind the first page. */
async function visitFirst(phone: Phone): Promise<FirstVisit> {
  const context = await phone.open();
  const page = await pageOf(context);
  await noteOpening(page);
  await lookAround(page);
  const { ready } = await openingOf(page, 'ready');
  const { last, bytes } = await fetchedBy(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.close();
  return { ready: ready - last, bytes };
}

/** The same phone another day: from the first that the worker is asked until its first answer. */
async function openAgain(phone: Phone): Promise<number> {
  const context = await phone.open();
  const page = await pageOf(context);
  await noteOpening(page);
  await page.goto('/local-offer?q=sensory');
  const { asked, answered } = await openingOf(page, 'answered');
  await context.close();
  return answered - asked;
}

const results = wordsOf('local-offer')('results');

async function startedWorker(page: Page): Promise<SearchWorker> {
  await page.goto('/local-offer');
  await page.getByRole('searchbox').fill('sp');
  await page.getByRole('region', { name: results }).getByRole('link').first().waitFor();
  await page.waitForTimeout(2000);
  const [worker] = page.workers();
  if (!worker) throw new Error('The Local Offer has no worker.');
  return worker;
}

interface Typing {
  /** Every round of the same keys. */
  all: Typed[];
  /** In bytes; undefined where the system does not tell. */
  memory: number | undefined;
}

async function typeOnPhone(phone: Phone): Promise<Typing> {
  const context = await phone.open();
  const page = await pageOf(context);
  await noteAnswers(page);
  const worker = await startedWorker(page);
  await holdWorker(worker, slower);
  await slowDown(page);
  const all: Typed[] = [];
  for (let round = 0; round < rounds; round += 1)
    all.push(await typeAndTime(page, worker, { region: results, words: typed, rest: 120 }));
  const memory = await memoryOfPage();
  await context.close();
  return { all, memory };
}

const least = (values: readonly number[]): number => Math.min(...values);

/** Whatever else this computer does makes a key slower and never quicker: each counts as its quickest round has it. */
const bestOf = (all: readonly Typed[], what: keyof Omit<Key, 'text'>): number[] =>
  (all[0]?.keys ?? []).map((_, at) => least(all.flatMap(({ keys }) => keys[at]?.[what] ?? [])));

function typingFigures({ all, memory }: Typing, { scan, built }: Alone): Figure[] {
  const [laidOut, drawn, worker] = [bestOf(all, 'laidOut'), bestOf(all, 'drawn'), bestOf(all, 'worker')];
  const every = all.flatMap(({ keys }) => keys.map((key) => key.laidOut));
  const beside = (share: number): string =>
    `${ms(slower * percentile(scan.keys, share))} plain scan, ${ms(slower * percentile(built.keys, share))} built here`;
  const of = (share: number, name: string): Figure => ({
    ...told(`key to results, ${name} of ${laidOut.length} keys`, ms(percentile(laidOut, share))),
    baseline: `${beside(share)}, worker alone`,
  });
  return [
    of(0.5, 'median'),
    { ...of(0.95, '95th percentile'), aim: 'at most 30 ms', isMet: percentile(laidOut, 0.95) <= 30 },
    of(1, 'longest'),
    told(
      '  of it in the worker: median, 95th, longest',
      [0.5, 0.95, 1].map((share) => ms(slower * percentile(worker, share))).join(', '),
    ),
    told('  until drawn: median, 95th', `${ms(percentile(drawn, 0.5))}, ${ms(percentile(drawn, 0.95))}`),
    told(
      `  all ${every.length} keys, whatever else ran: median, 95th`,
      `${ms(percentile(every, 0.5))}, ${ms(percentile(every, 0.95))}`,
    ),
    atMost(
      'page held in one go while typing, longest',
      least(all.map(({ blocked }) => Math.max(0, ...blocked))),
      50,
      (time) => (time === 0 ? 'under 50 ms' : ms(time)),
    ),
    memory === undefined
      ? told('memory of the page with its worker', 'not told')
      : atMost('memory of the page with its worker', memory, 150_000_000, mB),
  ];
}

function openingFigures(first: FirstVisit, again: readonly number[], { scan, built }: Alone): Figure[] {
  const baseline = `${ms(slower * scan.ready)} plain scan, ${ms(slower * built.ready)} built here`;
  return [
    { ...atMost('ready to search after the last byte', slower * first.ready, 2000, ms), baseline },
    { ...atMost('first answer when opened again', slower * least(again), 1000, ms), baseline },
    atMost('services and index, as sent', first.bytes, 4_000_000, kB),
  ];
}

async function onPhone(chromium: string, council: CouncilServer, alone: Alone): Promise<Figure[]> {
  const phone = await newPhone(chromium, council.url);
  const first = await visitFirst(phone);
  const again: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) again.push(await openAgain(phone));
  const typing = await typeOnPhone(phone);
  await phone.throwAway();
  return [...openingFigures(first, again, alone), ...typingFigures(typing, alone)];
}

/**
 * The page is held by the browser to a quarter of its speed. Nothing holds a worker so: while somebody types, the worker
 * waits with each answer until four times what it took have gone by; of its other work, four times what it took is said.
 */
export const search = async (chromium: string, folder: string): Promise<Figure[]> => {
  await asOperator(folder, 'seed', '--services', String(services));
  const alone = searchAlone(typed, services);
  const council = councilServer(await freePort(), { DATA_FOLDER: folder });
  await council.start();
  const figures = await onPhone(chromium, council, alone);
  await council.stop();
  return figures;
};
