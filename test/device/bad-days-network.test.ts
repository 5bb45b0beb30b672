import { describe, expect, it } from 'vitest';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { say, testOperations, whisper, words } from '#test/kit/device-words.ts';
import { settle } from '#test/kit/fake-clock.ts';

const operations = testOperations;
const filedOnce = [{ from: 'ama', text: 'More quiet hours please' }];
const hour = 3_600_000;

async function withWords(): Promise<TestDevice> {
  const phone = await aDevice({ operations, as: 'ama' });
  await phone.outbox.add(say, words('More quiet hours please'));
  return phone;
}

const states = (phone: TestDevice) => phone.outbox.entries().map((entry) => entry.state);

describe('what a person wrote survives', () => {
  it('no signal: it says saved, then waiting, and reaches the council once when the signal is back', async () => {
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
    expect(states(phone)).toMatchObject([{ is: 'waiting', tries: 1, because: 'offline' }]);
    phone.goOnline();
    await phone.clock.advance(60_000);
    expect(phone.council.feedback()).toEqual(filedOnce);
    expect(states(phone)).toMatchObject([{ is: 'received' }]);
  });

  it('a reply lost after the council filed it', async () => {
    const phone = await withWords();
    phone.loseNextReply();
    expect(await phone.sync()).toMatchObject({ outcome: 'unreachable', sent: 0, left: 1 });
    expect(states(phone)).toMatchObject([{ is: 'waiting', because: 'unreachable' }]);
    expect(await phone.sync()).toMatchObject({ outcome: 'done', sent: 1, left: 0 });
    expect(phone.council.feedback()).toEqual(filedOnce);
    expect(phone.council.deliveries).toHaveLength(2);
  });

  it('a connection cut in the middle of the reply', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'cut-body', of: 'writes' });
    expect(await phone.sync()).toMatchObject({ outcome: 'unreachable', sent: 0 });
    await phone.sync();
    expect(phone.council.feedback()).toEqual(filedOnce);
    expect(states(phone)).toMatchObject([{ is: 'received' }]);
  });

  it('a council that never answers: it is given up after a while, and tried again', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'hang', of: 'writes' });
    const syncing = phone.sync();
    await settle(10);
    expect(states(phone)).toEqual([{ is: 'sending' }]);
    await phone.clock.advance(25_000);
    expect(await syncing).toMatchObject({ outcome: 'unreachable' });
    await phone.sync();
    expect(phone.council.feedback()).toEqual(filedOnce);
  });

  it('a page of a café’s network in place of the council', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'portal', of: 'writes' });
    expect(await phone.sync()).toMatchObject({ outcome: 'bad-reply', sent: 0 });
    expect(phone.device.connection.get()).toBe('unreachable');
    await phone.sync();
    expect(phone.council.feedback()).toEqual(filedOnce);
  });

  it('500s for an hour: it is tried ever more rarely, and arrives by itself', async () => {
    const phone = await withWords();
    phone.network.faults.push(
      ...Array.from({ length: 500 }, () => ({ is: 'fault' as const, of: 'writes' as const })),
    );
    await phone.clock.advance(hour);
    const tried = 500 - phone.network.faults.length;
    expect(tried).toBeGreaterThan(5);
    expect(tried).toBeLessThan(30);
    expect(states(phone)).toMatchObject([{ is: 'waiting', because: 'fault' }]);
    phone.network.faults.length = 0;
    await phone.clock.advance(hour / 2);
    expect(states(phone)).toMatchObject([{ is: 'received' }]);
    expect(phone.council.feedback()).toEqual(filedOnce);
  });

  it('a council that asks to be left alone for ten minutes is left alone', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'too-many', of: 'writes', retryAfter: 600 });
    await phone.clock.advance(590_000);
    expect(phone.council.deliveries).toEqual([]);
    expect(states(phone)).toMatchObject([{ is: 'waiting', because: 'too-many' }]);
    await phone.clock.advance(60_000);
    expect(phone.council.feedback()).toEqual(filedOnce);
  });

  it('a session that ends in the middle of the queue: reading goes on, and it is sent after signing in', async () => {
    const phone = await withWords();
    await phone.sync();
    phone.council.sessions.clear();
    await phone.outbox.add(say, words('And a ramp'));
    await phone.outbox.add(whisper, words('No one asked us', 'service-2'));
    expect(await phone.sync()).toMatchObject({ outcome: 'sign-in-needed', sent: 1, left: 1 });
    expect(phone.device.session.get()).toMatchObject({ is: 'expired', member: { id: 'ama' } });
    expect(states(phone)).toMatchObject([
      { is: 'received' },
      { is: 'needs-you', because: 'sign-in-needed' },
      { is: 'received' },
    ]);
    phone.signIn('ama');
    const back = await phone.reopen();
    await back.clock.advance(1000);
    expect(back.council.feedback().map(({ text }) => text)).toContain('And a ramp');
  });

  it('a server that finds it too large (413): it waits for its writer with its words intact', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'proxy-413', of: 'writes' });
    expect(await phone.sync()).toMatchObject({ outcome: 'too-large', failed: { 'too-large': 1 }, left: 1 });
    expect(phone.outbox.entries()).toMatchObject([
      { state: { is: 'needs-you', because: 'too-large' }, payload: { text: 'More quiet hours please' } },
    ]);
    await phone.outbox.tryAgain(phone.outbox.entries()[0]?.id ?? '');
    await phone.sync();
    expect(phone.council.feedback()).toEqual(filedOnce);
  });

  it('other words for what had arrived without anyone knowing: the council ends with the new ones only', async () => {
    for (const operation of [say, whisper]) {
      const phone = await aDevice({ operations, as: 'ama' });
      await phone.outbox.add(operation, words('More quiet hours please, and a ramp'));
      phone.network.faults.push({ is: 'lost-reply', of: 'writes' }, { is: 'proxy-413', of: 'writes' });
      await phone.sync();
      await phone.sync();
      expect(phone.outbox.entries()).toMatchObject([{ state: { is: 'needs-you', because: 'too-large' } }]);
      const [entry] = phone.outbox.entries();
      phone.network.faults.push({ is: 'lost-reply', of: 'writes' }, { is: 'proxy-413', of: 'writes' });
      await phone.outbox.amend(entry?.id ?? '', operation, words('More quiet hours'));
      await phone.sync();
      await phone.sync();
      const [shorter] = phone.outbox.entries();
      await phone.outbox.amend(shorter?.id ?? '', operation, words('Quiet hours'));
      await phone.sync();
      expect(phone.council.feedback().map(({ text }) => text)).toEqual(['Quiet hours']);
      expect(phone.outbox.entries()).toMatchObject([
        { payload: { text: 'Quiet hours' }, state: { is: 'received' } },
      ]);
    }
  });

  it('what may have arrived with a name is not sent again with none, nor the other way round', async () => {
    const phone = await withWords();
    phone.network.faults.push({ is: 'lost-reply', of: 'writes' }, { is: 'proxy-413', of: 'writes' });
    await phone.sync();
    await phone.sync();
    const [entry] = phone.outbox.entries();
    expect(entry?.nameStays).toBe(true);
    const turned = await phone.outbox.amend(entry?.id ?? '', whisper, words('Quiet hours'));
    expect(turned).toMatchObject({ problem: { code: 'conflict' } });
    expect(phone.outbox.entries()).toEqual([entry]);
  });

  it('a first try that was refused may be written anew with no name', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('please refuse me'));
    await phone.sync();
    const [entry] = phone.outbox.entries();
    expect(entry?.nameStays).toBe(false);
    await phone.outbox.amend(entry?.id ?? '', whisper, words('Quiet hours'));
    await phone.sync();
    expect(phone.council.feedback()).toEqual([{ from: null, text: 'Quiet hours' }]);
    expect(phone.council.unmasked).toEqual([]);
  });

  it('a refusal: its field is named, new words go under a new key, and what was behind it has gone', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(say, words('please refuse me'));
    await phone.outbox.add(say, words('And a ramp'));
    expect(await phone.sync()).toMatchObject({ outcome: 'invalid', sent: 1, left: 1 });
    const refused = phone.outbox.entries().find((entry) => entry.state.is === 'needs-you');
    expect(refused?.state).toMatchObject({ because: 'invalid', fields: [{ at: 'text' }] });
    const amended = await phone.outbox.amend(refused?.id ?? '', say, words('More quiet hours please'));
    expect(amended.ok && amended.value.id).not.toBe(refused?.id);
    await phone.sync();
    expect(phone.council.feedback().map(({ text }) => text)).toEqual([
      'And a ramp',
      'More quiet hours please',
    ]);
    expect(states(phone)).toMatchObject([{ is: 'received' }, { is: 'received' }]);
  });

  it('words with no name are sent with no cookie and no member, and what is behind them does not wait', async () => {
    const phone = await aDevice({ operations, as: 'ama' });
    await phone.outbox.add(whisper, words('No one asked us'));
    await phone.sync();
    expect(phone.council.feedback()).toEqual([{ from: null, text: 'No one asked us' }]);
  });

  it('someone else signing in on this browser: one person’s words are never sent as another’s', async () => {
    const phone = await withWords();
    phone.signIn('ben');
    expect(await phone.sync()).toMatchObject({ outcome: 'sign-in-needed', sent: 0 });
    expect(phone.council.feedback()).toEqual([]);
    const bens = await phone.reopen();
    await bens.clock.advance(1000);
    expect(bens.device.space.get()).toMatchObject({ is: 'member', memberId: 'ben' });
    expect(bens.outbox.entries()).toEqual([]);
    expect(bens.council.feedback()).toEqual([]);
    bens.signIn('ama');
    const amas = await bens.reopen();
    await amas.clock.advance(1000);
    expect(amas.council.feedback()).toEqual(filedOnce);
  });
});
