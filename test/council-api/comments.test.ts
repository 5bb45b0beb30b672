import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { putMembers } from '#council-api/store/members.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

const [send, sendWithNoName] = ['/api/local-offer/comments', '/api/local-offer/comments/anonymous'];
const [comments, answers] = ['/api/desk/comments', '/api/desk/comment-answers'];

let council: TestCouncil;
let used = 0;
const newKey = () => `key-of-a-test-${(used += 1)}`;

beforeAll(async () => {
  council = await aCouncil();
  await putMembers(council.database.queries, [
    { id: 'ama', name: 'Ama Mensah', role: 'young-person' },
    { id: 'priya', name: 'Priya Raman', role: 'forum-coordinator' },
    { id: 'martin', name: 'Martin Ellery', role: 'officer' },
    { id: 'joy', name: 'Joy Adeyemi', role: 'officer' },
  ]);
});

const json = async (reply: Response | Promise<Response>) => (await reply).json();
const write = (
  text: string,
  how: { path?: string; as?: string; about?: string; headers?: Record<string, string> } = {},
) =>
  council.ask(how.path ?? send, {
    as: how.as ?? 'ama',
    body: { about: how.about ?? 'content', text },
    key: newKey(),
    ...(how.headers && { headers: how.headers }),
  });
const asOfficer = (path: string, method: string, body?: unknown, as = 'martin') =>
  council.ask(path, { as, method, ...(body !== undefined && { body }) });
const group = (...ids: string[]) => asOfficer(answers, 'POST', { comments: ids });
const change = (id: string, body: object, as?: string) =>
  asOfficer(`${answers}/${id}`, 'PUT', { about: 'content', state: 'draft', leftOut: [], ...body }, as);
const words = { said: 'Some pages are old.', answer: 'They were.', action: 'We check each by June.' };
const inPublic = () => json(council.ask(send));

/** A group of comments with these words, published. */
async function published(text: string) {
  const { id: comment } = await json(write(text));
  const { id } = await json(group(comment));
  return json(change(id, { version: 1, state: 'published', ...words, said: text }));
}

