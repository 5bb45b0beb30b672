import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { plainHeaders } from './secure-headers.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Smaller replies fit in one packet anyway. */
const worthPacking = 1000;
const brotliEffort = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export type Encoding = 'br' | 'gzip' | null;

/** A coding that is named, but not with a weight of nothing. */
const naming = (coding: string): RegExp =>
  new RegExp(`(?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?!0(?:\\.0+)?\\s*(?:,|$))[^,]*)?(?:,|$)`, 'i');
const named = { br: naming('br'), gzip: naming('gzip') };

/** Whether the caller reads this coding. @see RFC 9110, section 12.5.3 */
export const readsCoding = (request: Request, name: keyof typeof named): boolean =>
  named[name].test(request.headers.get('accept-encoding') ?? '');

/** The best coding that the caller reads. */
export function encodingFor(request: Request): Encoding {
  if (readsCoding(request, 'br')) return 'br';
  return readsCoding(request, 'gzip') ? 'gzip' : null;
}

export interface JsonReply {
  status: number;
  value: unknown;
  /** `public`: the same for everyone, and asked for again only if it differs. `private`: kept by nobody. */
  cache: 'public' | 'private';
  headers: Record<string, string>;
}

export async function jsonReply(
  request: Request,
  { status, value, cache, headers: more }: JsonReply,
): Promise<Response> {
  const text = JSON.stringify(value);
  const headers: Record<string, string> = {
    ...plainHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': cache === 'public' ? 'no-cache' : 'no-store',
    ...more,
  };
  if (cache === 'public') {
    const tag = tagOf(text);
    headers['ETag'] = tag;
    if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  }
  if (text.length < worthPacking) return new Response(text, { status, headers });
  headers['Vary'] = 'Accept-Encoding';
  const encoding = encodingFor(request);
  if (encoding === null) return new Response(Buffer.from(text), { status, headers });
  headers['Content-Encoding'] = encoding;
  const packed = encoding === 'br' ? await packBrotli(text, brotliEffort) : await packGzip(text);
  return new Response(packed, { status, headers });
}

/** Weak, as the same tag stands for every coding. */
const tagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
