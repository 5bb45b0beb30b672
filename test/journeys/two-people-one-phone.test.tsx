import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();
const path = '/local-offer/swim-club/feedback';

test('two people who share a phone never see or send each other’s words', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'joanne');
  phone.goOffline();
  const joanne = await openAt(phone, path);
  await joanne.type('What would you like to say?', 'From Joanne only');
  await joanne.tick('With my name');
  await joanne.press('Send');
  await joanne.heading('Saved on this phone');
  joanne.close();

  phone.goOnline();
  await signInOn(phone, council, 'nadia');
  const nadia = await openAt(phone, '/waiting');
  await nadia.press('Nadia Hussain');
  await nadia.says('Nothing here yet');
  expect(nadia.text()).not.toContain('From Joanne only');
  await nadia.meanwhile(() => phone.sync());
  expect(await council.feedbackAbout('swim-club')).toEqual([]);
  nadia.close();

  // Signing in leaves the app, and opens it anew.
  const again = await phone.reopen();
  await signInOn(again, council, 'joanne');
  expect(await council.feedbackAbout('swim-club')).toEqual([
    { from: 'Joanne Whitfield', text: 'From Joanne only' },
  ]);
});
