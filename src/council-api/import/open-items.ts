import { createReadStream } from 'node:fs';
import { decodeText, startOfText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';
import type { FeedReading } from './feed-items.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';
import type { Item } from './item.ts';
import { jsonFeed } from './json-feed.ts';
import { mappedItems } from './mapped-items.ts';
import type { ImportMapping } from './mapping-file.ts';
import { csvItems, fileItems } from './record-items.ts';
import { isJsonAt, urlItems } from './url-items.ts';

/** What is to be read, and how. */
export interface Source {
  target: string;
  url: URL | null;
  format: 'auto' | 'csv' | FeedReading['format'];
  mapping: ImportMapping | undefined;
  reading: FeedReading;
  limits: FetchLimits;
}

/** The services of a file or a web address, whatever it turns out to hold. */
export async function* openItems(source: Source): AsyncGenerator<Item> {
  const { url, limits, reading } = source;
  if (url === null) return yield* textItems(decodeText(readFile(source.target)), source, source.target);
  if (source.format !== 'csv' && (await isJsonAt(url, limits))) return yield* urlItems(url, reading, limits);
  const { body } = await fetchPage(url, limits);
  yield* textItems(decodeText(body), source, url.href);
}

async function* textItems(text: AsyncIterable<string>, source: Source, name: string): AsyncGenerator<Item> {
  const { start, all } = await startOfText(text, 1000);
  const isJson = /^\s*[[{]/.test(start);
  const { mapping, reading, format } = source;
  const csv = mapping?.csv;
  if (isJson && format !== 'csv') return yield* fileItems(jsonFeed(all), reading);
  if (/^\s*</.test(start)) throw new FeedFault(`${name} is a web page or XML, not a feed.`);
  if (csv) return yield* mappedItems(all, name, csv);
  if (start.trim() === '') throw new FeedFault(`${name} is empty.`);
  yield* csvItems(all, name, reading);
}

/** The bytes of a file, or why there are none, in words for the operator. */
export async function* readFile(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield chunk;
  } catch (cause) {
    const isAbsent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new FeedFault(isAbsent ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
}
