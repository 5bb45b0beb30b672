import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();
const say = 'What would you like to say?';

test('feedback written with no signal reaches the council once, even when the first reply is lost', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'ama');
  phone.goOffline();

  const page = await openAt(phone, '/local-offer/swim-club/feedback');
  await page.type(say, 'More quiet hours please');
  await page.tick('With my name');
  await page.press('Send');
  await page.heading('Saved on this phone');
  await page.meanwhile(() => phone.sync());
  expect(await council.feedbackAbout('swim-club')).toEqual([]);

  phone.loseNextReply();
  phone.goOnline();
  await page.meanwhile(() => phone.sync());
  await page.heading('Saved on this phone');
  await page.meanwhile(() => phone.sync());

  await page.heading('The council has it');
  expect(await council.feedbackAbout('swim-club')).toEqual([
    { from: 'Ama Mensah', text: 'More quiet hours please' },
  ]);
  await page.follow('See everything you have written');
  await page.says('The council has these');
});
