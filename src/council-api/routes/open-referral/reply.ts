import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor, readsCoding } from '../../http/json-reply.ts';
import { plainHeaders } from '../../http/secure-headers.ts';
import type { State } from '../../store/open-referral-records.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
const brotliEffort = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const worthPacking = 1000;

/** Any page of any site may read it: it is public, and no cookie is looked at. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
} as const;

/** Changes with the way in which replies are written, so that nothing older is taken for the same. */
const form = 1;

/** One tag for everything under one version: an address gives the same until anything changes. */
const tagOf = ({ version }: State): string => `W/"${form}-${version}"`;

const headersOf = (state: State, type?: string): Record<string, string> => ({
  ...plainHeaders,
  ...openHeaders,
  ...(type && { 'Content-Type': type }),
  'Cache-Control': 'public, max-age=60',
  ETag: tagOf(state),
  'Last-Modified': state.changedAt.toUTCString(),
  Vary: 'Accept-Encoding',
});

const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** Nothing but the state needs to be read for somebody who has it already; null when they have not. */
export function unchangedReply(request: Request, state: State): Response | null {
  const has = tagsIn(request.headers.get('if-none-match') ?? '').includes(tagOf(state));
  return has ? new Response(null, { status: 304, headers: headersOf(state) }) : null;
}

/** JSON as it is sent. Bytes, as a server takes twice as long to write out text with signs that Latin 1 does not have. */
export async function bytesReply(
  request: Request,
  state: State,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const headers = headersOf(state, 'application/json');
  const encoding = bytes.byteLength < worthPacking ? null : encodingFor(request);
  if (encoding === null) return new Response(bytes, { headers });
  const packed = encoding === 'br' ? await packBrotli(bytes, brotliEffort) : await packGzip(bytes);
  return new Response(packed, { headers: { ...headers, 'Content-Encoding': encoding } });
}

/** One record to a line, sent as it is read, as fast as it is taken. */
export function linesReply(request: Request, state: State, lines: AsyncGenerator<string[]>): Response {
  const bytes = streamOf(lines);
  const headers = headersOf(state, 'application/x-ndjson');
  // The only coding that can be written as a stream here.
  if (!readsCoding(request, 'gzip')) return new Response(bytes, { headers });
  return new Response(bytes.pipeThrough(new CompressionStream('gzip')), {
    headers: { ...headers, 'Content-Encoding': 'gzip' },
  });
}

function streamOf(lines: AsyncGenerator<string[]>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value.map((line) => `${line}\n`).join('')));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}
