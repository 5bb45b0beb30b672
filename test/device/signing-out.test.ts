import { describe, expect, it } from 'vitest';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations as operations, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

describe('signing out', () => {
  it('an answer that was on its way while someone signed out does not open their place again', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    await other.clock.advance(1000);
    for (const tab of [phone, other]) {
      phone.network.faults.push({ is: 'late-reply', of: 'reads' });
      const checking = tab.device.session.check();
      await phone.device.session.signOut();
      await checking;
      await settle(10);
      expect([phone, other].map((each) => each.device.space.get().is)).toEqual(['guest', 'guest']);
      expect(tab.device.session.get()).toEqual({ is: 'guest' });
    }
  });

  it('someone who leaves while they arrive is not found in their place after', async () => {
    const phone = await aDevice({ operations });
    phone.signIn('ama');
    const arriving = phone.device.session.check();
    await settle(1);
    await Promise.all([arriving, phone.device.session.signOut()]);
    expect(phone.device.space.get()).toEqual({ is: 'guest' });
  });

  it('signing out that was stopped anywhere in between is not undone by opening the app again', async () => {
    for (let step = 1; step <= 12; step += 1) {
      const phone = await aDevice({ operations, as: 'ama' });
      await phone.outbox.add(say, words('of Ama'));
      phone.life.killAt(step, 'after');
      const done = await Promise.race([phone.device.session.signOut(), phone.life.ended]);
      const later = await phone.reopen();
      const device = phone.browser.databases.get('alongside-device');
      const isNoted = Array.from(device?.keys() ?? []).some((key) => key.startsWith('sign-out-waiting/'));
      const hadBegun = isNoted || phone.council.sessions.size === 0;
      if (!hadBegun) continue;
      expect(later.device.space.get()).toEqual({ is: 'guest' });
      await later.clock.advance(60_000);
      expect(later.device.space.get()).toEqual({ is: 'guest' });
      const again = await later.reopen();
      expect(await again.device.spaces.choose('ama')).toMatchObject({ problem: { code: 'sign-in-needed' } });
      if (done !== 'killed') return;
    }
    throw new Error('signing out has more steps than were tried');
  });

  it('on a full phone, too, a place that was signed out of is not opened by opening the app again', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.browser.isFull = true;
    await phone.device.session.signOut();
    const later = await phone.reopen();
    expect(later.device.space.get()).toEqual({ is: 'guest' });
    expect(await later.device.spaces.choose('ama')).toMatchObject({ ok: false });
    phone.browser.isFull = false;
    later.signIn('ama');
    const again = await later.reopen();
    await again.clock.advance(1000);
    expect(again.device.space.get()).toMatchObject({ memberId: 'ama' });
  });

  it('on a full phone with no signal, too, nobody is found signed in again when there is signal', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    [phone.browser.isFull, phone.network.isOffline] = [true, true];
    await phone.device.session.signOut();
    phone.network.isOffline = false;
    expect(await phone.device.session.check()).toMatchObject({ ok: true });
    expect(phone.device.session.get()).toEqual({ is: 'guest' });
    expect(phone.device.space.get()).toEqual({ is: 'guest' });
    expect(phone.council.sessions.get(phone.browser.cookie ?? '')).toBeUndefined();
  });

  it('signing out with no signal ends a session that only another tab had seen begin', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    phone.signIn('ama');
    await other.device.session.check();
    phone.network.isOffline = true;
    await phone.device.session.signOut();
    phone.network.isOffline = false;
    const later = await phone.reopen();
    await later.clock.advance(60_000);
    expect(later.device.space.get()).toEqual({ is: 'guest' });
    expect(phone.council.sessions.get(phone.browser.cookie ?? '')).toBeUndefined();
  });

  it('a sign-out that waits for signal ends that session only, and not one begun since', async () => {
    let phone = await aDevice({ operations, as: 'ama' });
    for (const next of ['ben', 'ben', 'ama']) {
      phone.network.isOffline = true;
      await phone.device.session.signOut();
      phone.network.isOffline = false;
      phone = await phone.signInFromHere(next);
      await phone.clock.advance(60_000);
      expect(phone.device.space.get()).toMatchObject({ memberId: next });
    }
    phone.network.isOffline = true;
    await phone.device.session.signOut();
    phone.network.isOffline = false;
    const later = await phone.reopen();
    await later.clock.advance(60_000);
    expect(later.device.session.get()).toEqual({ is: 'guest' });
    expect(later.device.space.get()).toEqual({ is: 'guest' });
  });

  it('signing out with no signal ends a session that no tab had seen begin', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.network.isOffline = true;
    const back = await phone.signInFromHere('ama');
    await back.clock.advance(1000);
    await back.device.session.signOut();
    phone.network.isOffline = false;
    await back.sync();
    expect(back.device.session.get()).toEqual({ is: 'guest' });
    expect(back.device.space.get()).toEqual({ is: 'guest' });
    expect(back.council.sessions.get(back.browser.cookie ?? '')).toBeUndefined();
  });

  it('a sign-out noted by a tab that was killed holds against an answer on its way to another', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    phone.network.faults.push({ is: 'late-reply', of: 'reads' });
    const checking = other.device.session.check();
    await settle(1);
    phone.life.killAt(1, 'after');
    await Promise.race([phone.device.session.signOut(), phone.life.ended]);
    await checking;
    expect(other.device.session.get()).toMatchObject({ is: 'guest' });
    expect(other.device.space.get()).toEqual({ is: 'guest' });
    expect(phone.council.sessions.size).toBe(0);
  });

  it('a sign-out that waits ends a session that was not begun in the app, and the next from the app holds', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.network.isOffline = true;
    await phone.device.session.signOut();
    phone.network.isOffline = false;
    phone.signIn('ama');
    const later = await phone.reopen();
    await later.clock.advance(60_000);
    expect(later.device.space.get()).toEqual({ is: 'guest' });
    const back = await later.signInFromHere('ama');
    await back.clock.advance(60_000);
    expect(back.device.space.get()).toMatchObject({ memberId: 'ama' });
  });

  it('a sign-out holds against an address that an earlier sign-in led back to', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.network.isOffline = true;
    await phone.device.session.signOut();
    const { searchParams } = new URL(phone.device.session.signInPath('/plan?of=kofi#now'), 'http://test');
    const address = searchParams.get('return') ?? '';
    expect(address).toMatch(/^\/plan\?of=kofi&after-sign-out=\w+#now$/);
    phone.network.isOffline = false;
    const back = await phone.signInFromHere('ama');
    await back.clock.advance(1000);
    phone.network.isOffline = true;
    await back.device.session.signOut();
    phone.network.isOffline = false;
    const again = await back.anotherTab(address);
    await again.clock.advance(60_000);
    expect(again.device.space.get()).toEqual({ is: 'guest' });
  });
});
