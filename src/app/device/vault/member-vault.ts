import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import type { KeyHolder } from '../storage/sealed-shelf.ts';
import type { Shelf } from '../storage/shelf.ts';
import { watched } from '../watch.ts';
import type { AddedPasskey, PasskeyUnlocking, Unlocking, VaultState } from './vault.ts';
import {
  importAndWipe,
  makeDeviceKey,
  readVaultRecord,
  unwrapKey,
  vaultRecordId,
  wrapKey,
  type VaultRecord,
  type Wrapping,
} from './vault-record.ts';

/** What an open vault holds. The wrapping key stays, so that the PIN can be changed without typing the old one. */
export interface Opened {
  key: CryptoKey;
  wrapping: Wrapping;
  record: VaultRecord;
}

export type VaultEdges = Pick<Edges, 'subtle' | 'random' | 'clock' | 'locks' | 'tabs' | 'passkeys'>;

/** The vault of one space. What a PIN needs is loaded only when there is one. */
export class MemberVault implements KeyHolder {
  readonly edges: VaultEdges;
  readonly shelf: Shelf;
  readonly rounds: number;
  readonly state = watched<VaultState>('opening');
  readonly hasPin = watched<boolean>(false);
  readonly hasPasskey = watched<boolean>(false);
  #opened: Opened | null = null;

  constructor(edges: VaultEdges, shelf: Shelf, rounds: number) {
    this.edges = edges;
    this.shelf = shelf;
    this.rounds = rounds;
  }

  opened(): Opened | null {
    return this.#opened;
  }

  key(): CryptoKey | null {
    return this.#opened?.key ?? null;
  }

  /** Opens by itself when there is no PIN. */
  async open(): Promise<void> {
    const record = await readVaultRecord(this.shelf);
    if (!record.ok) return this.state.set(record.problem.code === 'unreadable' ? 'unreadable' : 'none');
    if (!record.value) return this.state.set('none');
    this.#note(record.value);
    if (record.value.wrap.by === 'pin') return this.state.set('locked');
    const opened = await this.openWith({ by: record.value.wrap.key, at: vaultRecordId }, record.value);
    if (!opened) this.state.set('unreadable');
  }

  /** @returns whether the key fitted */
  async openWith(wrapping: Wrapping, record: VaultRecord): Promise<boolean> {
    const raw = await unwrapKey(this.edges, wrapping, this.shelf.name, record);
    if (!raw.ok) return false;
    this.hold({ key: await importAndWipe(this.edges, raw.value), wrapping, record });
    return true;
  }

  hold(opened: Opened) {
    this.#opened = opened;
    this.#note(opened.record);
    this.state.set('open');
  }

  /** The key to seal with; where there is no vault yet, one is made first. */
  async keyForWriting(): Promise<Result<CryptoKey>> {
    if (this.#opened) return ok(this.#opened.key);
    if (this.state.get() !== 'none') return failed({ code: 'locked' });
    return this.edges.locks.hold(`vault ${this.shelf.name}`, () => this.#make());
  }

  /**
   * Makes sure that what is sealed now can be opened after a reload: a browser may have cleared the stored key while
   * this page was open.
   */
  async stillKept(): Promise<Result<void>> {
    const key = await this.keyForWriting();
    if (!key.ok) return key;
    const stored = await readVaultRecord(this.shelf);
    if (!stored.ok || stored.value || !this.#opened) return stored.ok ? ok(undefined) : stored;
    return this.shelf.put(vaultRecordId, this.#opened.record);
  }

  /** Forgets the key in this tab. */
  close() {
    if (!this.#opened || !this.hasPin.get()) return;
    this.#opened = null;
    this.state.set('locked');
  }

  lock() {
    if (!this.#opened || !this.hasPin.get()) return;
    this.close();
    this.edges.tabs.tell({ of: 'locked', space: this.shelf.name });
  }

  /** Another tab set or removed the PIN. The key is the same; only what opens it next time is not. */
  async readPinAgain(): Promise<void> {
    if (this.state.get() === 'none') return this.open();
    const record = await readVaultRecord(this.shelf);
    if (record.ok && record.value) this.#note(record.value);
  }

  #note({ wrap, passkey }: VaultRecord) {
    this.hasPin.set(wrap.by === 'pin');
    this.hasPasskey.set(wrap.by === 'pin' && passkey !== undefined);
  }

  async setPin(pin: string): Promise<Result<void>> {
    const { setPin } = await import('./pin.ts');
    return setPin(this, pin);
  }

  async unlock(pin: string): Promise<Unlocking> {
    const { unlock } = await import('./pin.ts');
    return unlock(this, pin);
  }

  async removePin(pin: string): Promise<Unlocking> {
    const { removePin } = await import('./pin.ts');
    return removePin(this, pin);
  }

  async addPasskey(name: string): Promise<Result<AddedPasskey>> {
    const { addPasskey } = await import('./passkey.ts');
    return addPasskey(this, name);
  }

  async unlockByPasskey(): Promise<PasskeyUnlocking> {
    const { unlockByPasskey } = await import('./passkey.ts');
    return unlockByPasskey(this);
  }

  async removePasskey(): Promise<Result<void>> {
    const { removePasskey } = await import('./passkey.ts');
    return removePasskey(this);
  }

  /** Another tab may have made it meanwhile; then that one is used. */
  async #make(): Promise<Result<CryptoKey>> {
    await this.open();
    if (this.#opened) return ok(this.#opened.key);
    if (this.state.get() !== 'none') return failed({ code: 'locked' });
    const wrapping: Wrapping = { by: await makeDeviceKey(this.edges), at: vaultRecordId };
    const raw = this.edges.random(32);
    const box = await wrapKey(this.edges, wrapping, this.shelf.name, raw);
    const id = Array.from(this.edges.random(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const record: VaultRecord = { format: 1, id, wrap: { by: 'device', key: wrapping.by, box } };
    const put = await this.shelf.put(vaultRecordId, record);
    if (!put.ok) return put;
    this.hold({ key: await importAndWipe(this.edges, raw), wrapping, record });
    return ok(this.#opened!.key);
  }
}
