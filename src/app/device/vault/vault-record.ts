import * as z from 'zod/mini';
import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import { sealBytes, unsealBytes } from '../storage/seal.ts';
import type { Shelf } from '../storage/shelf.ts';

export const vaultRecordId = 'vault';

/** Where a wrapped key lies, and so what it is bound to. */
export type WrapPlace = typeof vaultRecordId | 'vault/passkey';

/**
 * The key of one space, wrapped. `by: 'device'` holds the wrapping key too, as one the browser will not let out;
 * `by: 'pin'` holds what is needed to make it from the PIN.
 */
const vaultRecordShape = z.object({
  format: z.literal(1),
  id: z.string(),
  wrap: z.discriminatedUnion('by', [
    z.object({ by: z.literal('device'), key: z.instanceof(CryptoKey), box: z.unknown() }),
    z.object({
      by: z.literal('pin'),
      salt: z.instanceof(Uint8Array),
      rounds: z.int().check(z.gte(1), z.lte(10_000_000)),
      box: z.unknown(),
    }),
  ]),
  /** Beside a PIN: the same key, wrapped by what a passkey makes of the salt. */
  passkey: z.optional(
    z.object({ id: z.instanceof(Uint8Array), salt: z.instanceof(Uint8Array), box: z.unknown() }),
  ),
});

export type VaultRecord = z.output<typeof vaultRecordShape>;

/** Undefined when there is none; `unreadable` when there is one that is no use. */
export async function readVaultRecord(shelf: Shelf): Promise<Result<VaultRecord | undefined>> {
  const stored = await shelf.get(vaultRecordId);
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok(undefined);
  const record = vaultRecordShape.safeParse(stored.value);
  return record.success ? ok(record.data) : failed({ code: 'unreadable' });
}

export type KeyEdges = Pick<Edges, 'subtle' | 'random'>;

/** A key that wraps keys. It cannot be read out, by this app or by anything that gets into its page. */
export const makeDeviceKey = ({ subtle }: KeyEdges): Promise<CryptoKey> =>
  subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** A wrapping key, and what it wraps or wrapped. */
export interface Wrapping {
  by: CryptoKey;
  at: WrapPlace;
}

export const wrapKey = (edges: KeyEdges, { by, at }: Wrapping, shelf: string, raw: Uint8Array<ArrayBuffer>) =>
  sealBytes(edges, by, { shelf, id: at }, raw);

/** The bytes of the key. Whoever asks wipes them as soon as they are used. */
export const unwrapKey = (edges: KeyEdges, { by, at }: Wrapping, shelf: string, record: VaultRecord) =>
  unsealBytes(edges, by, { shelf, id: at }, (at === vaultRecordId ? record.wrap : record.passkey)?.box);

/** Bytes made into a key that cannot be read out again; the bytes are wiped. */
export async function importAndWipe({ subtle }: KeyEdges, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}
