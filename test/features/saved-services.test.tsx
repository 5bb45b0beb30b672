import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { keepWhatIsSaved, savedNote } from '#app/device/local-offer/saved-service.ts';
import { savedPath } from '#app/features/local-offer/paths.ts';
import { listNamed } from '#app/features/local-offer/saved/lists.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({ id: 'swim', name: 'Quiet swim' });
const talk = aService({ id: 'talk', name: 'Speech therapy', status: 'temporarily-closed' });

const aPhone = () => aDevice({ startSearchWorker: aLocalOffer([swim, talk]) });

test('a guest saves a service with a note and a list, and finds it there', async () => {
  const phone = await aPhone();
  const page = await openAt(phone, '/local-offer/swim');
  await page.press('Save this');
  await page.says('Saved on this phone');
  await page.press('Add a note or a list');
  await page.type('A note for yourself', 'Ask for Jo.');
  await page.type('Put it on a new list', '  for   Easter ');
  await page.press('Keep');
  await page.says('Ask for Jo.');
  await page.follow('for Easter');
  await page.heading('for Easter');
  expect(page.address()).not.toMatch(/easter/i);
  await page.says('Quiet swim');
  await page.says('Ask for Jo.');
  expect(phone.device.outbox.entries()).toEqual([]);
  expect(phone.device.notebook.notes(savedNote).get()).toMatchObject([
    { id: 'swim', value: { name: 'Quiet swim', note: 'Ask for Jo.', lists: ['for Easter'] } },
  ]);
});

test('what is taken off can be brought back with its note', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(savedNote, { name: 'Quiet swim', note: 'Ask for Jo.', lists: [] }, 'swim');
  const page = await openAt(phone, '/local-offer/saved');
  await page.press('Take off Quiet swim');
  await page.says('Quiet swim is taken off, with its note.');
  expect(phone.device.notebook.notes(savedNote).get()).toEqual([]);
  await page.press('Undo');
  await page.says('Ask for Jo.');
});

test('a list shows what is on it and no more, and one that is empty says what to do', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(savedNote, { name: 'Quiet swim', lists: ['for Easter'] }, 'swim');
  await phone.device.notebook.keep(savedNote, { name: 'Speech therapy', lists: [] }, 'talk');
  const page = await openAt(phone, savedPath('for Easter'));
  await page.says('Quiet swim');
  expect(page.main().queryByText('Speech therapy')).toBeNull();
  const lists = within(page.main().getByRole('navigation', { name: 'Your lists' }));
  expect(lists.getByRole('link', { name: 'for Easter' }).getAttribute('aria-current')).toBe('page');
  page.close();
  const none = await openAt(phone, '/local-offer/saved?list=none');
  await none.says('Nothing is saved here');
});

test('a saved service that is gone, or closed for now, says so and keeps its note', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(savedNote, { name: 'Old club', note: 'It was fun.', lists: [] }, 'old');
  await phone.device.notebook.keep(savedNote, { name: 'Speech therapy', lists: [] }, 'talk');
  const page = await openAt(phone, '/local-offer/saved');
  await page.says('No longer in the Local Offer');
  await page.says('Closed for now');
  await page.says('It was fun.');
});

test('a note that is changed keeps the lists, and taking a list away keeps the note', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(
    savedNote,
    { name: 'Quiet swim', note: 'One', lists: ['for Easter'] },
    'swim',
  );
  const page = await openAt(phone, '/local-offer/saved');
  await page.press('Change the note or lists of Quiet swim');
  await page.tick('On the list “for Easter”');
  await page.press('Keep');
  await eventually(() =>
    expect(phone.device.notebook.notes(savedNote).get()[0]?.value).toEqual({
      name: 'Quiet swim',
      note: 'One',
      lists: [],
    }),
  );
});

test('the Local Offer is told what to keep as things are saved and taken off, and no more once that is stopped', async () => {
  const { notebook } = (await aPhone()).device;
  const told: (readonly string[])[] = [];
  const stop = keepWhatIsSaved(notebook, { keepAlways: (ids) => told.push(ids) });
  await notebook.keep(savedNote, { name: 'Quiet swim', lists: [] }, 'swim');
  await notebook.drop(savedNote, 'swim');
  stop();
  await notebook.keep(savedNote, { name: 'Quiet swim', lists: [] }, 'swim');
  expect(told).toEqual([[], ['swim'], []]);
});

test.each([
  ['  for   Easter ', 'for Easter'],
  ['   ', undefined],
  ['x'.repeat(90), 'x'.repeat(60)],
])('a list written as %j is named %j', (written, name) => {
  expect(listNamed(written)).toBe(name);
});

test('while nothing of the Local Offer is here, nothing that was saved is said to be gone from it', async () => {
  const phone = await aDevice({ startSearchWorker: aLocalOffer([]) });
  await phone.device.notebook.keep(savedNote, { name: 'Quiet swim', lists: [] }, 'swim');
  const page = await openAt(phone, '/local-offer/saved');
  await page.says('Quiet swim');
  await phone.device.localOffer.service('swim');
  expect(page.text()).not.toContain('No longer in the Local Offer');
  page.close();
  const compare = await openAt(phone, '/local-offer/compare?ids=swim,talk');
  await compare.says('The Local Offer is not on this phone yet');
});
