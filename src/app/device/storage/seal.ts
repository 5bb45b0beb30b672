import * as z from 'zod/mini';
import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';

const format = 1;

/** A sealed record as it is stored. A higher format was written by a newer app. */
const sealedShape = z.object({
  format: z.int(),
  iv: z.instanceof(Uint8Array),
  box: z.instanceof(Uint8Array),
});

export type Sealed = z.output<typeof sealedShape>;

/** Where a record lies. It is bound into the seal, so that a sealed record cannot be passed off as another. */
export interface Whereabouts {
  shelf: string;
  id: string;
}

export type SealEdges = Pick<Edges, 'subtle' | 'random'>;

const utf8 = new TextEncoder();

const boundTo = ({ shelf, id }: Whereabouts) => utf8.encode(JSON.stringify([shelf, id, format]));

/** AES-GCM with a fresh random nonce. @see NIST SP 800-38D, 8.2.2: good for 2^32 records under one key */
export async function sealBytes(
  { subtle, random }: SealEdges,
  key: CryptoKey,
  at: Whereabouts,
  bytes: Uint8Array<ArrayBuffer>,
) {
  const iv = random(12);
  const box = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(at) }, key, bytes);
  return { format, iv, box: new Uint8Array(box) };
}

/** Problems: `unreadable` (damaged, moved, or another key), `newer-entry` (a format this app does not know). */
export async function unsealBytes(
  { subtle }: Pick<SealEdges, 'subtle'>,
  key: CryptoKey,
  at: Whereabouts,
  stored: unknown,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const sealed = sealedShape.safeParse(stored);
  if (!sealed.success) return failed({ code: 'unreadable' });
  if (sealed.data.format > format) return failed({ code: 'newer-entry' });
  const iv = new Uint8Array(sealed.data.iv);
  const box = new Uint8Array(sealed.data.box);
  try {
    return ok(
      new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(at) }, key, box)),
    );
  } catch {
    return failed({ code: 'unreadable' });
  }
}

export const seal = (edges: SealEdges, key: CryptoKey, at: Whereabouts, value: unknown): Promise<Sealed> =>
  sealBytes(edges, key, at, utf8.encode(JSON.stringify(value)));

/** The value sealed at this place. Problems as `unsealBytes`. */
export async function unseal(
  edges: Pick<SealEdges, 'subtle'>,
  key: CryptoKey,
  at: Whereabouts,
  stored: unknown,
): Promise<Result<unknown>> {
  const bytes = await unsealBytes(edges, key, at, stored);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes.value)) as unknown);
  } catch {
    return failed({ code: 'unreadable' });
  }
}
