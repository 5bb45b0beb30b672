import { expect, test } from 'vitest';
import { feedbackSend, feedbackSendWithNoName } from '#app/features/feedback/operations.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({ id: 'swim', name: 'Quiet swim' });
const operations = [feedbackSend, feedbackSendWithNoName];
const setting = { operations, startSearchWorker: aLocalOffer([swim]) };
const path = '/local-offer/swim/feedback';
const say = 'What would you like to say?';

test('feedback that is not finished says what is missing, field by field, and keeps what is there', async () => {
  const page = await openAt(await aDevice({ ...setting, as: 'ama' }), path);
  await page.heading('Tell us about Quiet swim');
  await page.tick('Good');
  await page.press('Send');
  const alert = await page.main().findByRole('alert');
  expect(alert.textContent).toContain('Write what you would like to say');
  expect(alert.textContent).toContain('Choose who it is from');
  expect((page.main().getByLabelText('Good') as HTMLInputElement).checked).toBe(true);
});

test('what is shown after sending is true at each moment, and changes by itself when the council has it', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  device.goOffline();
  const page = await openAt(device, path);
  await page.type(say, 'Kind and calm.');
  await page.tick('With my name');
  await page.press('Send');
  await page.heading('Saved on this phone');
  await page.meanwhile(() => device.sync());
  await page.says(/It is not sent yet. There is no connection/);

  device.goOnline();
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  await page.says(/^FB-/);
  expect(device.council.feedback()).toEqual([{ from: 'ama', text: 'Kind and calm.' }]);
});

test('the form tells what the council sees, and with no name it is sent with none', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, path);
  await page.says('The council sees your words and that they are from Ama Mensah. It can answer you.');
  await page.type(say, 'A quiet word.');
  await page.tick('With no name');
  await page.press('Send');
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  expect(device.council.feedback()).toEqual([{ from: null, text: 'A quiet word.' }]);
});

test('someone with no account is asked for no name and told so', async () => {
  const device = await aDevice(setting);
  const page = await openAt(device, path);
  await page.says(/This goes with no name/);
  expect(page.main().queryByLabelText('With my name')).toBeNull();
  await page.type(say, 'From a guest.');
  await page.press('Send');
  await page.meanwhile(() => device.sync());
  expect(device.council.feedback()).toEqual([{ from: null, text: 'From a guest.' }]);
});

test('half-written words are there again after the app was closed, and can be cleared', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, path);
  await page.type(say, 'I was in the middle of');
  await page.meanwhile(() => page.close());
  const again = await device.reopen();
  const later = await openAt(again, path);
  await later.says('Your words from before are still here.');
  expect((later.main().getByLabelText(say) as HTMLTextAreaElement).value).toBe('I was in the middle of');
  await later.press('Clear and start again');
  expect((later.main().getByLabelText(say) as HTMLTextAreaElement).value).toBe('');
});

test('words that were sent do not come back as a draft', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, path);
  await page.type(say, 'All said.');
  await page.tick('With my name');
  await page.press('Send');
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  page.close();
  const later = await openAt(device, path);
  expect(((await later.main().findByLabelText(say)) as HTMLTextAreaElement).value).toBe('');
});

test('words that this phone cannot keep stay on the page', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, path);
  await page.type(say, 'Do not lose me.');
  await page.tick('With my name');
  device.browser.isFull = true;
  device.goOffline();
  await page.press('Send');
  await page.says('This phone is full');
  expect((page.main().getByLabelText(say) as HTMLTextAreaElement).value).toBe('Do not lose me.');
});

test('feedback about a service that is not there leads back to the Local Offer', async () => {
  const page = await openAt(await aDevice(setting), '/local-offer/gone/feedback');
  await page.says('We cannot find this service');
  expect(page.main().getByRole('link', { name: 'Search the Local Offer' })).toBeTruthy();
});
