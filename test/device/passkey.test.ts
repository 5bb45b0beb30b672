import { describe, expect, it } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { readVaultRecord, vaultRecordId } from '#app/device/vault/vault-record.ts';
import { spaceShelfName } from '#app/device/storage/shelf.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { say, testOperations as operations, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const { subtle } = crypto;
const own = spaceShelfName('ama');

async function withPin(): Promise<TestDevice> {
  const phone = await aDevice({ operations, subtle, as: 'ama' });
  phone.browser.passkeys.isAble = true;
  await phone.outbox.add(say, words('Sealed'));
  await phone.device.vault.setPin('blue-river');
  return phone;
}

async function withPasskey(): Promise<TestDevice> {
  const phone = await withPin();
  expect(await phone.device.vault.addPasskey()).toEqual({ ok: true, value: 'added' });
  return phone;
}

const reopened = async (phone: TestDevice) => {
  const later = await phone.reopen();
  await eventually(() => expect(later.device.vault.state.get()).toBe('locked'));
  return later;
};

const texts = (phone: TestDevice) => phone.outbox.entries().map(({ payload }) => payload);

describe('a passkey', () => {
  it('opens what a PIN locks, and the PIN goes on doing so', async () => {
    const phone = await reopened(await withPasskey());
    expect(phone.device.vault.hasPasskey.get()).toBe(true);
    expect(await phone.device.vault.unlockByPasskey()).toBe('open');
    // Opening is real cryptography, beside the page's own thread: it takes the turns it takes.
    await eventually(() => expect(texts(phone)).toMatchObject([{ text: 'Sealed' }]));
    phone.device.vault.lock();
    expect(await phone.device.vault.unlock('blue-river')).toEqual({ is: 'open' });
  });

  it('that was not shown changes nothing and opens nothing', async () => {
    const phone = await withPin();
    phone.browser.passkeys.goesBack = true;
    expect(await phone.device.vault.addPasskey()).toEqual({ ok: true, value: 'went-back' });
    expect(phone.device.vault.hasPasskey.get()).toBe(false);
    phone.browser.passkeys.goesBack = false;
    await phone.device.vault.addPasskey();
    const later = await reopened(phone);
    later.browser.passkeys.goesBack = true;
    expect(await later.device.vault.unlockByPasskey()).toBe('went-back');
    expect(later.device.vault.state.get()).toBe('locked');
  });

  it('of another kind, or another one put in its place, opens nothing', async () => {
    const phone = await reopened(await withPasskey());
    for (const [id] of phone.browser.passkeys.made) phone.browser.passkeys.made.set(id, Buffer.alloc(32, 7));
    expect(await phone.device.vault.unlockByPasskey()).toBe('unreadable');
    expect(phone.device.vault.state.get()).toBe('locked');
    expect(await phone.device.vault.unlock('blue-river')).toEqual({ is: 'open' });
  });

  it('stays when the PIN is changed, also by someone who came in by it', async () => {
    const phone = await reopened(await withPasskey());
    await phone.device.vault.unlockByPasskey();
    expect(await phone.device.vault.setPin('green-hill')).toMatchObject({ ok: true });
    const later = await reopened(phone);
    expect(await later.device.vault.unlock('blue-river')).toMatchObject({ is: 'wrong' });
    expect(await later.device.vault.unlockByPasskey()).toBe('open');
    later.device.vault.lock();
    expect(await later.device.vault.unlock('green-hill')).toEqual({ is: 'open' });
  });

  it('is taken off alone, or with the PIN, and then opens nothing', async () => {
    const phone = await withPasskey();
    const other = await phone.anotherTab();
    expect(await phone.device.vault.removePasskey()).toMatchObject({ ok: true });
    await settle(10);
    expect([phone, other].map(({ device }) => device.vault.hasPasskey.get())).toEqual([false, false]);
    const later = await reopened(phone);
    expect(await later.device.vault.unlockByPasskey()).toBe('unreadable');
    await later.device.vault.unlock('blue-river');
    await later.device.vault.addPasskey();
    await later.device.vault.removePin('blue-river');
    const stored: unknown = later.browser.databases.get(own)?.get(vaultRecordId);
    expect(stored).not.toHaveProperty('passkey.box');
  });

  it('added in one tab is not lost by a PIN changed in another, nor the other way round', async () => {
    const phone = await withPin();
    const other = await phone.anotherTab();
    await other.device.vault.unlock('blue-river');
    await phone.device.vault.addPasskey();
    await other.device.vault.setPin('green-hill');
    await phone.device.vault.addPasskey();
    const later = await reopened(phone);
    expect(await later.device.vault.unlockByPasskey()).toBe('open');
    later.device.vault.lock();
    expect(await later.device.vault.unlock('green-hill')).toEqual({ is: 'open' });
  });

  it('is offered only with a PIN, to a member, on a phone that can', async () => {
    const guest = await aDevice({ subtle });
    guest.browser.passkeys.isAble = true;
    await guest.device.vault.setPin('blue-river');
    expect(await guest.device.vault.mayHavePasskey()).toBe(false);
    expect(await guest.device.vault.addPasskey()).toMatchObject({ problem: { code: 'locked' } });
    const phone = await aDevice({ subtle, as: 'ama' });
    phone.browser.passkeys.isAble = true;
    expect(await phone.device.vault.mayHavePasskey()).toBe(false);
    expect(await phone.device.vault.addPasskey()).toMatchObject({ ok: false });
    await phone.device.vault.setPin('blue-river');
    expect(await phone.device.vault.mayHavePasskey()).toBe(true);
    phone.browser.passkeys.isAble = false;
    expect(await phone.device.vault.mayHavePasskey()).toBe(false);
  });

  it('leaves nothing on the phone that opens the vault without it', async () => {
    const phone = await withPasskey();
    const shelf = {
      name: own,
      get: async (key: string) => ({ ok: true as const, value: phone.browser.databases.get(own)?.get(key) }),
    };
    const record = await readVaultRecord(shelf as never);
    const passkey = record.ok ? record.value?.passkey : undefined;
    expect(Object.keys(passkey ?? {}).toSorted()).toEqual(['box', 'id', 'salt']);
    expect(record.ok && record.value?.wrap.by).toBe('pin');
  });
});
