import { describe, expect, it } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { forgetOrder } from '#contract/member.ts';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations, whisper, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const operations = testOperations;
const setting = { operations, as: 'ama', subtle: crypto.subtle };
const spaceName = 'alongside-member-ama';

const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value);

describe('the vault', () => {
  it('leaves no word of a family readable in storage', async () => {
    const phone = await aDevice(setting);
    await phone.outbox.add(say, words('Kofi needs a quiet room'));
    await phone.device.drafts.keep('feedback', { text: 'Kofi half written' });
    await phone.sync();
    const stored = Array.from(phone.browser.databases.get(spaceName) ?? []);
    expect(stored.length).toBeGreaterThan(3);
    for (const [key, value] of stored) {
      const parts = value && typeof value === 'object' ? Object.values(value).map(textOf) : [textOf(value)];
      expect(`${key} ${parts.join(' ')}`).not.toMatch(/Kofi|Mensah|quiet/);
    }
  });

  it('keeps its key where nothing that gets into the page can read it out', async () => {
    const phone = await aDevice(setting);
    await phone.outbox.add(say, words('x'));
    const record = phone.browser.databases.get(spaceName)?.get('vault');
    expect(record).toMatchObject({ wrap: { by: 'device', key: { extractable: false } } });
  });

  it('with a PIN opens only with it, and gives back the words and the half-written ones', async () => {
    const phone = await aDevice(setting);
    phone.goOffline();
    await phone.outbox.add(say, words('before the PIN'));
    await phone.device.drafts.keep('feedback', { text: 'half' });
    expect(await phone.device.vault.setPin('123')).toMatchObject({ ok: false, problem: { code: 'invalid' } });
    expect(await phone.device.vault.setPin('246810')).toEqual({ ok: true, value: undefined });
    const back = await phone.reopen();
    expect(back.device.vault.state.get()).toBe('locked');
    expect(back.outbox.entries()).toEqual([]);
    expect(await back.device.drafts.read('feedback')).toBeUndefined();
    expect(await back.outbox.add(say, words('locked out'))).toMatchObject({ problem: { code: 'locked' } });
    expect(await back.device.vault.unlock('000000')).toEqual({ is: 'wrong', triesLeft: 2, waitSeconds: 0 });
    expect(await back.device.vault.unlock('246810')).toEqual({ is: 'open' });
    await eventually(() =>
      expect(back.outbox.entries()).toMatchObject([{ payload: { text: 'before the PIN' } }]),
    );
    expect(await back.device.drafts.read('feedback')).toEqual({ text: 'half' });
  });

  it('keeps no words in memory that were taken off before it was locked', async () => {
    const phone = await aDevice(setting);
    phone.goOffline();
    await phone.device.vault.setPin('246810');
    await phone.outbox.add(say, words('second thoughts'));
    const [entry] = phone.outbox.entries();
    if (!entry) throw new Error('nothing was kept');
    await phone.outbox.remove(entry.id);
    phone.device.vault.lock();
    expect(await phone.outbox.putBack(entry)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await phone.device.vault.unlock('246810')).toEqual({ is: 'open' });
    expect(await phone.outbox.putBack(entry)).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('makes a wrong PIN ten times hurt, over reloads too, and erases nothing', async () => {
    let phone = await aDevice(setting);
    phone.goOffline();
    await phone.outbox.add(say, words('still here'));
    await phone.device.vault.setPin('246810');
    const started = phone.clock.now();
    for (let wrong = 0; wrong < 10;) {
      phone = await phone.reopen();
      const answer = await phone.device.vault.unlock('111111');
      if (answer.is === 'wrong') wrong += 1;
      else if (answer.is === 'wait') await phone.clock.advance(answer.waitSeconds * 1000, 1);
    }
    expect(phone.clock.now() - started).toBeGreaterThan(12 * 3_600_000);
    const refused = await phone.device.vault.unlock('246810');
    expect(refused.is).toBe('wait');
    await phone.clock.advance(24 * 3_600_000, 1);
    expect(await phone.device.vault.unlock('246810')).toEqual({ is: 'open' });
    await eventually(() =>
      expect(phone.outbox.entries()).toMatchObject([{ payload: { text: 'still here' } }]),
    );
  });

  it('does not let a clock that is set back or forward by turns shorten or lengthen the wait', async () => {
    const phone = await aDevice(setting);
    await phone.device.vault.setPin('246810');
    phone.device.vault.lock();
    for (let wrong = 0; wrong < 4; wrong += 1) {
      await phone.device.vault.unlock('111111');
      await phone.clock.advance(wrong === 2 ? 31_000 : 0, 1);
    }
    expect(await phone.device.vault.unlock('246810')).toEqual({ is: 'wait', waitSeconds: 60 });
    phone.clock.setBack(24 * 3_600_000);
    expect(await phone.device.vault.unlock('246810')).toEqual({ is: 'wait', waitSeconds: 60 });
    await phone.clock.advance(60_000, 1);
    expect(await phone.device.vault.unlock('246810')).toEqual({ is: 'open' });
  });

  it('locks in every tab, and after minutes without use', async () => {
    const phone = await aDevice(setting);
    const other = await phone.anotherTab();
    await phone.device.vault.setPin('246810');
    await eventually(() => expect(other.device.vault.hasPin.get()).toBe(true));
    phone.device.vault.lock();
    await eventually(() => expect(other.device.vault.state.get()).toBe('locked'));
    await phone.device.vault.unlock('246810');
    await phone.clock.advance(4 * 60_000, 1);
    phone.page.use();
    await phone.clock.advance(4 * 60_000, 1);
    expect(phone.device.vault.state.get()).toBe('open');
    await phone.clock.advance(2 * 60_000, 1);
    expect(phone.device.vault.state.get()).toBe('locked');
    expect(phone.outbox.entries()).toEqual([]);
  });

  it('says so when it is locked and cannot send', async () => {
    const phone = await aDevice(setting);
    phone.goOffline();
    await phone.outbox.add(say, words('waits for the PIN'));
    await phone.device.vault.setPin('246810');
    phone.device.vault.lock();
    await settle(5);
    phone.goOnline();
    expect(await phone.sync()).toMatchObject({ outcome: 'locked', sent: 0 });
    await phone.device.vault.unlock('246810');
    await eventually(() => expect(phone.outbox.entries()).toHaveLength(1));
    expect(await phone.sync()).toMatchObject({ outcome: 'done', sent: 1 });
  });

  it('keeps working with the PIN taken off', async () => {
    const phone = await aDevice(setting);
    await phone.outbox.add(say, words('words'));
    await phone.device.vault.setPin('246810');
    expect(await phone.device.vault.removePin('111111')).toMatchObject({ is: 'wrong' });
    expect(await phone.device.vault.removePin('246810')).toEqual({ is: 'open' });
    const back = await phone.reopen();
    expect(back.device.vault.state.get()).toBe('open');
    expect(back.outbox.entries()).toHaveLength(1);
  });
});

describe('whose words they are', () => {
  it('a PIN set before signing in protects what is kept after it', async () => {
    const guest = await aDevice({ operations, subtle: crypto.subtle });
    await guest.device.vault.setPin('246810');
    guest.signIn('ama');
    const back = await guest.reopen();
    await back.clock.advance(1000);
    expect(back.device.vault.state.get()).toBe('locked');
    await back.device.vault.unlock('246810');
    await eventually(() => expect(back.device.space.get()).toMatchObject({ is: 'member', memberId: 'ama' }));
    expect(back.device.vault.hasPin.get()).toBe(true);
    const again = await back.reopen();
    expect(again.device.vault.state.get()).toBe('locked');
    expect(await again.device.vault.unlock('246810')).toEqual({ is: 'open' });
  });

  it('words with no name written before signing in still go', async () => {
    const guest = await aDevice({ operations });
    guest.goOffline();
    await guest.outbox.add(whisper, words('from a guest'));
    expect(await guest.outbox.add(say, words('a name, and no one signed in'))).toMatchObject({
      problem: { code: 'sign-in-needed' },
    });
    guest.signIn('ama');
    const back = await guest.reopen();
    back.goOnline();
    await back.clock.advance(60_000);
    expect(back.device.space.get()).toMatchObject({ is: 'member' });
    expect(back.council.feedback()).toEqual([{ from: null, text: 'from a guest' }]);
  });

  it('signing out closes a space: it opens by signing in, or by its PIN, and not by a tap', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('kept'));
    await phone.device.session.signOut();
    expect(phone.device.space.get()).toEqual({ is: 'guest' });
    expect(phone.outbox.entries()).toEqual([]);
    expect(await phone.device.spaces.choose('ama')).toMatchObject({ problem: { code: 'sign-in-needed' } });
    phone.goOnline();
    await phone.sync();
    expect(phone.council.sessions.size).toBe(0);
    phone.signIn('ama');
    const back = await phone.reopen();
    await back.clock.advance(1000);
    expect(back.council.feedback()).toEqual([{ from: 'ama', text: 'kept' }]);
  });

  it('forgetting drops the member’s databases in every tab, and signs out', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    await phone.outbox.add(say, words('forget me'));
    await phone.device.forget();
    await settle(10);
    expect(phone.browser.databases.has(spaceName)).toBe(false);
    expect(other.device.space.get()).toEqual({ is: 'guest' });
    expect(phone.device.spaces.known.get()).toEqual([]);
    expect(phone.council.sessions.size).toBe(0);
    await other.sync();
    await phone.sync();
    expect(phone.browser.databases.has(spaceName)).toBe(false);
  });

  it('a council’s order to forget, which ends the session, drops words that were not sent yet', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('in my name'));
    await phone.outbox.add(whisper, words('with no name'));
    phone.goOnline();
    phone.council.sessions.clear();
    phone.council.orders = [forgetOrder('ama')];
    const back = await phone.reopen();
    await back.clock.advance(60_000);
    expect(back.council.feedback()).toEqual([]);
    expect(back.browser.databases.has(spaceName)).toBe(false);
    expect(back.outbox.entries()).toEqual([]);
    expect(back.device.forgotten.get()).toMatchObject({ by: 'council' });
  });

  it('where a council leaves the session open, unsent words get one chance to leave before the order is obeyed', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('last words'));
    phone.goOnline();
    phone.council.orders = [forgetOrder('ama')];
    const back = await phone.reopen();
    await back.clock.advance(1000);
    expect(back.council.feedback()).toEqual([{ from: 'ama', text: 'last words' }]);
    expect(back.browser.databases.has(spaceName)).toBe(false);
    expect(back.device.forgotten.get()).toMatchObject({ by: 'council' });
    expect(back.device.space.get()).toEqual({ is: 'guest' });
  });
});
