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

test('a service is rated with one press from its page and one on a face, with no words, no name and no signal', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  device.goOffline();
  const page = await openAt(device, '/local-offer/swim');
  await page.follow('Rate it');
  await page.heading('How was Quiet swim?');
  await page.press('Good');
  await page.heading('Saved on this phone');
  await page.says('Good');
  device.goOnline();
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  expect(device.council.books.filings).toMatchObject([
    { from: null, draft: { about: 'swim', feeling: 'good', mayPublish: false } },
  ]);
});

test('a rating needs no account', async () => {
  const device = await aDevice(setting);
  const page = await openAt(device, '/local-offer/swim/rate');
  await page.press('Very bad');
  await page.heading('Saved on this phone');
  expect(device.outbox.entries()).toMatchObject([
    { kind: feedbackSendWithNoName.kind, payload: { feeling: 'very-bad' } },
  ]);
});

test('whoever has more to say goes on to the words', async () => {
  const page = await openAt(await aDevice(setting), '/local-offer/swim/rate');
  await page.follow('Say it in your own words');
  await page.heading('Tell us about Quiet swim');
});

test('a service that is not on this phone cannot be rated', async () => {
  const page = await openAt(await aDevice(setting), '/local-offer/none/rate');
  await page.heading('How was it?');
  expect(page.main().queryByRole('button', { name: 'Good' })).toBeNull();
});
