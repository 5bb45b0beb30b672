import { describe, expect, it } from 'vitest';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { say, testOperations, words } from '#test/kit/device-words.ts';
import { FakeBrowser } from '#test/kit/fake-browser.ts';

const operations = testOperations;
const day = 24 * 3_600_000;
const spaceName = 'alongside-member-ama';

const states = (phone: TestDevice) => phone.outbox.entries().map((entry) => entry.state);
const texts = (phone: TestDevice) =>
  phone.outbox.entries().map((entry) => Reflect.get(Object(entry.payload), 'text') as unknown);

function recordsOf(phone: TestDevice, prefix: string): [string, unknown][] {
  const space = phone.browser.databases.get(spaceName) ?? new Map<string, unknown>();
  return Array.from(space).filter(([key]) => key.startsWith(prefix));
}

/** Stops the tab at one step of keeping words and of sending them; how many steps there were, if it got through. */
async function stoppedAt(step: number, when: 'before' | 'after'): Promise<'done' | 'stopped'> {
  const phone = await aDevice({ operations, as: 'ama' });
  phone.life.killAt(step, when);
  const added = await Promise.race([
    phone.outbox.add(say, words('More quiet hours please')),
    phone.life.ended,
  ]);
  if (added !== 'killed') await phone.sync();
  const back = await phone.reopen();
  const kept = texts(back);
  // Before the form was told, either is true: it is kept, or it is still in the form.
  expect(kept.length).toBeLessThanOrEqual(1);
  if (added !== 'killed') expect(kept).toEqual(['More quiet hours please']);
  await back.sync();
  expect(back.council.feedback()).toHaveLength(kept.length);
  if (kept.length > 0) expect(states(back)).toMatchObject([{ is: 'received' }]);
  return phone.life.steps < step ? 'done' : 'stopped';
}

