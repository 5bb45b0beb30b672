import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import type { NoteKind } from '#app/device/notebook/notebook.ts';
import { aDevice } from '#test/kit/device.ts';
import { FakeBrowser } from '#test/kit/fake-browser.ts';

interface Thought {
  text: string;
}

const shape = z.object({ text: z.string().check(z.minLength(1)) });
const thoughts: NoteKind<Thought> = { kind: 'test.thought', version: 1, shape };
const newerThoughts: NoteKind<Thought> = { ...thoughts, version: 2 };
const others: NoteKind<Thought> = { ...thoughts, kind: 'test.other' };

type Phone = Awaited<ReturnType<typeof aDevice>>;

const textsOf = (phone: Phone, kind = thoughts) =>
  phone.device.notebook
    .notes(kind)
    .get()
    .map(({ value }) => value.text);

async function kept(phone: Phone, text: string, kind = thoughts) {
  const note = await phone.device.notebook.keep(kind, { text });
  if (!note.ok) throw new Error(note.problem.code);
  return note.value;
}

const guestNotes = (browser: FakeBrowser) =>
  [...(browser.databases.get('alongside-guest') ?? [])].filter(([key]) => key.startsWith('note/'));

describe('the notebook', () => {
  it('keeps what someone with no account and no signal wrote, newest first, after the app is opened again', async () => {
    const phone = await aDevice();
    phone.goOffline();
    await kept(phone, 'first');
    await phone.clock.advance(1000);
    await kept(phone, 'second');
    expect(textsOf(phone)).toEqual(['second', 'first']);
    expect(textsOf(await phone.reopen())).toEqual(['second', 'first']);
  });

  it('never asks the council for anything, and seals what it stores', async () => {
    const phone = await aDevice({ as: 'ama' });
    await phone.sync();
    const asked = phone.council.deliveries.length;
    await kept(phone, 'only for me');
    await phone.sync();
    expect(phone.council.deliveries).toHaveLength(asked);
    const stored = [...phone.browser.databases.values()].flatMap((database) => [...database.values()]);
    expect(JSON.stringify(stored)).not.toContain('only for me');
  });

  it('gives the same list until a note changes, and one list for each kind', async () => {
    const phone = await aDevice();
    await kept(phone, 'mine');
    await kept(phone, 'another', others);
    const list = phone.device.notebook.notes(thoughts);
    expect(phone.device.notebook.notes(thoughts)).toBe(list);
    const before = list.get();
    expect(list.get()).toBe(before);
    let heard = 0;
    list.subscribe(() => {
      heard += 1;
    });
    await kept(phone, 'more');
    expect(list.get()).not.toBe(before);
    expect(heard).toBe(1);
    expect(textsOf(phone, others)).toEqual(['another']);
  });

  it('changes a note under its id, drops it, and brings it back under the same id', async () => {
    const phone = await aDevice();
    const note = await kept(phone, 'before');
    await phone.clock.advance(1000);
    const changed = await phone.device.notebook.keep(thoughts, { text: 'after' }, note.id);
    expect(changed).toMatchObject({ ok: true, value: { id: note.id, keptAt: note.keptAt } });
    expect(changed.ok && changed.value.changedAt).not.toBe(note.changedAt);
    await phone.device.notebook.drop(thoughts, note.id);
    expect(textsOf(phone)).toEqual([]);
    await phone.device.notebook.keep(thoughts, { text: 'after' }, note.id);
    expect(textsOf(await phone.reopen())).toEqual(['after']);
  });

  it('refuses a value that has not the shape of its kind', async () => {
    const phone = await aDevice();
    const answer = await phone.device.notebook.keep(thoughts, { text: '' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ at: 'text' }] } });
    expect(textsOf(phone)).toEqual([]);
  });

  it('says that the phone is full, and holds nothing it could not store', async () => {
    const phone = await aDevice();
    await kept(phone, 'fits');
    phone.browser.isFull = true;
    const answer = await phone.device.notebook.keep(thoughts, { text: 'too much' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    expect(textsOf(phone)).toEqual(['fits']);
  });

  it('leaves what a newer app wrote out of the list, and never writes over it', async () => {
    const phone = await aDevice();
    const note = await kept(phone, 'from the future', newerThoughts);
    const stored = guestNotes(phone.browser);
    expect(textsOf(phone)).toEqual([]);
    const answer = await phone.device.notebook.keep(thoughts, { text: 'over it' }, note.id);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'newer-entry' } });
    expect(guestNotes(phone.browser)).toEqual(stored);
    expect(textsOf(await phone.reopen(), newerThoughts)).toEqual(['from the future']);
  });

  it('leaves out a note whose seal is broken, shows the others, and does not throw it away', async () => {
    const phone = await aDevice();
    await kept(phone, 'whole');
    await kept(phone, 'broken');
    const [, second] = guestNotes(phone.browser);
    phone.browser.databases.get('alongside-guest')?.set(second?.[0] ?? '', { sealed: 'nonsense' });
    const again = await phone.reopen();
    expect(textsOf(again)).toHaveLength(1);
    expect(guestNotes(phone.browser)).toHaveLength(2);
  });

  it('shows nothing while locked, and everything again with the PIN', async () => {
    const phone = await aDevice();
    await kept(phone, 'private');
    await phone.device.vault.setPin('258013');
    phone.device.vault.lock();
    expect(textsOf(phone)).toEqual([]);
    expect(await phone.device.notebook.keep(thoughts, { text: 'now' })).toMatchObject({
      ok: false,
      problem: { code: 'locked' },
    });
    await phone.device.vault.unlock('258013');
    await eventually(() => expect(textsOf(phone)).toEqual(['private']));
  });

  it('shows in another tab what was written in this one', async () => {
    const phone = await aDevice();
    await kept(phone, 'one');
    const other = await phone.anotherTab();
    await kept(phone, 'two');
    await eventually(() => expect(textsOf(other).toSorted()).toEqual(['one', 'two']));
  });

  it('is one person’s own, and goes when they are forgotten', async () => {
    const phone = await aDevice();
    await kept(phone, 'of the guest');
    const signedIn = await aDevice({ browser: phone.browser, as: 'ama' });
    expect(textsOf(signedIn)).toEqual([]);
    await kept(signedIn, 'of Ama');
    await signedIn.device.forget();
    expect(textsOf(signedIn)).toEqual(['of the guest']);
    expect([...phone.browser.databases.keys()].filter((name) => name.includes('member'))).toEqual([]);
    await signedIn.device.forget();
    expect(guestNotes(phone.browser)).toEqual([]);
  });

  it('comes out as a file with every note in it, oldest first', async () => {
    const phone = await aDevice();
    await kept(phone, 'first');
    await phone.clock.advance(1000);
    await kept(phone, 'second', others);
    const file = await phone.device.notebook.exportAll();
    expect(JSON.parse(await file.text())).toMatchObject({
      notes: [
        { kind: 'test.thought', value: { text: 'first' } },
        { kind: 'test.other', value: { text: 'second' } },
      ],
    });
    expect(phone.device.notebook.size.get()).toBe(2);
  });
});
