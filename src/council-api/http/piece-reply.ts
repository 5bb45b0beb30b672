import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { encodingFor } from './json-reply.ts';
import { plainHeaders } from './secure-headers.ts';

const unpack = promisify(gunzip);

const forEver = {
  ...plainHeaders,
  'Content-Type': 'application/json',
  'Cache-Control': 'public, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
};

/** Bytes packed when they were published, and never again: a piece's name changes with its content. */
export async function pieceReply(
  request: Request,
  piece: { brotli: Uint8Array; gzip: Uint8Array },
): Promise<Response> {
  const encoding = encodingFor(request);
  if (encoding === null) return new Response(await unpack(piece.gzip), { headers: forEver });
  const bytes = encoding === 'br' ? piece.brotli : piece.gzip;
  return new Response(Buffer.from(bytes), { headers: { ...forEver, 'Content-Encoding': encoding } });
}
