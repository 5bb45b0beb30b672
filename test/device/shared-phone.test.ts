import { describe, expect, it } from 'vitest';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { say, testOperations as operations, whisper, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

/** A phone on which both have signed in; Ben was last, and is still signed in at the council. */
async function aSharedPhone(): Promise<TestDevice> {
  const ama = await aDevice({ operations, as: 'ama' });
  ama.signIn('ben');
  const ben = await ama.reopen();
  await ben.clock.advance(1000);
  expect(ben.device.space.get()).toMatchObject({ memberId: 'ben' });
  return ben;
}

describe('a phone that is shared', () => {
  it('signing out closes the place in every tab', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    await other.clock.advance(1000);
    expect(other.device.space.get()).toMatchObject({ memberId: 'ama' });
    await phone.device.session.signOut();
    await settle(10);
    expect(other.device.space.get()).toEqual({ is: 'guest' });
    expect(await other.device.spaces.choose('ama')).toMatchObject({ problem: { code: 'sign-in-needed' } });
  });

  it('signing out closes the place of the one who was signed in, whosever is open', async () => {
    const phone = await aSharedPhone();
    await phone.device.spaces.choose('ama');
    await phone.device.session.signOut();
    expect(phone.device.space.get()).toMatchObject({ memberId: 'ama' });
    expect(await phone.device.spaces.choose('ben')).toMatchObject({ problem: { code: 'sign-in-needed' } });
  });

  it('words that were taken off are never put back into another’s place, nor after it was left', async () => {
    const phone = await aSharedPhone();
    phone.goOffline();
    await phone.device.spaces.choose('ama');
    await phone.outbox.add(say, words('of Ama'));
    const [entry] = phone.outbox.entries();
    if (!entry) throw new Error('nothing was kept');
    await phone.outbox.remove(entry.id);
    for (const member of ['ben', 'ama']) {
      await phone.device.spaces.choose(member);
      expect(await phone.outbox.putBack(entry)).toMatchObject({ problem: { code: 'not-found' } });
      expect(phone.outbox.entries()).toEqual([]);
    }
  });

  it('what a restored council forgot is found out again when the place was left in the middle of finding it out', async () => {
    for (let turns = 0; turns < 30; turns += 1) {
      const phone = await aDevice({ operations, as: 'ama' });
      const before = phone.council.backup();
      await phone.outbox.add(say, words('of Ama'));
      await phone.sync();
      phone.council.restore(before);
      const syncing = phone.sync();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await phone.device.spaces.choose('ama');
      await syncing;
      await phone.sync();
      expect(phone.council.feedback()).toEqual([{ from: 'ama', text: 'of Ama' }]);
    }
  });

  it('forgetting one person does not sign the other out', async () => {
    const phone = await aSharedPhone();
    await phone.device.spaces.choose('ama');
    await phone.device.forget();
    await phone.device.session.check();
    expect(phone.device.session.get()).toMatchObject({ is: 'signed-in', member: { id: 'ben' } });
    expect(phone.device.spaces.known.get().map((known) => known.memberId)).toEqual(['ben']);
  });

  it('forgetting everyone leaves nothing of anyone, in any tab, signs out, and keeps what is nobody’s', async () => {
    const phone = await aSharedPhone();
    await phone.device.settings.change({ theme: 'dark' });
    phone.goOffline();
    for (const member of [null, 'ama', 'ben']) {
      await phone.device.spaces.choose(member);
      await phone.outbox.add(whisper, words(`of ${member ?? 'a guest'}`));
      if (member) await phone.outbox.add(say, words(`from ${member}`));
    }
    const other = await phone.anotherTab();
    await other.device.spaces.choose('ama');
    phone.goOnline();
    await phone.device.forgetEveryone();
    await settle(10);
    for (const tab of [phone, other]) {
      expect(tab.device.space.get()).toEqual({ is: 'guest' });
      expect(tab.device.spaces.known.get()).toEqual([]);
      expect(tab.outbox.entries()).toEqual([]);
    }
    expect(phone.council.sessions.get(phone.browser.cookie ?? '')).toBeUndefined();
    const left = Array.from(phone.browser.databases).filter(([, records]) => records.size > 0);
    expect(left.map(([name]) => name)).toEqual(['alongside-device']);
    const later = await phone.reopen();
    await later.clock.advance(60_000);
    expect(later.device.spaces.known.get()).toEqual([]);
    expect(later.device.settings.get().theme).toBe('dark');
    expect(later.council.feedback()).toEqual([]);
  });

  it('words written while another is signed in say that their writer must sign in', async () => {
    const phone = await aSharedPhone();
    await phone.device.spaces.choose('ama');
    await phone.outbox.add(say, words('from Ama'));
    await phone.clock.advance(1000);
    expect(phone.council.feedback()).toEqual([]);
    expect(phone.outbox.entries()[0]?.state).toEqual({ is: 'needs-you', because: 'sign-in-needed' });
  });

  it('someone who chose their place stays in it when the council answers that another is signed in', async () => {
    const phone = await aSharedPhone();
    const slow = await phone.reopen();
    await slow.device.spaces.choose('ama');
    await slow.clock.advance(60_000);
    expect(slow.device.session.get()).toMatchObject({ is: 'signed-in', member: { id: 'ben' } });
    expect(slow.device.space.get()).toMatchObject({ memberId: 'ama' });
  });

  it('a tab that was opened while another was syncing learns who is signed in soon after', async () => {
    const phone = await aDevice({ operations });
    phone.signIn('ama');
    void phone.edges().locks.hold('sync', () => new Promise(() => undefined));
    const other = await phone.anotherTab();
    await other.clock.advance(1000);
    expect(other.device.session.get()).toEqual({ is: 'unknown' });
    phone.kill();
    await other.clock.advance(30_000);
    expect(other.device.session.get()).toMatchObject({ is: 'signed-in' });
  });

  it('after a session has ended, a sync does not count as having fetched anything', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.sync();
    const { lastAt } = phone.device.sync.state.get();
    phone.council.sessions.clear();
    await phone.clock.advance(60_000);
    await phone.device.session.check();
    expect(await phone.sync()).toMatchObject({ outcome: 'sign-in-needed', received: 0 });
    await phone.clock.advance(60_000);
    expect(await phone.sync()).toMatchObject({ outcome: 'sign-in-needed' });
    expect(phone.device.sync.state.get().lastAt).toBe(lastAt);
  });
});
