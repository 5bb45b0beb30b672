import { expect, test, vi } from 'vitest';
import { emptyAnswer } from '#app/device/local-offer/local-offer.ts';
import { markOf } from '#app/features/local-offer/mark.ts';
import { lookForSeen } from '#app/features/local-offer/saved-search/look-for-seen.ts';
import { longestName, searchNote } from '#app/features/local-offer/saved-search/saved-search.ts';
import type { Service } from '#contract/local-offer.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({ id: 'swim', name: 'Quiet swim', cost: 'free' });
const talk = aService({ id: 'talk', name: 'Speech therapy', cost: 'free' });
const paid = aService({ id: 'paid', name: 'Horse riding', cost: 'pay' });
const art = aService({ id: 'art', name: 'Art club', cost: 'free' });

const aPhone = (...more: Service[]) =>
  aDevice({ startSearchWorker: aLocalOffer([swim, talk, paid, ...more]) });

const saved = ({ device }: TestDevice) => device.notebook.notes(searchNote).get();

test('a guest saves a search, finds it with how many there are, and opens it by one press', async () => {
  const phone = await aPhone();
  const page = await openAt(phone, '/local-offer?cost=free');
  await page.press('Save this search');
  await page.says('This search is saved on this phone.');
  await vi.waitFor(() =>
    expect(saved(phone)).toMatchObject([
      { value: { address: 'cost=free', seen: [markOf('swim'), markOf('talk')] } },
    ]),
  );
  await page.follow('What you saved');
  await page.heading('What you saved');
  await page.says('2 services now');
  expect(page.text()).not.toContain('new since you looked');
  await page.follow('Free');
  await page.says('Speech therapy');
  expect(page.address()).toBe('/local-offer?cost=free');
  expect(phone.device.outbox.entries()).toEqual([]);
});

test('what came since somebody last looked is counted, and is marked once the search is opened', async () => {
  const phone = await aPhone(art);
  const value = { address: 'cost=free', seen: [markOf('swim'), markOf('talk')], name: 'No money' };
  await phone.device.notebook.keep(searchNote, value);
  const page = await openAt(phone, '/local-offer/saved');
  await page.says('3 services now');
  await page.says('1 new since you looked');
  await page.follow('No money');
  await page.says('New');
  const card = page.main().getByText('Art club').closest('li');
  expect(card?.textContent).toContain('New');
  expect(page.main().getAllByText('New')).toHaveLength(1);
  await vi.waitFor(() => expect(saved(phone)[0]?.value.seen).toContain(markOf('art')));
  await page.follow('What you saved');
  await page.says('3 services now');
  await vi.waitFor(() => expect(page.text()).not.toContain('new since you looked'));
});

test('a search is named by what it looks for, until its owner gives it a name', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(searchNote, { address: 'q=swim&cost=free&near=XL3' });
  const page = await openAt(phone, '/local-offer/saved');
  await page.says(/swim.* · Free · Near XL3/);
  await page.press(/^Change the name of .*swim/);
  await page.type('What shall we call it?', '  Saturday   swim ');
  await page.press('Keep');
  await page.says('Saturday swim');
  expect(saved(phone)[0]?.value.name).toBe('Saturday swim');
  await page.press('Change the name of Saturday swim');
  await page.type('What shall we call it?', ' ');
  await page.press('Keep');
  await vi.waitFor(() => expect(saved(phone)[0]?.value.name).toBeUndefined());
});

test('a name that is too long to keep cannot be written, so that none is cut off unseen', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(searchNote, { address: 'cost=free', name: 'No money' });
  const page = await openAt(phone, '/local-offer/saved');
  await page.press('Change the name of No money');
  await page.type('What shall we call it?', 'a'.repeat(longestName + 9));
  expect(page.main().getByLabelText('What shall we call it?')).toHaveProperty(
    'value',
    'a'.repeat(longestName),
  );
});

test('a search that is taken off can be had back with its name', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(searchNote, { address: 'cost=free', name: 'No money' });
  const page = await openAt(phone, '/local-offer/saved');
  await page.press('Take off No money');
  await page.says('No money is taken off.');
  await page.says('Nothing is saved here');
  expect(saved(phone)).toEqual([]);
  await page.press('Undo');
  await page.heading('What you saved');
  await vi.waitFor(() => expect(saved(phone)[0]?.value.name).toBe('No money'));
});

test('of a search near this phone nothing is kept of where it was, and nothing is called new', async () => {
  const phone = await aPhone();
  const page = await openAt(phone, '/local-offer?near=me&within=5&cost=free');
  await page.press('Save this search');
  await page.says('This search is saved on this phone.');
  await page.follow('What you saved');
  await page.says('Open it to look near where you are.');
  expect(saved(phone).map(({ value }) => value)).toEqual([{ address: 'cost=free&near=me&within=5' }]);
});

test('the same words with other spaces are the same search', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(searchNote, { address: 'q=quiet+swim' });
  const page = await openAt(phone, '/local-offer?q=%20quiet%20%20swim');
  await page.says('This search is saved on this phone.');
});

test('words are looked for again until the index has been read, and too many are only counted', async () => {
  vi.useFakeTimers();
  const answers = [
    { ...emptyAnswer, settled: false, total: 1, hits: [swim] },
    { ...emptyAnswer, settled: true, total: 2, hits: [swim, talk] },
    { ...emptyAnswer, settled: true, total: 900, hits: [swim] },
  ];
  const search = vi.fn(async () => answers.shift() ?? emptyAnswer);
  const looking = lookForSeen({ search }, { limit: 0, offset: 0 }, () => true);
  await vi.runAllTimersAsync();
  expect(await looking).toEqual({ total: 2, marks: [markOf('swim'), markOf('talk')] });
  expect(await lookForSeen({ search }, { limit: 0, offset: 0 }, () => true)).toEqual({
    total: 900,
    marks: undefined,
  });
  vi.useRealTimers();
});
