import { expect, it } from 'vitest';
import { codeFor, secretOf } from '#app/device/safe-copies/recovery-code.ts';
import { aDevice } from '#test/kit/device.ts';
import { say, testOperations, whisper, words } from '#test/kit/device-words.ts';

const setting = { operations: testOperations, as: 'ama', subtle: crypto.subtle };

/** Unsent words that the council refuses to file just now, and copies of them. */
async function withCopies() {
  const phone = await aDevice(setting);
  const code = await phone.device.safeCopies.turnOn();
  phone.network.faults.push({ is: 'fault', of: 'writes' }, { is: 'fault', of: 'writes' });
  await phone.outbox.add(say, words('Kofi needs a quiet room'));
  await phone.outbox.add(whisper, words('no name on this', 'service-2'));
  await phone.sync();
  return { phone, code: code.ok ? code.value : '' };
}

it('words not sent yet come back with the code after the phone cleared its storage, and are filed once', async () => {
  const { phone, code } = await withCopies();
  expect(phone.council.books.copies).toHaveLength(1);
  expect(JSON.stringify(phone.council.books.copies)).not.toContain('Kofi');
  phone.kill();
  phone.browser.clearStorage();
  const back = await phone.reopen();
  await back.device.session.check();
  expect(back.outbox.entries()).toEqual([]);
  expect(await back.device.safeCopies.restore(code.toLowerCase().replaceAll('-', ' '))).toEqual({
    ok: true,
    value: { restored: 1, unreadable: 0 },
  });
  await back.sync();
  expect(back.council.feedback()).toContainEqual({ from: 'ama', text: 'Kofi needs a quiet room' });
  expect(back.council.books.copies).toEqual([]);
});

it('words with no name are never copied', async () => {
  const { phone } = await withCopies();
  const unsent = phone.outbox.entries().filter((entry) => entry.kind === 'test.whisper');
  expect(unsent).toHaveLength(1);
  expect(phone.council.books.copies.map((copy) => copy.id)).not.toContain(unsent[0]?.id);
});

it('a code with a slip in it is caught, and another code opens nothing', async () => {
  const { phone, code } = await withCopies();
  const slip = `${code.slice(0, 5)}${code[5] === '7' ? '8' : '7'}${code.slice(6)}`;
  expect(await phone.device.safeCopies.restore(slip)).toMatchObject({ problem: { code: 'invalid' } });
  const another = await codeFor(crypto.subtle, new Uint8Array(16));
  expect(await phone.device.safeCopies.restore(another)).toEqual({
    ok: false,
    problem: { code: 'unreadable' },
  });
});

it('turning them off has the council forget them', async () => {
  const { phone } = await withCopies();
  expect(await phone.device.safeCopies.turnOff()).toEqual({ ok: true, value: undefined });
  expect(phone.council.books.copies).toEqual([]);
  expect(phone.device.safeCopies.state.get()).toEqual({ is: 'off' });
});

it('a code is seven groups of four that survive being read out and typed back', async () => {
  const secret = Uint8Array.from({ length: 16 }, (_, at) => at * 16 + 5);
  const code = await codeFor(crypto.subtle, secret);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '');
  expect(await secretOf(crypto.subtle, typed)).toEqual({ ok: true, value: secret });
});