describe('what a person wrote survives', () => {
  it.each(['before', 'after'] as const)(
    'the tab killed %s any step of a save and of sending it',
    async (when) => {
      let step = 1;
      while ((await stoppedAt(step, when)) === 'stopped') step += 1;
      expect(step).toBeGreaterThan(15);
    },
  );

  it('a clock set back a day: order is kept, and nothing waits for the day to pass again', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.network.faults.push(
      ...Array.from({ length: 6 }, () => ({ is: 'fault' as const, of: 'writes' as const })),
    );
    await phone.outbox.add(say, words('first'));
    await phone.clock.advance(120_000);
    phone.network.faults.length = 0;
    phone.clock.setBack(day);
    await phone.outbox.add(say, words('second'));
    expect(texts(phone)).toEqual(['second', 'first']);
    await phone.clock.advance(20 * 60_000);
    expect(phone.council.feedback().map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('storage that is full: the form keeps the words and says so, and they are kept once there is room', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('before'));
    phone.browser.isFull = true;
    expect(await phone.outbox.add(say, words('after'))).toEqual({
      ok: false,
      problem: { code: 'storage-full' },
    });
    expect(texts(phone)).toEqual(['before']);
    await phone.sync();
    expect(states(phone)).toMatchObject([{ is: 'received' }]);
    phone.browser.isFull = false;
    const back = await phone.reopen();
    expect((await back.outbox.add(say, words('after'))).ok).toBe(true);
    await back.sync();
    expect(back.council.feedback().map(({ text }) => text)).toEqual(['before', 'after']);
  });

  it('storage cleared while the app is open: what is written after can still be opened after a reload', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('gone with the storage'));
    phone.browser.clearStorage();
    await phone.outbox.add(say, words('written after'));
    phone.goOnline();
    const back = await phone.reopen();
    await back.clock.advance(1000);
    expect(texts(back)).toContain('written after');
  });

  it('no IndexedDB: nothing is kept, the app says so, and words are sent at once or stay in the form', async () => {
    const browser = new FakeBrowser();
    browser.hasNoStorage = true;
    const phone = await aDevice({ operations, as: 'ama', browser });
    expect(phone.device.storage.get().works).toBe(false);
    expect(await phone.outbox.add(say, words('sent at once'))).toMatchObject({
      ok: true,
      value: { state: { is: 'received' } },
    });
    phone.goOffline();
    expect(await phone.outbox.add(say, words('not kept'))).toMatchObject({
      ok: false,
      problem: { code: 'offline' },
    });
    expect(texts(phone)).toEqual(['sent at once']);
    expect(phone.council.feedback().map(({ text }) => text)).toEqual(['sent at once']);
  });

  it('an entry written by a newer version than the one now running: it stays until the app is updated', async () => {
    const newer = { ...say, version: 2 };
    const phone = await aDevice({ operations: [newer], as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(newer, words('from the future'));
    phone.kill();
    const { council, browser, network, clock } = phone;
    const older = await aDevice({ council, browser, network, clock, operations });
    older.goOnline();
    await older.outbox.add(say, words('from today'));
    expect(await older.sync()).toMatchObject({ outcome: 'done', sent: 1, left: 1 });
    expect(states(older)).toMatchObject([{ is: 'received' }, { is: 'needs-update' }]);
    older.kill();
    const updated = await aDevice({ council, browser, network, clock, operations: [newer] });
    await updated.sync();
    expect(council.feedback().map(({ text }) => text)).toEqual(['from today', 'from the future']);
  });

  it('a corrupted record of the council’s: it is set aside and fetched again', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.sync();
    expect(recordsOf(phone, 'record/member/ama')).toHaveLength(1);
    phone.browser.databases
      .get(spaceName)
      ?.set('record/member/ama', { format: 1, iv: 'not this', box: null });
    const back = await phone.reopen();
    expect(recordsOf(back, 'record/')).toEqual([]);
    expect(recordsOf(back, 'aside/')).toHaveLength(1);
    await back.sync();
    expect(recordsOf(back, 'record/member/ama')).toHaveLength(1);
  });

  it('a corrupted entry: it is not thrown away, and says that it cannot be read', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('damaged'));
    await phone.outbox.add(say, words('whole'));
    const [key] = recordsOf(phone, 'entry/')[0] ?? [''];
    phone.browser.databases
      .get(spaceName)
      ?.set(key, { format: 1, iv: new Uint8Array(12), box: new Uint8Array(40) });
    const back = await phone.reopen();
    expect(states(back)).toMatchObject([{ is: 'saved' }, { is: 'needs-you', because: 'unreadable' }]);
    back.goOnline();
    expect(await back.sync()).toMatchObject({ sent: 1, left: 1 });
    expect(recordsOf(back, 'entry/')).toHaveLength(2);
  });

  it('a sealed entry moved under another key is not taken for it', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    await phone.outbox.add(say, words('mine'));
    const space = phone.browser.databases.get(spaceName);
    const [key, sealed] = recordsOf(phone, 'entry/')[0] ?? ['', null];
    space?.set(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`, sealed);
    const back = await phone.reopen();
    expect(
      states(back)
        .map(({ is }) => is)
        .toSorted(),
    ).toEqual(['needs-you', 'saved']);
  });

  it('the server restored from yesterday’s backup: what it forgot is sent again, and nothing is filed twice', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('before the backup'));
    await phone.sync();
    const yesterday = phone.council.backup();
    await phone.outbox.add(say, words('after the backup'));
    await phone.sync();
    expect(phone.council.feedback()).toHaveLength(2);
    phone.council.restore(yesterday);
    const report = await phone.sync();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(phone.council.feedback().map(({ text }) => text)).toEqual([
      'before the backup',
      'after the backup',
    ]);
    expect(states(phone)).toMatchObject([{ is: 'received' }, { is: 'received' }]);
  });

  it('the same, when the phone lost signal between the receipt and its next look at the feed', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.sync();
    const yesterday = phone.council.backup();
    await phone.outbox.add(say, words('only a receipt'));
    phone.network.faults.push({ is: 'lost-request', of: 'reads' });
    await phone.sync();
    expect(states(phone)).toMatchObject([{ is: 'received' }]);
    phone.council.restore(yesterday);
    await phone.sync();
    expect(phone.council.feedback().map(({ text }) => text)).toEqual(['only a receipt']);
  });

  it('a new version of the app arriving while a form is open, here or in another tab', async () => {
    const arrivals: (() => void)[] = [];
    let skipped = 0;
    const newVersions = {
      onWaiting: (found: () => void) => void arrivals.push(found),
      onTakenElsewhere: () => undefined,
      skipWaiting: () => {
        skipped += 1;
      },
    };
    const phone = await aDevice({ operations, as: 'ama', newVersions });
    const other = await phone.anotherTab();
    const close = phone.device.updates.hold();
    for (const arrive of arrivals) arrive();
    expect(await phone.device.updates.take()).toBe('held');
    expect(await other.device.updates.take()).toBe('held');
    expect(skipped).toBe(0);
    close();
    expect(other.device.updates.waiting.get()).toBe(true);
    expect(await other.device.updates.take()).toBe('taken');
    expect(skipped).toBe(1);
  });
});
