import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FeedFault } from './feed-fault.ts';
import { isInside } from './inside-addresses.ts';

/** What a feed may take before it is given up. */
export interface FetchLimits {
  /** Addresses of one's own network: for a council's own systems, and for tests. */
  inside: 'refused' | 'allowed';
  silenceMilliseconds: number;
  pageBytes: number;
  pageMilliseconds: number;
}

export const usualLimits: FetchLimits = {
  inside: 'refused',
  silenceMilliseconds: 30_000,
  pageBytes: 2_000_000_000,
  pageMilliseconds: 900_000,
};

export interface FetchedPage {
  url: URL;
  type: string;
  /** Where the next page is, as a `Link` header says. @see RFC 8288 */
  next: string | undefined;
  body: AsyncIterable<Buffer>;
}

const mostRedirects = 5;

/** Opens a page of a feed. Each address on the way, also behind a redirect, is looked up and must be outside. */
export async function fetchPage(from: URL, limits: FetchLimits): Promise<FetchedPage> {
  let url = from;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const reply = await opened(url, limits);
    const { statusCode = 0, headers } = reply;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      reply.destroy();
      url = nextUrl(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      reply.destroy();
      throw new FeedFault(`${url.href} answered with status ${statusCode}.`, { cause: statusCode });
    }
    const link = [headers.link ?? ''].flat().join(',');
    const [, next] = /<([^<>]+)>\s*;[^<]*\brel\s*=\s*"?next\b/i.exec(link) ?? [];
    const type = (headers['content-type'] ?? '').toLowerCase();
    return { url, type, next, body: limited(unpacked(reply), reply, url, limits) };
  }
  throw new FeedFault(`${from.href} redirects more than ${mostRedirects} times.`);
}

function nextUrl(location: string, from: URL): URL {
  const next = URL.parse(location, from.href);
  if (next === null) throw new FeedFault(`${from.href} redirects to nowhere.`);
  return next;
}

function opened(url: URL, limits: FetchLimits): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FeedFault(`${url.href} is not a web address (http or https).`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (limits.inside === 'refused' && isIP(host) !== 0 && isInside(host)) throw refusal(url);
  const options: RequestOptions = {
    headers: {
      accept: 'application/json, application/x-ndjson, text/csv;q=0.8, */*;q=0.1',
      'accept-encoding': 'gzip, br, deflate',
      'user-agent': 'Alongside council server',
    },
    ...(limits.inside === 'refused' && { lookup: lookupOutside(url) }),
    timeout: limits.silenceMilliseconds,
  };
  return new Promise((resolve, reject) => {
    const asked = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve);
    asked.on('timeout', () =>
      asked.destroy(
        new FeedFault(`${url.href} did not answer for ${limits.silenceMilliseconds / 1000} seconds.`),
      ),
    );
    asked.on('error', (cause) =>
      reject(
        cause instanceof FeedFault
          ? cause
          : new FeedFault(`${url.href} cannot be reached: ${cause.message}.`),
      ),
    );
    asked.end();
  });
}

const refusal = (url: URL): FeedFault =>
  new FeedFault(
    `${url.href} leads to an address inside a private network, which is refused. If it is the council's own, add --allow-inside.`,
  );

/** The name is looked up once, and what was checked is what is connected to. */
const lookupOutside =
  (url: URL): LookupFunction =>
  (name, options, found) => {
    lookup(name, { ...options, all: true }, (cause, addresses) => {
      if (cause) return found(cause, '', 0);
      if (addresses.some(({ address }) => isInside(address))) return found(refusal(url), '', 0);
      const [first] = addresses;
      if (options.all) return found(null, addresses);
      found(null, first?.address ?? '', first?.family ?? 4);
    });
  };

function unpacked(reply: IncomingMessage): Readable {
  const how = reply.headers['content-encoding'];
  const unpack =
    how === 'gzip'
      ? createGunzip()
      : how === 'br'
        ? createBrotliDecompress()
        : how === 'deflate'
          ? createInflate()
          : null;
  if (unpack === null) return reply;
  reply.on('error', (cause) => unpack.destroy(cause));
  return reply.pipe(unpack);
}

async function* limited(
  body: Readable,
  reply: IncomingMessage,
  url: URL,
  { pageBytes, pageMilliseconds }: FetchLimits,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  const end = Date.now() + pageMilliseconds;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > pageBytes)
        throw new FeedFault(
          `${url.href} sends more than ${Math.round(pageBytes / 1_000_000)} MB in one page.`,
        );
      if (Date.now() > end)
        throw new FeedFault(
          `${url.href} takes longer than ${Math.round(pageMilliseconds / 60_000)} minutes for one page.`,
        );
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof FeedFault) throw cause;
    throw new FeedFault(`${url.href} broke off: ${cause instanceof Error ? cause.message : 'unknown'}.`);
  } finally {
    reply.destroy();
  }
}
