import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { MemberVault, Opened } from './member-vault.ts';
import { forgetTries, keepTries, readTries, secondsLeft, triesLeft, waitAfter } from './pin-delay.ts';
import { isPinLongEnough, pinKey } from './pin-key.ts';
import { pinLength, type Unlocking } from './vault.ts';
import {
  makeDeviceKey,
  readVaultRecord,
  unwrapKey,
  vaultRecordId,
  wrapKey,
  type VaultRecord,
} from './vault-record.ts';

type Wrap = VaultRecord['wrap'];

/** Another tab may have added or taken away the passkey. It opens what a PIN locks, and goes with the PIN. */
async function passkeyBeside(vault: MemberVault, { by }: Wrap) {
  const stored = by === 'pin' ? await readVaultRecord(vault.shelf) : undefined;
  return stored?.ok ? stored.value?.passkey : undefined;
}

/** Stores the same key under another wrapping, in one write: stopped before or after it, the vault opens. */
async function rewrap(
  vault: MemberVault,
  opened: Opened,
  by: CryptoKey,
  wrapOf: (box: unknown) => Wrap,
): Promise<Result<void>> {
  const wrapping = { by, at: vaultRecordId } as const;
  const raw = await unwrapKey(vault.edges, opened.wrapping, vault.shelf.name, opened.record);
  if (!raw.ok) return raw;
  const box = await wrapKey(vault.edges, wrapping, vault.shelf.name, raw.value);
  raw.value.fill(0);
  const wrap = wrapOf(box);
  const record: VaultRecord = { ...opened.record, wrap, passkey: await passkeyBeside(vault, wrap) };
  const put = await vault.shelf.put(vaultRecordId, record);
  if (!put.ok) return put;
  vault.hold({ key: opened.key, wrapping, record });
  vault.edges.tabs.tell({ of: 'pin', space: vault.shelf.name });
  return ok(undefined);
}

/** Puts the vault under a PIN, making the vault first where there is none. */
export async function setPin(vault: MemberVault, pin: string): Promise<Result<void>> {
  if (!isPinLongEnough(pin)) {
    const rule = pin.length < pinLength.least ? 'too_small' : 'too_big';
    return failed({ code: 'invalid', fields: [{ at: 'pin', rule }] });
  }
  const key = await vault.keyForWriting();
  const opened = vault.opened();
  if (!key.ok || !opened) return key.ok ? failed({ code: 'locked' }) : key;
  const salt = vault.edges.random(16);
  const wrapping = await pinKey(vault.edges, pin, salt, vault.rounds);
  return rewrap(vault, opened, wrapping, (box) => ({ by: 'pin', salt, rounds: vault.rounds, box }));
}

/** Puts a vault under the PIN of another, without that PIN being typed again. */
export async function takePinOf(vault: MemberVault, other: MemberVault): Promise<Result<void>> {
  const from = other.opened();
  const key = await vault.keyForWriting();
  const opened = vault.opened();
  if (!key.ok || !from || !opened || from.record.wrap.by !== 'pin' || from.wrapping.at !== vaultRecordId)
    return failed({ code: 'locked' });
  const { salt, rounds } = from.record.wrap;
  return rewrap(vault, opened, from.wrapping.by, (box) => ({ by: 'pin', salt, rounds, box }));
}

/** Leaves the vault to open by itself on this device. */
export async function dropPin(vault: MemberVault): Promise<Result<void>> {
  const opened = vault.opened();
  if (!opened) return failed({ code: 'locked' });
  const wrapping = await makeDeviceKey(vault.edges);
  return rewrap(vault, opened, wrapping, (box) => ({ by: 'device', key: wrapping, box }));
}

async function tryPin(vault: MemberVault, pin: string): Promise<Unlocking> {
  const record = await readVaultRecord(vault.shelf);
  if (!record.ok || record.value?.wrap.by !== 'pin') return { is: 'unreadable' };
  const { clock } = vault.edges;
  const before = await readTries(vault.shelf);
  const tries = { ...before, lastAt: Math.min(before.lastAt, clock.now()) };
  const left = secondsLeft(tries, clock.now());
  if (tries.lastAt !== before.lastAt) await keepTries(vault.shelf, tries);
  if (left > 0) return { is: 'wait', waitSeconds: left };
  const wrong = tries.wrong + 1;
  // Counted before it is looked at: closing the page must not give a try back.
  await keepTries(vault.shelf, { wrong, lastAt: clock.now() });
  const salt = new Uint8Array(record.value.wrap.salt);
  const by = await pinKey(vault.edges, pin, salt, record.value.wrap.rounds);
  if (!(await vault.openWith({ by, at: vaultRecordId }, record.value)))
    return { is: 'wrong', triesLeft: triesLeft(wrong), waitSeconds: waitAfter(wrong) };
  await forgetTries(vault.shelf);
  return { is: 'open' };
}

/** Opens the vault; one try at a time over all tabs. */
export const unlock = (vault: MemberVault, pin: string): Promise<Unlocking> =>
  vault.edges.locks.hold(`pin ${vault.shelf.name}`, () => tryPin(vault, pin));

/** Takes the PIN off, after it was typed once more; from then on the vault opens by itself on this phone. */
export async function removePin(vault: MemberVault, pin: string): Promise<Unlocking> {
  const tried = await unlock(vault, pin);
  if (tried.is !== 'open') return tried;
  const dropped = await dropPin(vault);
  return dropped.ok ? tried : { is: 'unreadable' };
}
