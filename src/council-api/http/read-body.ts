import type { Problem } from '#contract/problem.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { storableJson } from '../storable-json.ts';

/**
 * Reads a JSON body of at most `maxBytes`, counting as it arrives: a length that was promised proves nothing. A body that
 * is cut off or is no JSON is `invalid`.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Result<unknown, Problem>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    return failed({ code: 'invalid', detail: 'The body should be application/json.' });
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return failed(tooLarge(maxBytes));
  try {
    const text = await textUpTo(request, maxBytes);
    return text === null ? failed(tooLarge(maxBytes)) : ok(storableJson(text));
  } catch {
    return failed({ code: 'invalid', detail: 'The body is not whole JSON.' });
  }
}

const tooLarge = (maxBytes: number): Problem => ({
  code: 'too-large',
  detail: `At most ${maxBytes} bytes are read.`,
});

async function textUpTo(request: Request, maxBytes: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  if (!request.body) return '';
  for await (const part of request.body) {
    bytes += part.byteLength;
    if (bytes > maxBytes) return null;
    parts.push(part);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}
