import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { feedbackSend, feedbackSendWithNoName } from '#app/features/feedback/operations.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { openAt, type OpenApp } from './kit/open-at.tsx';

const operations = [feedbackSend, feedbackSendWithNoName];

const write = (device: TestDevice, text: string, aboutName = 'Quiet swim') =>
  device.outbox.add(feedbackSend, { about: 'swim', aboutName, text, mayPublish: false });

async function withOneUnsent(text = 'It was kind.') {
  const device = await aDevice({ operations, as: 'ama' });
  device.goOffline();
  await write(device, text);
  return device;
}

const group = (page: OpenApp, name: string) => within(page.main().getByRole('region', { name }));

test('with nothing written it says what will be here', async () => {
  const page = await openAt(await aDevice({ operations, as: 'ama' }), '/waiting');
  await page.says('Nothing here yet');
});

test('trying now tells the truth: nothing was sent, and why; then what was sent', async () => {
  const device = await withOneUnsent();
  const page = await openAt(device, '/waiting');
  await page.press('Try to send now');
  await page.says(/1 thing is still on this phone. There is no connection/);
  expect(group(page, 'Waiting to be sent').getByText(/Not sent yet. There is no connection/)).toBeTruthy();

  device.goOnline();
  await page.press('Try to send now');
  await page.says(/1 thing was sent. The council has it/);
  expect(group(page, 'The council has these').getByText(/^FB-/)).toBeTruthy();
  page.close();

  const again = await openAt(device, '/waiting');
  expect(group(again, 'The council has these').getByText(/^FB-/)).toBeTruthy();
  expect(again.main().queryByRole('button', { name: 'Try to send now' })).toBeNull();
});

test('what the council did not take keeps its words, comes first, and can be changed and sent', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  await write(device, 'refuse me');
  await device.sync();
  const page = await openAt(device, '/waiting');
  const card = group(page, 'Needs you');
  expect(card.getByText(/The council did not take this/)).toBeTruthy();
  expect(card.getByText('refuse me')).toBeTruthy();

  await page.follow('Change my words');
  await page.heading('Change your words about Quiet swim');
  expect((page.main().getByLabelText('What would you like to say?') as HTMLTextAreaElement).value).toBe(
    'refuse me',
  );
  await page.type('What would you like to say?', 'Better words.');
  await page.press('Send the new words');
  await page.meanwhile(() => device.sync());
  await page.heading('The council has it');
  expect(device.council.feedback()).toEqual([{ from: 'ama', text: 'Better words.' }]);
});

test('deleting can be undone, and the same words come back', async () => {
  const device = await withOneUnsent('Keep me after all.');
  const page = await openAt(device, '/waiting');
  await page.press('Delete Feedback on Quiet swim');
  await page.says('Deleted.');
  expect(device.outbox.entries()).toEqual([]);
  await page.press('Undo');
  await page.says('It is back.');
  await page.says('Keep me after all.');
});

test('everything unsent can be taken away as a file that a person can read', async () => {
  const device = await withOneUnsent('Mine to keep.');
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:test';
  });
  const page = await openAt(device, '/waiting');
  await page.press('Save as a file');
  await page.says(/The file is saved/);
  expect(await saved[0]?.text()).toContain('Mine to keep.');
});

test('signed out, words wait, say so, and lead to signing in', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  device.council.sessions.clear();
  await write(device, 'For later.');
  await device.sync();
  const page = await openAt(device, '/waiting');
  await page.says('Saved on this phone. You need to sign in before it can be sent.');
  const signIn = group(page, 'Needs you').getByRole('link', { name: 'Sign in to send it' });
  expect(signIn.getAttribute('href')).toMatch(/^\/sign-in\/start\?/);
});

test('safe copies give a recovery code once, and can be turned off', async () => {
  const page = await openAt(await withOneUnsent(), '/waiting');
  const device = await aDevice({ operations, as: 'ama' });
  page.close();
  await write(device, 'Copy me.');
  const open = await openAt(device, '/waiting');
  await open.press('Turn on safe copies');
  await open.says('Your recovery code');
  await open.press('I have written it down');
  expect(open.main().queryByText('Your recovery code')).toBeNull();
  await open.says(/Safe copies are on/);
  await open.press('Turn off safe copies');
  await open.says(/The copies have been deleted/);
});

test('very long words and names do not keep the rest from being shown', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  device.goOffline();
  await write(device, 'x'.repeat(5000), 'Very long name '.repeat(18).trim());
  await write(device, 'Short one.');
  const page = await openAt(device, '/waiting');
  await page.says('Short one.');
  expect(group(page, 'Waiting to be sent').getAllByRole('button', { name: /^Delete/ })).toHaveLength(2);
});
