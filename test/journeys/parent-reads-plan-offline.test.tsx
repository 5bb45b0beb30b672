import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();

test('a plan that has come to the phone once is there with no signal, after the app was closed', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'denise');
  phone.goOffline();
  const reopened = await phone.reopen();
  reopened.goOffline();

  const page = await openAt(reopened, '/');
  await page.heading('Hello, Denise Carter');
  await page.follow('Read the plan');
  await page.heading('Jamal Carter-Bennett’s plan');
  expect(page.main().getByRole('region', { name: 'Section F Help with learning' })).toBeTruthy();
  expect(page.main().queryByText(/No help with learning is written here/)).toBeNull();
});

test('what was never fetched is said not to be here, and is not an error', async () => {
  const phone = await aPhone(council);
  phone.goOffline();
  const page = await openAt(phone, '/plan/plan-jamal');
  await page.says('This plan is not on this phone');
});
