import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { FeedFault } from './feed-fault.ts';

type Bytes = AsyncIterable<Buffer>;

interface Peeked<T> {
  start: T[];
  all: AsyncIterable<T>;
}

/** At least so many bytes or letters from the start, and the whole again. */
async function peeked<T extends Buffer | string>(
  source: AsyncIterable<T>,
  wanted: number,
): Promise<Peeked<T>> {
  const each = source[Symbol.asyncIterator]();
  const start: T[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await each.next();
    if (next.done) break;
    start.push(next.value);
    length += next.value.length;
  }
  async function* again(): AsyncGenerator<T> {
    try {
      yield* start;
      for (let next = await each.next(); !next.done; next = await each.next()) yield next.value;
    } finally {
      await each.return?.();
    }
  }
  return { start, all: again() };
}

/** Unpacks what is packed with gzip, by its first two bytes. */
async function unzipped(bytes: Bytes): Promise<Bytes> {
  const { start: chunks, all } = await peeked(bytes, 4);
  const start = Buffer.concat(chunks);
  if (start[0] === 0x50 && start[1] === 0x4b) throw new FeedFault('It is a ZIP archive. Unpack it first.');
  if (start[0] !== 0x1f || start[1] !== 0x8b) return all;
  return gunzipped(all);
}

async function* gunzipped(bytes: Bytes): AsyncGenerator<Buffer> {
  const packed = Readable.from(bytes);
  const unpack = createGunzip();
  packed.on('error', (cause) => unpack.destroy(cause));
  try {
    for await (const chunk of packed.pipe(unpack) as AsyncIterable<Buffer>) yield chunk;
  } catch (cause) {
    throw cause instanceof FeedFault
      ? cause
      : new FeedFault('It cannot be unpacked: the gzip file is broken.');
  }
}

/** Enough to meet the first letters that are no ASCII in all but the strangest files. */
const sniffed = 1_000_000;

/** Without a mark UTF-16 shows by its empty bytes, every second one in what is mostly English. */
function unmarkedUtf16(start: Buffer): string | undefined {
  const seen = start.subarray(0, 1000);
  const empty = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty.map((count) => (2 * count) / Math.max(1, seen.length));
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : undefined;
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(start);
  if (unmarked) return unmarked;
  try {
    // `stream` lets the last letter be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Text in pieces from bytes: unpacked, without byte order mark, from UTF-8, UTF-16 or what Windows writes. */
export async function* decodeText(bytes: Bytes): AsyncGenerator<string> {
  const { start, all } = await peeked(await unzipped(bytes), sniffed);
  const decoder = new TextDecoder(encodingOf(Buffer.concat(start)));
  for await (const chunk of all) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** What a text starts with, and the whole text again. */
export async function startOfText(
  text: AsyncIterable<string>,
  wanted: number,
): Promise<{ start: string; all: AsyncIterable<string> }> {
  const { start, all } = await peeked(text, wanted);
  return { start: start.join(''), all };
}
