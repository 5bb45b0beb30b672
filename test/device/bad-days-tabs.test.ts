import { describe, expect, it } from 'vitest';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { say, testOperations, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const operations = testOperations;
const spaceName = 'alongside-member-ama';
const states = (phone: TestDevice) => phone.outbox.entries().map((entry) => entry.state);
const texts = (phone: TestDevice) =>
  phone.outbox.entries().map((entry) => Reflect.get(Object(entry.payload), 'text') as unknown);

describe('what a person wrote survives in two tabs', () => {
  it('two tabs writing and sending at once', async () => {
    const one = await aDevice({ operations, as: 'ama' });
    const two = await one.anotherTab();
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? one : two).outbox.add(say, words(`words ${at}`, `s-${at % 3}`)),
      ),
    );
    await Promise.all([one.sync(), two.sync()]);
    await settle();
    const filed = one.council.feedback().map(({ text }) => text);
    expect(filed.toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => `words ${at}`).toSorted());
    expect(one.council.deliveries).toHaveLength(20);
    expect(new Set(states(one).map(({ is }) => is))).toEqual(new Set(['received']));
    expect(texts(two)).toEqual(texts(one));
  });

  it('another tab that was put to sleep while it held the entries: words are kept all the same', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    void phone.browser.locks.forTab({}).hold(`entries ${spaceName}`, () => new Promise(() => undefined));
    const adding = phone.outbox.add(say, words('not held up'));
    await phone.clock.advance(5000);
    expect(await adding).toMatchObject({ ok: true });
    expect(texts(phone)).toEqual(['not held up']);
  });

  it('an entry removed in another tab does not come back in one that is too full to note a try', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    const other = await phone.anotherTab();
    phone.network.faults.push({ is: 'fault', of: 'writes' });
    await phone.outbox.add(say, words('not after all'));
    await settle();
    phone.browser.isFull = true;
    await phone.sync();
    expect(states(phone)).toMatchObject([{ is: 'waiting', because: 'fault' }]);
    expect(await other.outbox.remove(phone.outbox.entries()[0]?.id ?? '')).toBe('removed');
    await settle();
    expect(texts(phone)).toEqual([]);
    await phone.sync();
    expect(phone.council.feedback()).toEqual([]);
  });
});
