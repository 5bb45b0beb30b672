import { describe, expect, it } from 'vitest';
import { view } from '#app/device/replica/view.ts';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const operations = testOperations;
const kofi = {
  id: 'kofi',
  name: 'Kofi Mensah',
  dateOfBirth: '2015-04-01',
  relationship: 'parent',
  support: 'plan',
  contacts: [],
};

const childView = view({
  name: 'test.child',
  kinds: ['child'],
  read: (snapshot, id: string) => {
    const child = snapshot.get('child', id);
    return child && { name: child.name, said: snapshot.waiting('test.say').length, today: snapshot.today };
  },
});

describe('what a screen reads', () => {
  it('is on the phone with no signal, with what waits laid over it', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.council.share('ama', 'child', 'kofi', kofi);
    const watched = phone.device.replica.view(childView, 'kofi');
    expect(watched.get()).toEqual({ is: 'absent' });
    let changes = 0;
    watched.subscribe(() => (changes += 1));
    await phone.sync();
    expect(changes).toBeGreaterThan(0);
    expect(watched.get()).toMatchObject({ is: 'here', value: { name: 'Kofi Mensah', said: 0 }, waiting: 0 });
    expect(watched.get()).toBe(watched.get());
    phone.goOffline();
    await phone.outbox.add(say, words('hello'));
    const back = await phone.reopen();
    const asked = back.council.asked.length;
    expect(back.device.replica.view(childView, 'kofi').get()).toEqual({
      is: 'here',
      value: { name: 'Kofi Mensah', said: 1, today: '2026-11-23' },
      updatedAt: '2026-11-23T09:00:00.000Z',
      waiting: 1,
    });
    expect(back.council.asked).toHaveLength(asked);
  });

  it('goes when the council takes it away, and when a full fetch no longer brings it', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const before = phone.council.backup();
    phone.council.share('ama', 'child', 'kofi', kofi);
    await phone.sync();
    phone.council.hide('ama', 'child', 'kofi');
    await phone.sync();
    const watched = phone.device.replica.view(childView, 'kofi');
    expect(watched.get()).toEqual({ is: 'absent' });
    phone.council.share('ama', 'child', 'kofi', kofi);
    await phone.sync();
    expect(watched.get()).toMatchObject({ is: 'here' });
    phone.council.restore(before);
    await phone.sync();
    expect(watched.get()).toEqual({ is: 'absent' });
  });

  it('a full fetch that is stopped anywhere goes on, and drops nothing it had not looked for', async () => {
    for (let step = 1; step < 60; step += 3) {
      const phone = await aDevice({ operations, as: 'ama' });
      const old = phone.council.backup();
      for (let at = 0; at < 7; at += 1)
        phone.council.share('ama', 'child', `c${at}`, { ...kofi, id: `c${at}` });
      await phone.sync();
      const now = phone.council.backup();
      phone.council.restore(old);
      for (const row of now.rows.slice(old.rows.length)) phone.council.shareRaw('ama', row.change);
      phone.life.killAt(step, 'before');
      await phone.sync();
      const back = await phone.reopen();
      await back.sync();
      const all = back.device.replica.view(
        view({ name: 'all', kinds: ['child'], read: (snapshot) => snapshot.list('child').length }),
      );
      expect(all.get()).toMatchObject({ value: 7 });
    }
  });

  it('a kind or a shape this app does not know is put by, and read by the app that does', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const changedAt = '2026-11-23T09:00:00.000Z';
    phone.council.shareRaw('ama', {
      kind: 'of-the-future',
      id: 'f1',
      version: 1,
      changedAt,
      gone: false,
      value: {},
    });
    phone.council.shareRaw('ama', {
      kind: 'child',
      id: 'kofi',
      version: 1,
      changedAt,
      gone: false,
      value: { ...kofi, support: 'not yet thought of' },
    });
    expect(await phone.sync()).toMatchObject({ outcome: 'done' });
    const keys = Array.from(phone.browser.databases.get('alongside-member-ama')?.keys() ?? []);
    expect(keys.filter((key) => key.startsWith('later/'))).toEqual([
      'later/of-the-future/f1',
      'later/child/kofi',
    ]);
    expect(phone.device.replica.view(childView, 'kofi').get()).toEqual({ is: 'absent' });
  });

  it('nothing new costs one request', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.sync();
    const asked = phone.council.asked.length;
    await phone.sync();
    expect(phone.council.asked.slice(asked)).toEqual(['GET /api/changes']);
  });

  it('another tab’s fetch is seen here without asking', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    phone.council.share('ama', 'child', 'kofi', kofi);
    await phone.sync();
    await settle();
    expect(other.device.replica.view(childView, 'kofi').get()).toMatchObject({ is: 'here' });
  });
});

