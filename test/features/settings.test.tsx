import { expect, test } from 'vitest';
import { feedbackSend } from '#app/features/feedback/operations.ts';
import { aDevice } from '#test/kit/device.ts';
import { openAt } from './kit/open-at.tsx';

const operations = [feedbackSend];
const draft = { about: 'swim', aboutName: 'Quiet swim', text: 'Not sent yet', mayPublish: false };

test('choices take effect at once and are kept', async () => {
  const device = await aDevice();
  const page = await openAt(device, '/settings');
  await page.tick('Largest');
  await page.tick('High contrast');
  expect(device.device.settings.get()).toMatchObject({ textSize: 200, theme: 'contrast' });
  const again = await device.reopen();
  expect(again.device.settings.get()).toMatchObject({ textSize: 200, theme: 'contrast' });
});

test('languages are named in themselves, and those not checked say so', async () => {
  const page = await openAt(await aDevice(), '/settings');
  await page.heading('Settings');
  expect(page.main().getByLabelText('اردو')).toBeTruthy();
  expect(page.main().getAllByText('Not yet checked by the people who use it')).toHaveLength(3);
});

test('a PIN is set twice the same, and only then', async () => {
  const device = await aDevice({ as: 'ama' });
  const page = await openAt(device, '/settings/pin');
  await page.type('New PIN', '123');
  await page.type('New PIN again', '1234567');
  await page.press('Set this PIN');
  expect((await page.main().findByRole('alert')).textContent).toContain('at least 6');
  await page.type('New PIN', '123456');
  await page.press('Set this PIN');
  expect((await page.main().findByRole('alert')).textContent).toContain('The two PINs are not the same');
  expect(device.device.vault.hasPin.get()).toBe(false);
  await page.type('New PIN again', '123456');
  await page.press('Set this PIN');
  await page.says('Your PIN is set.');
  expect(device.device.vault.hasPin.get()).toBe(true);
});

test('a PIN is taken off only by someone who knows it', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin('blue-river');
  const page = await openAt(device, '/settings/pin/remove');
  await page.type('Your PIN now', 'red-river');
  await page.press('Take off my PIN');
  await page.says(/That is not the PIN/);
  expect(device.device.vault.hasPin.get()).toBe(true);
  await page.type('Your PIN now', 'blue-river');
  await page.press('Take off my PIN');
  await page.says('Your PIN is taken off.');
  expect(device.device.vault.hasPin.get()).toBe(false);
});

test('a phone’s own lock may open what a PIN locks, where the phone can, and is taken off again', async () => {
  const device = await aDevice({ as: 'ama' });
  device.browser.passkeys.isAble = true;
  await device.device.vault.setPin('blue-river');
  const page = await openAt(device, '/settings');
  await page.press('Use this phone’s lock');
  await page.says('This phone’s lock now opens the app.');
  await page.meanwhile(() => device.device.vault.lock());
  await page.press('Use this phone’s lock');
  await page.says('Stop using this phone’s lock');
  await page.press('Stop using this phone’s lock');
  await page.says('Only your PIN opens the app now.');
  await page.meanwhile(() => device.device.vault.lock());
  await page.main().findByRole('button', { name: 'Open' });
  expect(page.main().queryByText('Use this phone’s lock')).toBeNull();
});

test('a phone whose lock cannot open the app does not offer it', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin('blue-river');
  const page = await openAt(device, '/settings');
  await page.says('Change the PIN');
  expect(page.main().queryByText('Use this phone’s lock')).toBeNull();
});

test('forgetting the device says what would be lost, and loses it only after a second yes', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  device.goOffline();
  await device.outbox.add(feedbackSend, draft);
  const page = await openAt(device, '/account');
  await page.says('1 thing you wrote that the council does not have. It will be lost for good.');
  await page.press('Forget this device');
  await page.press('Cancel');
  expect(device.outbox.entries()).toHaveLength(1);
  await page.press('Forget this device');
  await page.press('Yes, forget this device');
  await page.says('Your things are off this phone.');
  expect(device.outbox.entries()).toEqual([]);
});

/** A phone on which both have signed in; Ben was last. */
async function aSharedPhone() {
  const ama = await aDevice({ operations, as: 'ama' });
  ama.signIn('ben');
  const ben = await ama.reopen();
  await ben.clock.advance(1000);
  return ben;
}

const namesOn = ({ device }: Awaited<ReturnType<typeof aDevice>>) =>
  device.spaces.known.get().map(({ name }) => name);

test('on a shared phone someone may have only themselves forgotten', async () => {
  const device = await aSharedPhone();
  const page = await openAt(device, '/account');
  await page.press('Ben Okoro');
  await page.says('Ama Mensah also uses this phone. You can take off your things only, or everyone’s.');
  await page.press('Forget only me here');
  await page.says('Take your things off this phone?');
  await page.press('Cancel');
  expect(namesOn(device)).toEqual(['Ama Mensah', 'Ben Okoro']);
  await page.press('Forget only me here');
  await page.press('Yes, forget only me');
  await page.says('Your things are off this phone.');
  expect(namesOn(device)).toEqual(['Ama Mensah']);
});

test('on a shared phone someone may have everyone forgotten, after they were told whose words go too', async () => {
  const device = await aSharedPhone();
  const page = await openAt(device, '/account');
  await page.press('Ben Okoro');
  await page.press('Forget everyone on this phone');
  await page.says(/This also takes off what is kept for Ama Mensah\./);
  await page.press('Cancel');
  expect(namesOn(device)).toHaveLength(2);
  await page.press('Forget everyone on this phone');
  await page.press('Yes, forget everyone');
  await page.says('Everyone’s things are off this phone.');
  expect(namesOn(device)).toEqual([]);
});

test('a phone that nobody shares offers one way to forget', async () => {
  const page = await openAt(await aDevice({ operations, as: 'ama' }), '/account');
  await page.says('Forget this device');
  expect(page.main().queryByText('Forget everyone on this phone')).toBeNull();
});

test('what a council’s order to forget would take is said before it happens', async () => {
  const page = await openAt(await aDevice({ operations, as: 'ama' }), '/account');
  await page.says(/Words you have not sent yet go too\./);
});

test('the account page says who is signed in and as what, and signing out says what stays', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  await openAt(device, '/account').then(async (page) => {
    await page.says('Ama Mensah');
    await page.says('a parent or carer');
    await page.says('What is on this phone stays, locked away until you sign in again.');
    await page.press('Sign out');
    await page.says('Nobody is signed in on this phone.');
  });
  expect(device.council.sessions.size).toBe(0);
});

test('with no signal, and with the session unknown, somebody’s place can still be left', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  device.goOffline();
  const later = await device.reopen();
  const page = await openAt(later, '/account');
  await page.says(/We have not been able to check who is signed in/);
  await page.press('Sign out');
  await page.says('Nobody is signed in on this phone.');
  expect(later.device.space.get()).toEqual({ is: 'guest' });
});

test('the desk is for officers, and says so to others', async () => {
  const page = await openAt(await aDevice({ as: 'ama' }), '/desk');
  await page.says('This page is for council officers');
});

test('rights are said in plain words, each with its law, and with people who help', async () => {
  const page = await openAt(await aDevice(), '/rights');
  await page.heading('Your rights');
  const laws = page.main().getAllByRole('link', { name: /2014/, hidden: true });
  expect(laws).toHaveLength(11);
  expect(
    laws.every((link: HTMLElement) =>
      link.getAttribute('href')?.startsWith('https://www.legislation.gov.uk/'),
    ),
  ).toBe(true);
  await page.says('Who can help you');
});
