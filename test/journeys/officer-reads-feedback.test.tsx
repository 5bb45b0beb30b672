import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();

test('an officer reads what families sent, and a name stands only where its writer gave one', async () => {
  const family = await aPhone(council);
  await signInOn(family, council, 'denise');
  for (const [name, text] of [
    ['With my name', 'Warm and kind'],
    ['With no name', 'Too loud for us'],
  ] as const) {
    const page = await openAt(family, '/local-offer/swim-club/feedback');
    await page.type('What would you like to say?', text);
    await page.tick(name);
    await page.press('Send');
    await page.meanwhile(() => family.sync());
    await page.heading('The council has it');
    page.close();
  }

  const desk = await aPhone(council);
  await signInOn(desk, council, 'martin');
  const page = await openAt(desk, '/desk');
  await page.says('Too loud for us');
  const card = (text: string) => page.main().getByText(text).closest('li')?.textContent;
  expect(card('Warm and kind')).toContain('From Denise Carter');
  expect(card('Too loud for us')).toContain('No name given');
  expect(card('Too loud for us')).not.toContain('Denise');
  page.close();

  desk.goOffline();
  const offline = await openAt(desk, '/desk');
  await offline.says('The list could not be fetched. There is no connection.');
  expect(offline.text()).not.toContain('Too loud for us');
});

test('who runs the parent carer forum finds on home what help is missing, and is not asked for children', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'priya');
  const page = await openAt(phone, '/');
  await page.says('Help that is missing');
  await page.says('Find help');
  expect(page.text()).not.toContain('Ask the council which children');
  await page.follow(/Help that is missing/);
  await page.heading('Help that families could not find');
});
