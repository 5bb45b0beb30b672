import { expect, test } from 'vitest';
import { feedbackSend, feedbackSendWithNoName } from '#app/features/feedback/operations.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({ id: 'swim', name: 'Quiet swim' });
const setting = {
  operations: [feedbackSend, feedbackSendWithNoName],
  startSearchWorker: aLocalOffer([swim]),
};

test('two presses from the page of a service tell the council what is wrong, with no name, also with no signal', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  device.goOffline();
  const page = await openAt(device, '/local-offer/swim');
  await page.follow('Is something here wrong? Tell us.');
  await page.press('The phone number');
  await page.heading('Saved on this phone');
  device.goOnline();
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  expect(device.council.feedback()).toEqual([{ from: null, text: 'The phone number is wrong.' }]);
});

test('what is wrong with something else is said in own words', async () => {
  const page = await openAt(await aDevice(setting), '/local-offer/swim/wrong');
  await page.follow('Something else');
  await page.heading('Tell us about Quiet swim');
});

test('a service that is not on this phone cannot be said to be wrong', async () => {
  const page = await openAt(await aDevice(setting), '/local-offer/none/wrong');
  await page.heading('What is wrong?');
  expect(page.main().queryByRole('button', { name: 'The phone number' })).toBeNull();
});
