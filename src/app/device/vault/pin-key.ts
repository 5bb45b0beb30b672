import { pinLength } from './vault.ts';
import type { KeyEdges } from './vault-record.ts';

/** @see OWASP Password Storage Cheat Sheet: PBKDF2 with HMAC-SHA-256, 600,000 rounds */
export const safeRounds = 600_000;

export const isPinLongEnough = (pin: string): boolean =>
  pin.length >= pinLength.least && pin.length <= pinLength.most;

/** The key that a PIN makes. The same PIN typed on another keyboard makes the same key. */
export async function pinKey(
  { subtle }: KeyEdges,
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(pin.normalize('NFKC'));
  const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
