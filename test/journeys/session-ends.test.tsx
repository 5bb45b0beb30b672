import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();

test('when the session has ended reading goes on, sending waits for signing in, and then goes by itself', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'denise');
  await council.passMinutes(24 * 60);

  const page = await openAt(phone, '/local-offer/swim-club/feedback');
  await page.type('What would you like to say?', 'Still mine');
  await page.tick('With my name');
  await page.press('Send');
  await page.meanwhile(() => phone.sync());
  await page.says('It is safe here. Sign in and it will be sent.');
  expect(await council.feedbackAbout('swim-club')).toEqual([]);
  page.close();

  const home = await openAt(phone, '/');
  await home.says('Sign in to send 1 thing you wrote.');
  await home.follow('Read the plan');
  await home.heading('Jamal Carter-Bennett’s plan');
  home.close();

  await signInOn(phone, council, 'denise');
  expect(await council.feedbackAbout('swim-club')).toEqual([{ from: 'Denise Carter', text: 'Still mine' }]);
});