test('a comment is received once under a reference of its own kind, with a name or with none', async () => {
  const key = newKey();
  const ask = () => council.ask(send, { as: 'ama', body: { about: 'access', text: 'Once only' }, key });
  const [first, second] = [await ask(), await ask()];
  expect(first.status).toBe(201);
  const receipt = await first.json();
  expect(await second.json()).toEqual(receipt);
  expect(receipt.reference).toMatch(/^CO-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await write('Said by nobody', { path: sendWithNoName });
  const list = await json(council.ask(`${comments}?show=new`, { as: 'martin' }));
  const from = (text: string) => list.comments.filter((each: { text: string }) => each.text === text);
  expect(from('Once only')).toEqual([
    expect.objectContaining({ from: 'Ama Mensah', about: 'access', aside: null }),
  ]);
  expect(from('Said by nobody')).toEqual([expect.objectContaining({ from: null })]);
});

test('words written in place of others stand alone', async () => {
  const [old, now] = [newKey(), newKey()];
  await council.ask(send, { as: 'ama', body: { about: 'content', text: 'First words' }, key: old });
  await council.ask(send, {
    as: 'ama',
    body: { about: 'content', text: 'Better words' },
    key: now,
    headers: { 'alongside-replaces': `"${old}"` },
  });
  const text = await (await council.ask(`${comments}?show=new`, { as: 'martin' })).text();
  expect(text).toContain('Better words');
  expect(text).not.toContain('First words');
});

test('only officers read comments, group them, answer them and put them aside', async () => {
  for (const as of ['ama', 'priya']) {
    expect((await council.ask(`${comments}?show=new`, { as })).status).toBe(403);
    expect((await council.ask(`${answers}?show=published`, { as })).status).toBe(403);
    expect((await asOfficer(answers, 'POST', { comments: ['x'] }, as)).status).toBe(403);
    expect((await change('x', { version: 1 }, as)).status).toBe(403);
    expect((await asOfficer(`${comments}/x/aside`, 'PUT', { reason: null }, as)).status).toBe(403);
  }
});

test('several are grouped, answered and published; the public reads the officer’s words and never the families’', async () => {
  const first = await json(write('Mrs Secretname at Elm School was rude'));
  const second = await json(write('The pages about schools are old'));
  const made = await json(group(first.id, second.id));
  expect(made).toMatchObject({ version: 1, state: 'draft', comments: [{ id: second.id }, { id: first.id }] });
  const kept = await json(change(made.id, { version: 1, said: words.said, leftOut: ['name', 'abuse'] }));
  expect(kept).toMatchObject({ version: 2, said: words.said, publishedOn: null });
  expect(JSON.stringify(await inPublic())).not.toContain(words.said);
  const done = await json(change(made.id, { version: 2, state: 'published', ...words }));
  expect(done.publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  const page = await inPublic();
  expect(page.answers).toContainEqual({
    id: made.id,
    about: 'content',
    ...words,
    publishedOn: done.publishedOn,
    comments: 2,
    leftOut: ['name', 'abuse'],
  });
  expect(page.yearEndsOn).toMatch(/^\d\d-\d\d$/);
  expect(JSON.stringify(page)).not.toMatch(/Secretname|Ama|Martin/);
});

test('what was left out is logged: who, when and of which kind, and not what it was', async () => {
  const { id: comment } = await json(write('He is called Hiddenname'));
  const { id } = await json(group(comment));
  await change(id, { version: 1, leftOut: ['name'] });
  const { leftOut } = await json(change(id, { version: 2, leftOut: ['identifying'] }, 'joy'));
  expect(leftOut).toEqual([
    { kind: 'name', by: 'Martin Ellery', at: expect.any(String) },
    { kind: 'identifying', by: 'Joy Adeyemi', at: expect.any(String) },
  ]);
  const { rows } = await council.database.queries.execute(
    sql`select * from redaction where answer_id = ${id}`,
  );
  expect(
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain('Hiddenname');
});

test('nothing is published before it says what was said, the answer and the action', async () => {
  const { id: comment } = await json(write('Half done'));
  const { id } = await json(group(comment));
  const reply = await change(id, { version: 1, state: 'published', said: 'Half' });
  expect(reply.status).toBe(422);
  expect((await reply.json()).fields).toEqual([
    { at: 'answer', rule: 'empty' },
    { at: 'action', rule: 'empty' },
  ]);
});

test('of two officers who change the same answer one is told, and what both wrote is still there to choose from', async () => {
  const { id: comment } = await json(write('Both at once'));
  const { id } = await json(group(comment));
  const replies = await Promise.all([
    change(id, { version: 1, answer: 'Martin’s words' }),
    change(id, { version: 1, answer: 'Joy’s words' }, 'joy'),
  ]);
  expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
  const refused = replies.find(({ status }) => status === 409);
  expect(await refused?.json()).toMatchObject({ code: 'conflict' });
  const now = await json(council.ask(`${answers}/${id}`, { as: 'martin' }));
  expect(now.version).toBe(2);
  await change(id, { version: 2, answer: 'Later words' }, 'joy');
  const { rows } = await council.database.queries.execute<{ words: string }>(
    sql`select value->>'answer' as words from comment_answer_version where answer_id = ${id} order by version`,
  );
  expect(rows.map((row) => row.words)).toEqual([null, now.answer]);
});

test('a comment is in one group only, whoever groups it first', async () => {
  const ids: string[] = [];
  for (const text of ['one', 'two', 'three']) ids.push((await json(write(text))).id);
  const [one = '', two = '', three = ''] = ids;
  const replies = await Promise.all([group(one, two), group(three, two)]);
  expect(replies.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409']);
  expect((await group('no-such-comment')).status).toBe(404);
});

test('a group that is taken apart gives its comments back, and a published one must be taken back first', async () => {
  const answer = await published('To be taken back');
  expect((await asOfficer(`${answers}/${answer.id}`, 'DELETE')).status).toBe(409);
  const { said, answer: reply, action, version } = answer;
  const back = await json(change(answer.id, { version, said, answer: reply, action }));
  expect(back).toMatchObject({ state: 'draft', publishedOn: null, answer: words.answer });
  expect(JSON.stringify(await inPublic())).not.toContain('To be taken back');
  expect((await asOfficer(`${answers}/${answer.id}`, 'DELETE')).status).toBe(200);
  const list = await json(council.ask(`${comments}?show=new`, { as: 'martin' }));
  expect(list.comments.map(({ text }: { text: string }) => text)).toContain('To be taken back');
});

test('a comment put aside is in no list of new ones and in no group, until it is brought back', async () => {
  const { id } = await json(write('You are all useless'));
  const path = `${comments}/${id}/aside`;
  const aside = await json(asOfficer(path, 'PUT', { reason: 'vexatious' }));
  expect(aside.aside).toMatchObject({ reason: 'vexatious', by: 'Martin Ellery' });
  expect((await group(id)).status).toBe(409);
  const shown = async (show: string) =>
    JSON.stringify(await json(council.ask(`${comments}?show=${show}`, { as: 'martin' }))).includes(id);
  expect([await shown('new'), await shown('aside')]).toEqual([false, true]);
  await asOfficer(path, 'PUT', { reason: null });
  expect([await shown('new'), await shown('aside')]).toEqual([true, false]);
});

test('comments are shown newest first by when they were received, page by page, in whichever order they were filed', async () => {
  // Their days go up and down as they are filed, and two are of the very same moment.
  await council.database.queries.execute(sql`
    insert into comment (id, reference, received_at, about, text)
    select 'filed-' || n, 'CO-FILE-' || n, timestamptz '2020-01-01Z' + interval '3 days' * ((n * 37) % 119), 'content', 'Filed'
    from generate_series(0, 119) n`);
  const shown: { id: string; receivedAt: string }[] = [];
  let next: string | null = '';
  while (next !== null) {
    const from: string = next && `&before=${next}`;
    const page = await json(council.ask(`${comments}?show=new${from}`, { as: 'martin' }));
    shown.push(...page.comments);
    next = page.next;
  }
  const received = shown.map(({ receivedAt }) => receivedAt);
  expect(received).toEqual(received.toSorted().toReversed());
  const ids = shown.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('filed-'))).toHaveLength(120);
});

test('the report for spreadsheets has each answer in its year, and nothing in it runs', async () => {
  const answer = await published('=HYPERLINK("http://x")');
  const year = (await json(council.ask(send))).yearEndsOn;
  const reply = await council.ask('/api/local-offer/comments.csv');
  expect(reply.headers.get('content-type')).toContain('text/csv');
  const text = await reply.text();
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).toMatch(new RegExp(`\\d{4}-${year},${answer.publishedOn},What is in it,1,`));
  const other = await (await council.ask('/api/local-offer/comments.csv?yearEnding=2001-01-01')).text();
  expect(other.trim().split('\r\n')).toHaveLength(1);
});

test('what was published stays in the public list, however much has been published since', async () => {
  await council.database.queries.execute(sql`
    insert into comment_answer (id, version, about, said, answer, action, state, published_on, changed_by)
    select 'many-' || n, 1, 'content', 'Said', 'Answer', 'Action', 'published', '2020-01-01', 'martin'
    from generate_series(1, 250) n`);
  const { answers: all } = await inPublic();
  expect(all.filter(({ id }: { id: string }) => id.startsWith('many-'))).toHaveLength(250);
});
