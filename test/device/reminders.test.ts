import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { ownDates } from '#app/device/dates/own-date.ts';
import type { Permission, PhoneNotices } from '#app/device/dates/phone-notices.ts';
import { phoneNotices } from '#app/device/dates/phone-notices.ts';
import { startReminding } from '#app/device/dates/remind.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { settle } from '#test/kit/fake-clock.ts';

const aDay = 86_400_000;

/** A phone that notes what it was made to show. */
function aFakePhone(permission: Permission = 'granted') {
  const shown: string[] = [];
  const badges: number[] = [];
  const phone: PhoneNotices = {
    permission: () => permission,
    ask: async () => permission,
    async show({ tag }) {
      shown.push(tag);
      return true;
    },
    canBadge: () => true,
    async badge(count) {
      badges.push(count);
    },
  };
  return { phone, shown, badges };
}

const word = () => ({ title: 'A date is near', body: 'Open the app.', language: 'en-GB' });

/** On 23 November 2026: one day to say what one thinks of a draft, 30 November. */
async function withADraft(tab: TestDevice) {
  await tab.device.settings.change({ dateNotices: true });
  const kept = await tab.device.notebook.keep(ownDates, { what: 'draft-served', on: '2026-11-16' });
  if (!kept.ok) throw new Error(kept.problem.code);
  return kept.value;
}

describe('a reminder', () => {
  it('is shown once for each lead time a date comes within, and not again when the app is opened again', async () => {
    const tab = await aDevice();
    const { phone, shown } = aFakePhone();
    await withADraft(tab);
    startReminding({ device: tab.device, phone, word });
    await eventually(() => expect(shown).toHaveLength(1));
    await tab.clock.advance(3 * aDay);
    expect(shown).toHaveLength(1);
    const again = await tab.reopen();
    startReminding({ device: again.device, phone, word });
    await eventually(() => expect(shown).toHaveLength(1));
    await again.clock.advance(3 * aDay);
    await eventually(() => expect(shown).toHaveLength(2));
    await again.clock.advance(aDay);
    await eventually(() => expect(shown).toHaveLength(3));
    await again.clock.advance(5 * aDay);
    expect(shown).toHaveLength(3);
  });

  it('is shown again for a date that has moved', async () => {
    const tab = await aDevice();
    const { phone, shown } = aFakePhone();
    const note = await withADraft(tab);
    startReminding({ device: tab.device, phone, word });
    await settle(10);
    await tab.device.notebook.keep(ownDates, { what: 'draft-served', on: '2026-11-13' }, note.id);
    await eventually(() => expect(shown).toHaveLength(2));
  });

  it('is not shown for what others have to do, or far ahead, or where it was not asked for or not allowed', async () => {
    const tab = await aDevice();
    const allowed = aFakePhone();
    await tab.device.settings.change({ dateNotices: true });
    await tab.device.notebook.keep(ownDates, { what: 'request-received', on: '2026-10-13' });
    await tab.device.notebook.keep(ownDates, { what: 'decision-letter', on: '2026-11-20' });
    startReminding({ device: tab.device, phone: allowed.phone, word });
    await settle(10);
    expect([allowed.shown, allowed.badges.at(-1)]).toEqual([[], 0]);

    const denied = aFakePhone('denied');
    startReminding({ device: tab.device, phone: denied.phone, word });
    await tab.device.notebook.keep(ownDates, { what: 'draft-served', on: '2026-11-16' });
    await eventually(() => expect(allowed.shown).toHaveLength(1));
    expect(denied.shown).toEqual([]);

    await tab.device.settings.change({ dateNotices: false });
    await tab.device.notebook.keep(ownDates, { what: 'amendment-notice', on: '2026-11-16' });
    await settle(30);
    expect(allowed.shown).toHaveLength(1);
  });

  it('waits while the phone is locked', async () => {
    const tab = await aDevice();
    await withADraft(tab);
    await tab.device.vault.setPin('blue-river-9');
    tab.device.vault.lock();
    const { phone, shown, badges } = aFakePhone();
    startReminding({ device: tab.device, phone, word });
    await settle(10);
    expect([shown, badges]).toEqual([[], []]);
    await tab.device.vault.unlock('blue-river-9');
    await eventually(() => expect([shown.length, badges.at(-1)]).toEqual([1, 1]));
  });
});

describe('the number on the icon', () => {
  it('counts what is to be done within the days that were chosen, and goes when it is switched off', async () => {
    const tab = await aDevice();
    const { phone, badges } = aFakePhone('ask');
    startReminding({ device: tab.device, phone, word });
    await withADraft(tab);
    expect(badges.at(-1)).toBe(1);
    await tab.device.settings.change({ remindDays: 3 });
    expect(badges.at(-1)).toBe(0);
    await tab.device.settings.change({ remindDays: 28 });
    expect(badges.at(-1)).toBe(1);
    await tab.device.settings.change({ dateBadge: false });
    expect(badges.at(-1)).toBe(0);
  });

  it('goes when the person is forgotten', async () => {
    const tab = await aDevice();
    const { phone, badges } = aFakePhone('ask');
    startReminding({ device: tab.device, phone, word });
    await withADraft(tab);
    await tab.device.forget();
    await eventually(() => expect(badges.at(-1)).toBe(0));
  });
});

describe('a phone that cannot', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('show notices or numbers says so, and nothing breaks', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('Notification', undefined);
    expect([phoneNotices.permission(), phoneNotices.canBadge()]).toEqual(['absent', false]);
    expect(await phoneNotices.ask()).toBe('absent');
    expect(await phoneNotices.show({ ...word(), tag: 'a' })).toBe(false);
    await expect(phoneNotices.badge(2)).resolves.toBeUndefined();
  });

  it('show a number although it says it can is left alone', async () => {
    vi.stubGlobal('navigator', { setAppBadge: () => Promise.reject(new Error('no')) });
    await expect(phoneNotices.badge(2)).resolves.toBeUndefined();
  });

  it('has had its permission taken back shows nothing', async () => {
    const registration = { showNotification: () => Promise.reject(new TypeError('no permission')) };
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
    expect(await phoneNotices.show({ ...word(), tag: 'a' })).toBe(false);
  });
});
