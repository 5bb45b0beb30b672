import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();
const say = 'What would you like to say?';

async function atTheDesk(path: string): Promise<string> {
  const cookie = await council.signIn('martin');
  return (await council.request(path, { method: 'GET', headers: [['cookie', cookie]] })).text;
}

test('a comment written with no signal reaches the council once, with the name its writer gave', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'denise');
  phone.goOffline();
  const page = await openAt(phone, '/local-offer/comment');
  await page.press('Send');
  await page.says(/Choose what your comment is about/);
  await page.tick('How it was made');
  await page.type(say, 'Nobody asked my son');
  await page.tick('With my name');
  await page.press('Send');
  await page.heading('Saved on this phone');
  phone.loseNextReply();
  phone.goOnline();
  await page.meanwhile(() => phone.sync());
  await page.meanwhile(() => phone.sync());
  await page.heading('The council has it');
  await page.says(/^CO-/);
  const { comments } = JSON.parse(await atTheDesk('/api/desk/comments?show=new'));
  expect(comments.filter(({ text }: { text: string }) => text === 'Nobody asked my son')).toEqual([
    expect.objectContaining({ about: 'making', from: 'Denise Carter' }),
  ]);
  await page.follow('See everything you have written');
  await page.says('Comment on the Local Offer');
});

test('a comment with no name is sent with none, and someone with no account is not asked for one', async () => {
  const phone = await aPhone(council);
  const page = await openAt(phone, '/local-offer/comment');
  await page.says(/This goes with no name/);
  await page.tick('How easy it is to find and use');
  await page.type(say, 'The words are too hard');
  await page.press('Send');
  await page.meanwhile(() => phone.sync());
  await page.heading('The council has it');
  const { comments } = JSON.parse(await atTheDesk('/api/desk/comments?show=new'));
  expect(comments[0]).toMatchObject({ text: 'The words are too hard', from: null });
});

test('what a search did not find is told with the search filled in, with no name and half a postcode', async () => {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'denise');
  phone.goOffline();
  const page = await openAt(phone, '/local-offer/missing?q=quiet%20judo&age=9&need=autism&near=BL1');
  const value = (label: RegExp) => (page.main().getByLabelText(label) as HTMLInputElement).value;
  expect([value(/look for/), value(/Near where/), value(/what age/)]).toEqual(['quiet judo', 'BL1', '9']);
  await page.type(/Near where/, 'bl1 2ab');
  await page.type('Anything else?', 'We live at BL1 2AB and would walk');
  await page.press('Tell the council');
  await page.heading('Saved on this phone');
  expect(JSON.stringify(phone.outbox.entries().map(({ payload }) => payload))).not.toMatch(/2AB/i);
  expect(phone.outbox.entries()[0]?.payload).toEqual({
    looked: 'quiet judo',
    near: 'BL1',
    age: 9,
    need: 'ASD',
    text: 'We live at BL1 and would walk',
  });
  phone.goOnline();
  await page.meanwhile(() => phone.sync());
  await page.heading('The council has it');
  await page.says(/^GA-/);
});

test('half-written comments are there again, and what is not a postcode or an age is said so', async () => {
  const phone = await aPhone(council);
  const page = await openAt(phone, '/local-offer/comment');
  await page.type(say, 'I was in the middle of');
  await page.meanwhile(() => page.close());
  const later = await openAt(phone, '/local-offer/comment');
  await later.says('Your words from before are still here.');
  later.close();
  const gap = await openAt(phone, '/local-offer/missing');
  await gap.type(/Near where/, 'Bolton');
  await gap.type(/what age/, '99');
  await gap.press('Tell the council');
  await gap.says(/Write what you looked for/);
  expect(gap.text()).toContain('This is not a postcode');
  expect(gap.text()).toContain('Write a number from 0 to 25');
});
