import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openAt } from '#test/features/kit/open-at.tsx';
import { aPhone, signInOn } from './kit/a-phone.ts';
import { aRealCouncil } from './kit/real-council.ts';

const council = aRealCouncil();

async function comment(text: string) {
  const family = await aPhone(council);
  const page = await openAt(family, '/local-offer/comment');
  await page.tick('What is in it, and what is not');
  await page.type('What would you like to say?', text);
  await page.press('Send');
  await page.meanwhile(() => family.sync());
  await page.heading('The council has it');
  page.close();
  return family;
}

async function desk(path: string) {
  const phone = await aPhone(council);
  await signInOn(phone, council, 'martin');
  return { phone, page: await openAt(phone, path) };
}

test('comments are grouped, answered and published, and every family reads the answer, later with no signal too', async () => {
  await comment('Mrs Nameless sent us an old list');
  const family = await comment('The list of clubs is old');
  const { page } = await desk('/desk/comments');
  for (const text of ['Mrs Nameless sent us an old list', 'The list of clubs is old']) {
    await page.says(text);
    const card = page.main().getByText(text).closest('li');
    const tick = within(card as HTMLElement).getByLabelText('Choose it to answer');
    await page.meanwhile(() => tick.click());
  }
  await page.press('Answer 2 comments together');
  await page.heading('Answer comments');
  await page.type('What people said', 'The list of clubs is old.');
  await page.tick('names');
  await page.tick('Everybody');
  await page.press('Save');
  await page.says(/Write this before it is published/);
  await page.type('The council’s answer', 'It was.');
  await page.type('What the council will do', 'We ring each club in March.');
  await page.press('Save');
  await page.says('Saved and published.');
  await page.says(/names: Martin Ellery/);
  page.close();

  const read = await openAt(family, '/local-offer/comments');
  await read.says('We ring each club in March.');
  expect(read.text()).toContain('The council left out: names.');
  expect(read.text()).not.toContain('Nameless');
  expect(read.text()).toMatch(/This year ends on/);
  await read.meanwhile(() => read.close());
  family.goOffline();
  const offline = await openAt(await family.reopen(), '/local-offer/comments');
  await offline.says('We ring each club in March.');
  await offline.says(/This may be old/);
});

test('of two officers over one answer the later is shown both texts, and chooses', async () => {
  await comment('Two officers read this');
  const cookie = await council.signIn('martin');
  const asOfficer = async (method: string, path: string, body?: unknown) =>
    JSON.parse(
      (
        await council.request(path, {
          method,
          headers: [
            ['cookie', cookie],
            ['alongside-app', '1'],
            ['content-type', 'application/json'],
          ],
          ...(body !== undefined && { body: JSON.stringify(body) }),
        })
      ).text,
    );
  const { comments } = await asOfficer('GET', '/api/desk/comments?show=new');
  const { id } = comments.find(({ text }: { text: string }) => text === 'Two officers read this');
  const answer = await asOfficer('POST', '/api/desk/comment-answers', { comments: [id] });

  const { page } = await desk(`/desk/comments/${answer.id}`);
  await page.type('The council’s answer', 'My words');
  const path = `/api/desk/comment-answers/${answer.id}`;
  const change = { about: 'content', state: 'draft', leftOut: [] };
  await asOfficer('PUT', path, { ...change, version: 1, answer: 'Other words' });
  await page.press('Save');
  await page.says(/Martin Ellery changed this too/);
  await page.says('Other words');
  const field = () => page.main().getByLabelText('The council’s answer') as HTMLTextAreaElement;
  expect(field().value).toBe('My words');
  await page.press('Keep my words, I will save again');
  await page.press('Save');
  await page.says('Saved. Only officers can read it.');
  expect(await asOfficer('GET', path)).toMatchObject({ version: 3, answer: 'My words' });
});

test('a comment is put aside with its reason and brought back; a parent sees neither the desk nor the counts', async () => {
  await comment('Only here to annoy');
  const { page } = await desk('/desk/comments');
  await page.says('Only here to annoy');
  const card = () => within(page.main().getByText('Only here to annoy').closest('li') as HTMLElement);
  await page.meanwhile(() =>
    card().getByRole('button', { name: 'It only means to annoy', hidden: true }).click(),
  );
  await page.follow('Put aside');
  await page.says('Only here to annoy');
  expect(card().getByText(/Put aside by Martin Ellery/)).toBeTruthy();
  page.close();

  const parent = await aPhone(council);
  await signInOn(parent, council, 'denise');
  for (const path of ['/desk/comments', '/desk/gaps']) {
    const closed = await openAt(parent, path);
    await closed.says('This page is for council officers');
    closed.close();
  }
});

test('what is missing is counted by need, and small counts are told as few to officers and the forum', async () => {
  const { page } = await desk('/desk/gaps');
  await page.says('By need and area');
  await page.says('fewer than 5');
  await page.says('A quiet swimming class');
  page.close();
  const forum = await aPhone(council);
  await signInOn(forum, council, 'priya');
  const counts = await openAt(forum, '/desk/gaps');
  await counts.says('By need and age');
  expect(counts.text()).not.toContain('A quiet swimming class');
});
