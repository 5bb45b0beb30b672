import { failed } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { seal, unseal, type SealEdges } from '../storage/seal.ts';

const format = 1;

/** The key that a recovery code makes. The code is random already, so no slow derivation is needed. @see RFC 5869 */
export async function copyKey({ subtle }: SealEdges, secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('alongside safe copy');
  return subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);

const shelfOf = (memberId: string): string => `safe-copies ${memberId}`;

/** One entry as the council keeps it: format, nonce and box, in base 64. Member and id are bound in. */
export async function sealCopy(
  edges: SealEdges,
  key: CryptoKey,
  memberId: string,
  id: string,
  value: unknown,
) {
  const { iv, box } = await seal(edges, key, { shelf: shelfOf(memberId), id }, value);
  const bytes = new Uint8Array(1 + iv.length + box.length);
  bytes[0] = format;
  bytes.set(iv, 1);
  bytes.set(box, 1 + iv.length);
  return toBase64(bytes);
}

/** What a copy holds. Problems: `unreadable` (another code, or damaged), `newer-entry`. */
export async function openCopy(
  edges: SealEdges,
  key: CryptoKey,
  memberId: string,
  copy: { id: string; sealed: string },
): Promise<Result<unknown>> {
  const bytes = fromBase64(copy.sealed);
  if (bytes[0] !== format) return failed({ code: 'newer-entry' });
  const stored = { format, iv: bytes.slice(1, 13), box: bytes.slice(13) };
  return unseal(edges, key, { shelf: shelfOf(memberId), id: copy.id }, stored);
}
