import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, refusalOf, signInOn, WayToCouncil } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();
const say = 'What would you like to say?';

test('words that the council refuses are kept and shown, can be changed, and then reach it once', async () => {
  let way: WayToCouncil | undefined;
  const phone = await aPhone(council, (browser) => (way = new WayToCouncil(council, browser)));
  await signInOn(phone, council, 'saira');
  way?.refusals.push(refusalOf('text', 'too_big'));

  const page = await openAt(phone, '/local-offer/swim-club/feedback');
  await page.type(say, 'My first words');
  await page.tick('With my name');
  await page.press('Send');
  await page.meanwhile(() => phone.sync());
  await page.heading('This needs you');
  await page.says('My first words');
  expect(await council.feedbackAbout('swim-club')).toEqual([]);

  await page.follow('Change my words');
  expect((page.main().getByLabelText(say) as HTMLTextAreaElement).value).toBe('My first words');
  await page.type(say, 'My better words');
  await page.press('Send the new words');
  await page.meanwhile(() => phone.sync());
  await page.heading('The council has it');
  expect(await council.feedbackAbout('swim-club')).toEqual([
    { from: 'Saira Malik', text: 'My better words' },
  ]);
});
