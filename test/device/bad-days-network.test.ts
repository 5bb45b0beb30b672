import { describe, expect, it } from 'vitest';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const operations = testOperations;
const written = [{ from: 'ama', text: 'More quiet hours please' }];

describe('what a person wrote survives', () => {
  it('with no signal: it says saved, and reaches the council once when the signal is back', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    phone.goOffline();
    const entry = await phone.outbox.add(say, words('More quiet hours please'));
    expect(entry).toMatchObject({ ok: true, value: { state: { is: 'saved' } } });
    expect(await phone.sync()).toMatchObject({
      outcome: 'offline',
      sent: 0,
      failed: { offline: 1 },
      left: 1,
    });
    expect(phone.outbox.entries()).toMatchObject([
      { state: { is: 'waiting', tries: 1, because: 'offline' } },
    ]);
    expect(phone.council.feedback()).toEqual([]);
    phone.goOnline();
    await phone.clock.advance(60_000);
    expect(phone.council.feedback()).toEqual(written);
    expect(phone.outbox.entries()).toMatchObject([{ state: { is: 'received' } }]);
  });

  it('a reply lost after the council filed it', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('More quiet hours please'));
    phone.loseNextReply();
    expect(await phone.sync()).toMatchObject({ outcome: 'unreachable', sent: 0 });
    expect(phone.outbox.entries()).toMatchObject([{ state: { is: 'waiting', because: 'unreachable' } }]);
    expect(await phone.sync()).toMatchObject({ outcome: 'done', sent: 1, left: 0 });
    await settle();
    expect(phone.council.feedback()).toEqual(written);
    expect(phone.council.deliveries).toHaveLength(2);
  });
});