describe('what is plain on the phone', () => {
  it('settings, the council’s page and bank holidays are there before any vault is open', async () => {
    const phone = await aDevice({ operations });
    await phone.sync();
    await phone.device.settings.change({ theme: 'calm', language: 'pl' });
    phone.goOffline();
    const back = await phone.reopen();
    expect(back.device.settings.get()).toMatchObject({ theme: 'calm', language: 'pl', textSize: 100 });
    expect(back.device.council.get()?.name).toBe('Sample Council');
    expect(back.device.bankHolidays.get()?.['england-and-wales'].events).toHaveLength(1);
    expect(back.browser.databases.get('alongside-guest')?.size).toBe(0);
  });

  it('one setting that is not right costs no other', async () => {
    const phone = await aDevice({ operations });
    await phone.device.settings.change({ theme: 'calm', textSize: 150 });
    phone.browser.databases.get('alongside-device')?.set('settings', { theme: 'plaid', textSize: 150 });
    const back = await phone.reopen();
    expect(back.device.settings.get()).toMatchObject({ theme: 'system', textSize: 150 });
  });

  it('the day changes at midnight in London', async () => {
    const phone = await aDevice({ operations });
    expect(phone.device.today.get()).toBe('2026-11-23');
    await phone.clock.advance(15.5 * 3_600_000, 1);
    expect(phone.device.today.get()).toBe('2026-11-24');
  });
});

describe('what a person can do with their words', () => {
  it('takes them off the phone, and puts them back', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('second thoughts'));
    const [entry] = phone.outbox.entries();
    expect(await phone.outbox.remove(entry?.id ?? '')).toBe('removed');
    expect(phone.outbox.entries()).toEqual([]);
    expect(entry && (await phone.outbox.putBack(entry))).toMatchObject({
      ok: true,
      value: { id: entry?.id },
    });
    phone.goOnline();
    await phone.sync();
    expect(phone.council.feedback()).toEqual([{ from: 'ama', text: 'second thoughts' }]);
  });

  it('is told when it is too late to take them off', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('on its way'));
    const syncing = phone.sync();
    while (phone.outbox.entries()[0]?.state.is !== 'sending') await Promise.resolve();
    expect(await phone.outbox.remove(phone.outbox.entries()[0]?.id ?? '')).toBe('too-late');
    await syncing;
    expect(phone.outbox.entries()).toMatchObject([{ state: { is: 'received' } }]);
  });

  it('exports everything unsent as a file that can be read', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('first'));
    await phone.outbox.add(say, words('second'));
    const file = await phone.outbox.exportUnsent();
    expect(file.type).toBe('application/json');
    expect(JSON.parse(await file.text())).toMatchObject({
      entries: [{ payload: { text: 'first' }, state: { is: 'saved' } }, { payload: { text: 'second' } }],
    });
  });

  it('keeps what was received for ninety days, with its reference', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('kept'));
    await phone.sync();
    phone.clock.setBack(-89 * 24 * 3_600_000);
    await phone.sync();
    expect(phone.outbox.entries()).toMatchObject([{ state: { is: 'received' } }]);
    phone.clock.setBack(-2 * 24 * 3_600_000);
    await phone.sync();
    expect(phone.outbox.entries()).toEqual([]);
  });
});
