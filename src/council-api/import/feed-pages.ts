import { createHash } from 'node:crypto';
import { isRaw, wordsOf } from '#domain/local-offer/open-referral/read/raw.ts';
import { servicesIn } from '#domain/local-offer/open-referral/read/services-in.ts';
import { decodeText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';
import { jsonFeed, type FeedPart } from './json-feed.ts';
import { pageFacts, type PageFacts } from './record-lists.ts';

/** Pages beyond what a feed promised, before it is taken to be endless; and the most when it promised nothing. */
const pagesTooMany = 20;
const mostPages = 20_000;

/** A part of a page; at the end, how many records the feed said it has. */
export type PagePart = (FeedPart | { note: string } | { totals: number | undefined }) & { page: number };

interface PageRead {
  facts: PageFacts | undefined;
  records: number;
  print: string;
  isInterface: boolean;
}

/** Follows a feed from its first page to its last. What is wrong with the paging is told as notes, or ends it. */
export async function* feedPages(first: URL, limits: FetchLimits): AsyncGenerator<PagePart> {
  const seen = new Set<string>();
  let next: NextPage | undefined = { url: first, isGuess: false };
  let [records, totals]: [number, number | undefined] = [0, undefined];
  for (let page = 1; next !== undefined; page += 1) {
    const { url, isGuess }: NextPage = next;
    const read: PageRead | undefined = yield* isGuess
      ? guessedPage(url, page, limits)
      : onePage(url, page, limits);
    if (read === undefined) break;
    if (read.isInterface && page === 1) {
      next = { url: servicesUnder(url), isGuess: false };
      continue;
    }
    if (read.records > 0 && seen.has(read.print)) return yield* again(url, page, records, read);
    seen.add(read.print);
    records += read.records;
    const { pages } = read.facts ?? {};
    if (page > Math.min(mostPages, (pages ?? mostPages) + pagesTooMany))
      throw new FeedFault(
        `The feed does not end: it promised ${pages ?? 'no number of'} pages and goes on after page ${page}.`,
      );
    totals = read.facts?.items ?? totals;
    next = nextPage(url, read, records, page);
  }
  yield { totals, page: 0 };
}

/** The same records a second time: the end of a feed that does not count its pages, or one that goes round. */
function* again(url: URL, page: number, records: number, { facts }: PageRead): Generator<PagePart> {
  const isAll = facts?.items !== undefined && records >= facts.items;
  if (!isAll && (facts?.isLast === false || facts?.items !== undefined))
    throw new FeedFault(
      `Page ${page} is the same as one before it (${url.href}): the feed goes round in circles.`,
    );
  if (!isAll) yield { note: 'the same page came twice', page };
}

/** A page that may well not be there: asked for because totals and last page do not agree. */
async function* guessedPage(
  url: URL,
  page: number,
  limits: FetchLimits,
): AsyncGenerator<PagePart, PageRead | undefined> {
  try {
    return yield* onePage(url, page, limits);
  } catch (cause) {
    if (cause instanceof FeedFault && typeof cause.cause === 'number') return undefined;
    throw cause;
  }
}

/** Records of a page pass through; what is left is what the page says of the pages. */
async function* onePage(url: URL, page: number, limits: FetchLimits): AsyncGenerator<PagePart, PageRead> {
  const { body } = await fetchPage(url, limits);
  const print = createHash('sha256');
  const read: PageRead = { facts: undefined, records: 0, print: '', isInterface: false };
  try {
    for await (const part of jsonFeed(decodeText(body))) {
      if ('envelope' in part) read.facts = pageFacts(part.envelope);
      else {
        if ('record' in part && isInterface(part.record)) {
          read.isInterface = true;
          continue;
        }
        read.records += 1;
        print.update(
          JSON.stringify(
            'record' in part
              ? isRaw(part.record)
                ? wordsOf(part.record['id']) || part.record
                : part.record
              : part.broken,
          ),
        );
        yield { ...part, page };
      }
    }
  } catch (cause) {
    if (!(cause instanceof FeedFault) || cause.message.includes(url.href)) throw cause;
    throw new FeedFault(`${url.href}: ${cause.message}`, { cause: cause.cause });
  }
  return { ...read, print: print.digest('base64') };
}

const isInterface = (record: unknown): boolean => {
  const found = servicesIn(record);
  return 'isNot' in found && found.isNot.includes('interface');
};

const servicesUnder = (url: URL): URL => {
  const next = new URL(url);
  next.pathname = `${next.pathname.replace(/\/$/, '')}/services`;
  return next;
};

interface NextPage {
  url: URL;
  isGuess: boolean;
}

/** Where the next page is; none at the end. A page that says it is the last is believed unless it is short of its own total. */
function nextPage(url: URL, { facts, records }: PageRead, soFar: number, page: number): NextPage | undefined {
  if (facts === undefined || records === 0) return undefined;
  // An envelope that says nothing of pages has one.
  if (Object.values(facts).every((fact) => fact === undefined)) return undefined;
  const isShort = facts.items !== undefined && soFar < facts.items;
  const isPromised = facts.pages !== undefined && page < facts.pages;
  const saysLast = facts.isLast ?? (facts.pages !== undefined && !isPromised);
  if (saysLast && !isShort) return undefined;
  if (facts.isLast === undefined && facts.pages === undefined && facts.items !== undefined && !isShort)
    return undefined;
  const link = facts.next === undefined ? null : URL.parse(facts.next, url.href);
  if (link !== null && link.host === url.host && link.href !== url.href)
    return { url: link, isGuess: saysLast };
  const next = new URL(url);
  const here = Number(next.searchParams.get('page') ?? facts.number ?? 1);
  next.searchParams.set('page', String((Number.isFinite(here) ? here : 1) + 1));
  return { url: next, isGuess: saysLast || facts.isLast === undefined };
}
