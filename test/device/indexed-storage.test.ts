import localforage from 'localforage';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { openDevice } from '#app/device/open-device.ts';
import { openIndexedShelves } from '#app/device/storage/indexed-shelves.ts';
import { moveForward } from '#app/device/storage/upgrades.ts';
import { browserLocks, tabLocks } from '#app/device/edges/browser-locks.ts';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations, words } from '#test/kit/device-words.ts';

afterEach(async () => {
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
});

describe('shelves in IndexedDB', () => {
  it('keep records, list them by the beginning of their keys, and hold keys that cannot be read out', async () => {
    const shelf = (await openIndexedShelves()).open('alongside-test');
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    await shelf.put('a/2', { key });
    await shelf.put('a/1', new Uint8Array([1, 2]));
    await shelf.put('b/1', 'other');
    expect(await shelf.keys('a/')).toEqual({ ok: true, value: ['a/1', 'a/2'] });
    const found = await shelf.all('a/');
    expect(found.ok && found.value.map(([each]) => each)).toEqual(['a/1', 'a/2']);
    const again = await shelf.get('a/2');
    expect(again).toMatchObject({ value: { key: { extractable: false } } });
    await shelf.remove('a/2');
    expect(await shelf.get('a/2')).toEqual({ ok: true, value: undefined });
  });

  it('once dropped, take no late write', async () => {
    const shelves = await openIndexedShelves();
    const shelf = shelves.open('alongside-dropped');
    await shelf.put('a', 1);
    await shelves.drop('alongside-dropped');
    expect(await shelf.put('late', 1)).toEqual({ ok: false, problem: { code: 'storage-missing' } });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('alongside-dropped');
    expect(await shelves.open('alongside-dropped').get('a')).toEqual({ ok: true, value: undefined });
  });

  it('say that the disk is full, and not that something is broken', async () => {
    const shelf = (await openIndexedShelves()).open('alongside-full');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await shelf.put('a', 1)).toEqual({ ok: false, problem: { code: 'storage-full' } });
  });

  it('are shelves that last as long as the page, and say so, where IndexedDB cannot be used', async () => {
    vi.spyOn(localforage, 'createInstance').mockImplementation(() => {
      const none = { getItem: () => Promise.reject(new Error('No available storage method found.')) };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of it as is asked
      return none as unknown as LocalForage;
    });
    const shelves = await openIndexedShelves();
    expect(shelves.keep).toBe(false);
    await shelves.open('x').put('a', 1);
    expect(await shelves.open('x').get('a')).toEqual({ ok: true, value: 1 });
  });

  it('carry a whole device: what was written is there after a reload', async () => {
    const kit = await aDevice({ operations: testOperations });
    kit.goOffline();
    const edges = { ...kit.edges(), openShelves: openIndexedShelves, subtle: crypto.subtle };
    kit.signIn('ama');
    kit.goOnline();
    const first = await openDevice({ operations: testOperations, edges });
    await first.ready;
    await first.session.check();
    kit.goOffline();
    expect((await first.outbox.add(say, words('in IndexedDB'))).ok).toBe(true);
    first.close();
    const second = await openDevice({ operations: testOperations, edges });
    await second.ready;
    expect(second.space.get()).toMatchObject({ is: 'member', memberId: 'ama' });
    expect(second.outbox.entries()).toMatchObject([
      { state: { is: 'saved' }, payload: { text: 'in IndexedDB' } },
    ]);
    second.close();
  });
});

describe('moving stored records forward', () => {
  it('runs each step once, in order, and goes on where it was stopped', async () => {
    const shelf = (await openIndexedShelves()).open('alongside-steps');
    const ran: number[] = [];
    let breaks = true;
    const steps = [3, 2].map((to) => ({
      to,
      run: async () => {
        if (to === 3 && breaks) throw new Error('the tab was closed');
        ran.push(to);
      },
    }));
    const stored = async () => {
      const all = await shelf.all('');
      return new Map(all.ok ? all.value : []);
    };
    await shelf.put('settings', {});
    await expect(moveForward(shelf, await stored(), steps)).rejects.toThrow('closed');
    breaks = false;
    await moveForward(shelf, await stored(), steps);
    await moveForward(shelf, await stored(), steps);
    expect(ran).toEqual([2, 3]);
  });
});

describe.each([
  ['of the browser', browserLocks],
  ['inside one tab', tabLocks],
])('locks %s', (_, open) => {
  it('let one work at a time, in turn, and tell others that it is taken', async () => {
    const locks = open();
    const order: string[] = [];
    const ending = new EventTarget();
    const finished = new Promise<void>((resolve) => ending.addEventListener('end', () => resolve()));
    const first = locks.hold('x', () => finished);
    const second = locks.hold('x', async () => void order.push('second'));
    await eventually(async () => expect(await locks.holdIfFree('x', async () => 'free')).toBe('taken'));
    order.push('first');
    ending.dispatchEvent(new Event('end'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    await eventually(async () => expect(await locks.holdIfFree('x', async () => 'free')).toBe('free'));
  });

  it('that are shared keep out the one who wants it alone', async () => {
    const locks = open();
    const letGo = locks.share('form');
    await eventually(async () => expect(await locks.holdIfFree('form', async () => 'free')).toBe('taken'));
    letGo();
    await eventually(async () => expect(await locks.holdIfFree('form', async () => 'free')).toBe('free'));
  });
});
