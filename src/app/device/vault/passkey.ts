import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { MemberVault } from './member-vault.ts';
import type { AddedPasskey, PasskeyUnlocking } from './vault.ts';
import { readVaultRecord, unwrapKey, vaultRecordId, wrapKey, type VaultRecord } from './vault-record.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const info = new TextEncoder().encode('alongside vault 1');

/** The key that a passkey's secret makes. The secret is wiped. @see RFC 5869: HKDF */
async function keyOf({ edges }: MemberVault, secret: Bytes): Promise<CryptoKey> {
  const material = await edges.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  secret.fill(0);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
  return edges.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Stores a change of what opens the vault, as it is stored now, and tells the other tabs. */
async function keep(vault: MemberVault, change: (stored: VaultRecord) => VaultRecord): Promise<Result<void>> {
  const stored = await readVaultRecord(vault.shelf);
  if (!stored.ok) return stored;
  if (stored.value?.wrap.by !== 'pin') return failed({ code: 'locked' });
  const put = await vault.shelf.put(vaultRecordId, change(stored.value));
  if (!put.ok) return put;
  await vault.readPinAgain();
  vault.edges.tabs.tell({ of: 'pin', space: vault.shelf.name });
  return ok(undefined);
}

/** Wraps the key once more, by a passkey of this phone. The PIN goes on opening it. */
export async function addPasskey(vault: MemberVault, name: string): Promise<Result<AddedPasskey>> {
  const opened = vault.opened();
  if (!opened || opened.record.wrap.by !== 'pin') return failed({ code: 'locked' });
  const passkeys = await vault.edges.passkeys();
  const ownerId = new TextEncoder().encode(opened.record.id);
  const id = await passkeys.make({ ownerId, name });
  const salt = vault.edges.random(32);
  const secret = id && (await passkeys.secretOf(id, salt));
  if (!id || !secret) return ok('went-back');
  const raw = await unwrapKey(vault.edges, opened.wrapping, vault.shelf.name, opened.record);
  if (!raw.ok) return raw;
  const wrapping = { by: await keyOf(vault, secret), at: 'vault/passkey' } as const;
  const box = await wrapKey(vault.edges, wrapping, vault.shelf.name, raw.value);
  raw.value.fill(0);
  const kept = await keep(vault, (stored) => ({ ...stored, passkey: { id, salt, box } }));
  return kept.ok ? ok('added') : kept;
}

/** Opens the vault with what the phone's own lock gives away; wrong PINs before it do not make it wait. */
export async function unlockByPasskey(vault: MemberVault): Promise<PasskeyUnlocking> {
  const record = await readVaultRecord(vault.shelf);
  if (!record.ok || !record.value?.passkey) return 'unreadable';
  const { id, salt } = record.value.passkey;
  const passkeys = await vault.edges.passkeys();
  const secret = await passkeys.secretOf(new Uint8Array(id), new Uint8Array(salt));
  if (!secret) return 'went-back';
  const wrapping = { by: await keyOf(vault, secret), at: 'vault/passkey' } as const;
  return (await vault.openWith(wrapping, record.value)) ? 'open' : 'unreadable';
}

/** From then on only the PIN opens it. The phone may go on listing the passkey, which opens nothing any more. */
export const removePasskey = (vault: MemberVault): Promise<Result<void>> =>
  keep(vault, (stored) => ({ ...stored, passkey: undefined }));
