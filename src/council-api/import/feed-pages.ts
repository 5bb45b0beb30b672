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
  /** From a `Link` header. */
  link: string | undefined;
}

/** Follows a feed from its first page to its last. What is wrong with the paging is told as notes, or ends it. */
export async function* feedPages(first: URL, limits: FetchLimits): AsyncGenerator<PagePart> {
  const seen = new Set<string>();
  let next: NextPage | undefined = { url: first, isGuess: false };
  let [records, repeated, totals]: [number, number, number | undefined] = [0, 0, undefined];
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
    if (read.records > 0 && seen.has(read.print)) {
      const later: NextPage | undefined = page === 2 ? fromOne(first, url, read) : undefined;
      if (later === undefined) return yield* again(url, page, records, read);
      repeated = read.records;
      next = later;
      continue;
    }
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
  yield { totals: totals === undefined ? undefined : totals + repeated, page: 0 };
}

/** Pages that are counted from nought may still be asked for from one: then the page after the first is the second. */
const fromOne = (first: URL, { searchParams }: URL, { facts }: PageRead): NextPage | undefined =>
  facts?.number === 0 &&
  facts.isLast !== true &&
  !first.searchParams.has('page') &&
  searchParams.get('page') === '1'
    ? { url: withPage(first, 2), isGuess: false }
    : undefined;

/** The same records a second time: the end of a feed that does not count its pages, or one that goes round. */
function* again(url: URL, page: number, records: number, { facts }: PageRead): Generator<PagePart> {
  const isAll = facts?.items !== undefined && records >= facts.items;
  if (!isAll && (facts?.isLast === false || facts?.items !== undefined))
    throw new FeedFault(
      `Page ${page} is the same as one before it (${url.href}): the feed goes round in circles.`,
    );
  if (!isAll) yield { note: 'the same page came twice', page };
}

/** How a page that is not there is answered; anything else is a feed that broke. */
const notThere = new Set<unknown>([204, 400, 404, 410, 416, 422]);

/** A page that may well not be there: asked for because totals and last page do not agree. */
async function* guessedPage(
  url: URL,
  page: number,
  limits: FetchLimits,
): AsyncGenerator<PagePart, PageRead | undefined> {
  try {
    return yield* onePage(url, page, limits);
  } catch (cause) {
    if (cause instanceof FeedFault && notThere.has(cause.cause)) return undefined;
    throw cause;
  }
}

/** Records of a page pass through; what is left is what the page says of the pages. */
async function* onePage(url: URL, page: number, limits: FetchLimits): AsyncGenerator<PagePart, PageRead> {
  const { body, next } = await fetchPage(url, limits);
  const print = createHash('sha256');
  const read: PageRead = { facts: undefined, records: 0, print: '', isInterface: false, link: next };
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
function nextPage(
  url: URL,
  { facts, records, link: header }: PageRead,
  soFar: number,
  page: number,
): NextPage | undefined {
  if (records === 0) return undefined;
  const linked = linkTo(facts?.next ?? header, url);
  // A list with nothing around it can only say where the next one is beside it.
  if (facts === undefined) return linked && { url: linked, isGuess: false };
  // An envelope that says nothing of pages has one.
  if (linked === undefined && Object.values(facts).every((fact) => fact === undefined)) return undefined;
  const isShort = facts.items !== undefined && soFar < facts.items;
  const isPromised = facts.pages !== undefined && page < facts.pages;
  const saysLast = facts.isLast ?? (facts.pages !== undefined && !isPromised);
  if (saysLast && !isShort) return undefined;
  if (facts.isLast === undefined && facts.pages === undefined && facts.items !== undefined && !isShort)
    return undefined;
  if (linked) return { url: linked, isGuess: saysLast };
  const here = Number(url.searchParams.get('page') ?? facts.number ?? 1);
  const number = facts.nextNumber ?? (Number.isFinite(here) ? here : 1) + 1;
  return { url: withPage(url, number), isGuess: saysLast || facts.isLast === undefined };
}

function withPage(url: URL, number: number): URL {
  const next = new URL(url);
  next.searchParams.set('page', String(number));
  return next;
}

/** An address that a feed gives for its next page; to another host, or to the same page, it leads nowhere. */
function linkTo(link: string | undefined, from: URL): URL | undefined {
  const next = link === undefined ? null : URL.parse(link, from.href);
  return next !== null && next.host === from.host && next.href !== from.href ? next : undefined;
}
