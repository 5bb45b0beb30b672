import { decodeText, startOfText } from './decode-text.ts';
import { feedPages, type PagePart } from './feed-pages.ts';
import type { FeedReading } from './feed-items.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';
import type { Item } from './item.ts';
import { inOrder } from './in-order.ts';
import { itemsOf } from './record-items.ts';
import { WholeRecords } from './whole-records.ts';

/** Questions that ask for a part of a feed: what is not in the answer is not gone. */
const asksForPart =
  /^(?:modified_?after|search|text|query|q|keywords?|taxonomy.*|postcode|proximity|latitude|longitude|lat|lon|lng|min(?:imum)?_age|max(?:imum)?_age|start_time|end_time|day|organi[sz]ation_id|service_id|directories|only|targetdirectories|needs|suitabilities|accessibilities)$/i;
const atOnce = 4;

/** The services of a feed on the web, all its pages, whole records where the lists are short. */
export async function* urlItems(first: URL, reading: FeedReading, limits: FetchLimits): AsyncGenerator<Item> {
  const part = [...first.searchParams.keys()].find((name) => asksForPart.test(name));
  if (part !== undefined) yield { partial: `only a part was asked for (${part})` };
  if (Number(first.searchParams.get('page') ?? '1') > 1)
    yield { partial: 'it was not read from the first page' };
  const whole = new WholeRecords(listOf(first), limits);
  let line = 0;
  const filled = inOrder(feedPages(first, limits), atOnce, async (each: PagePart) =>
    'record' in each ? { ...each, record: await whole.of(each.record) } : each,
  );
  for await (const each of filled) {
    if ('note' in each) yield { partial: each.note };
    else if ('totals' in each) yield* totalsOf(each.totals, line);
    else if (!('envelope' in each)) yield* itemsOf(each, (line += 1), reading);
  }
}

function* totalsOf(promised: number | undefined, read: number): Generator<Item> {
  if (promised !== undefined && promised !== read)
    yield { partial: `it says there are ${promised} records and gave ${read}` };
}

/** Where the list is: what one of its records is asked for under. */
const listOf = (first: URL): URL => {
  const list = new URL(first);
  if (!/services\/?$/.test(list.pathname)) list.pathname = `${list.pathname.replace(/\/$/, '')}/services`;
  return list;
};

/** What a web address holds, told by its first letters: a feed of JSON has pages; anything else is one text. */
export async function isJsonAt(url: URL, limits: FetchLimits): Promise<boolean> {
  const { body } = await fetchPage(url, limits);
  const { start, all } = await startOfText(decodeText(body), 1000);
  await all[Symbol.asyncIterator]().return?.();
  return /^\s*[[{]/.test(start);
}
