import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { putMembers } from '#council-api/store/members.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

const draft = { about: 'swim-club', aboutName: 'Swim club', text: 'Warm and kind', mayPublish: false };
const [send, sendWithNoName] = ['/api/feedback', '/api/feedback/anonymous'];

let council: TestCouncil;
let used = 0;
const newKey = () => `key-of-a-test-${(used += 1)}`;

beforeAll(async () => {
  council = await aCouncil();
  await putMembers(council.database.queries, [
    { id: 'ama', name: 'Ama Mensah', role: 'young-person' },
    { id: 'ben', name: 'Ben Okoro', role: 'parent' },
    { id: 'martin', name: 'Martin Ellery', role: 'officer' },
  ]);
});

const filedAbout = async (about: string): Promise<number> => {
  const { rows } = await council.database.queries.execute<{ n: number }>(
    sql`select count(*)::integer as n from feedback where about = ${about}`,
  );
  return rows[0]?.n ?? 0;
};

test('feedback is received under a reference and comes back in its writer’s feed', async () => {
  const reply = await council.ask(send, { as: 'ama', body: { ...draft, feeling: 'good' }, key: newKey() });
  expect(reply.status).toBe(201);
  const receipt = await reply.json();
  expect(receipt).toEqual({
    id: expect.any(String),
    reference: expect.stringMatching(/^FB-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  const feed = await (await council.ask('/api/changes', { as: 'ama' })).json();
  const record = feed.changes.find(({ kind }: { kind: string }) => kind === 'feedback');
  expect(record).toMatchObject({
    id: receipt.id,
    gone: false,
    value: { ...draft, ...receipt, feeling: 'good' },
  });
});

test('the same key and words get the first receipt, and one effect', async () => {
  const about = 'same-key';
  const key = newKey();
  const first = await council.ask(send, { as: 'ama', body: { ...draft, about }, key });
  const second = await council.ask(send, { as: 'ama', body: { ...draft, about }, key });
  expect(second.status).toBe(201);
  expect(await second.json()).toEqual(await first.json());
  expect(await filedAbout(about)).toBe(1);
});

test('the same key with other words is a problem, and files nothing', async () => {
  const about = 'other-words';
  const key = newKey();
  await council.ask(send, { as: 'ama', body: { ...draft, about }, key });
  const second = await council.ask(send, { as: 'ama', body: { ...draft, about, text: 'Cold' }, key });
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({ code: 'key-reused' });
  expect(await filedAbout(about)).toBe(1);
});

test('a key may be in quotes, as its standard writes it', async () => {
  const key = newKey();
  const bare = await council.ask(send, { as: 'ama', body: draft, key });
  const quoted = await council.ask(send, { as: 'ama', body: draft, key: `"${key}"` });
  expect(await quoted.json()).toEqual(await bare.json());
});

test('two people may use the same key', async () => {
  const about = 'two-people';
  const key = newKey();
  await council.ask(send, { as: 'ama', body: { ...draft, about }, key });
  const other = await council.ask(send, { as: 'martin', body: { ...draft, about, text: 'Mine' }, key });
  expect(other.status).toBe(201);
  expect(await filedAbout(about)).toBe(2);
});

test('a refused request leaves its key free', async () => {
  const key = newKey();
  const refused = await council.ask(send, { as: 'ama', body: { ...draft, text: '' }, key });
  expect(refused.status).toBe(422);
  const mended = await council.ask(send, { as: 'ama', body: draft, key });
  expect(mended.status).toBe(201);
});

test('of many requests with one key at the same moment, one has an effect and all get its receipt', async () => {
  const about = 'at-once';
  const key = newKey();
  const ask = () => council.ask(send, { as: 'ama', body: { ...draft, about }, key });
  const replies = await Promise.all(Array.from({ length: 12 }, ask));
  const receipts = await Promise.all(replies.map((reply) => reply.json()));
  expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(1);
  expect(replies.map(({ status }) => status)).toEqual(Array(12).fill(201));
  expect(await filedAbout(about)).toBe(1);
});

interface Sent {
  path?: string;
  as?: string;
  about: string;
  text: string;
  key: string;
  instead?: string[];
}

const sent = ({ path = send, as = 'ama', about, text, key, instead = [] }: Sent) =>
  council.ask(path, {
    as,
    key,
    body: { ...draft, about, text },
    ...(instead.length > 0 && {
      headers: { 'alongside-replaces': instead.map((old) => `"${old}"`).join(', ') },
    }),
  });

const listed = async (about: string): Promise<string[]> => {
  const list = await (await council.ask(`/api/desk/feedback?about=${about}`, { as: 'martin' })).json();
  return list.feedback.map(({ text }: { text: string }) => text);
};

test('words in place of others that had arrived: those no longer count, here and in their writer’s feed', async () => {
  for (const path of [send, sendWithNoName]) {
    const about = `instead-${path === send ? 'named' : 'nameless'}`;
    const [first, second, third] = [newKey(), newKey(), newKey()];
    await sent({ path, about, text: 'Long words', key: first });
    await sent({ path, about, text: 'Words', key: second, instead: [first] });
    const reply = await sent({ path, about, text: 'W', key: third, instead: [first, second] });
    expect(reply.status).toBe(201);
    expect(await listed(about)).toEqual(['W']);
    expect(await filedAbout(about)).toBe(3);
    const feed = await (await council.ask('/api/changes', { as: 'ama' })).json();
    const mine = feed.changes.filter(({ value }: { value?: { about?: string } }) => value?.about === about);
    expect(mine.map(({ value }: { value: { text: string } }) => value.text)).toEqual(
      path === send ? ['W'] : [],
    );
  }
});

test('words that arrive after what was written in their place are refused, and the new ones repeated are not', async () => {
  const about = 'late-words';
  const [first, second] = [newKey(), newKey()];
  const reply = await sent({ about, text: 'New', key: second, instead: [first] });
  const late = await sent({ about, text: 'Old', key: first });
  expect(await late.json()).toMatchObject({ code: 'key-reused' });
  const again = await sent({ about, text: 'New', key: second, instead: [first] });
  expect(await again.json()).toEqual(await reply.json());
  expect(await listed(about)).toEqual(['New']);
});

test('of words and what was written in their place, sent at the same moment, one is kept', async () => {
  const about = 'both-at-once';
  const rounds = Array.from({ length: 8 }, (_, n) => ({ n, first: newKey(), second: newKey() }));
  await Promise.all(
    rounds.flatMap(({ n, first, second }) => [
      sent({ about, text: `old ${n}`, key: first }),
      sent({ about, text: `new ${n}`, key: second, instead: [first] }),
    ]),
  );
  expect((await listed(about)).toSorted()).toEqual(rounds.map(({ n }) => `new ${n}`));
});

test('nobody takes back another’s words by their key', async () => {
  const about = 'not-yours';
  const [mine, other] = [newKey(), newKey()];
  await sent({ about, text: 'Mine', key: mine });
  await sent({ path: sendWithNoName, about, text: 'Nobody’s', key: newKey(), instead: [mine] });
  await sent({ as: 'ben', about, text: 'Other', key: other, instead: [mine] });
  expect(await listed(about)).toEqual(['Other', 'Nobody’s', 'Mine']);
});

test('keys to replace that are no keys are refused by name', async () => {
  const reply = await sent({ about: 'bad-keys', text: 'x', key: newKey(), instead: ['a b'] });
  expect(reply.status).toBe(422);
  expect(await reply.json()).toMatchObject({ fields: [{ at: 'alongside-replaces' }] });
});

test('feedback with no name is filed with no name, whoever is signed in', async () => {
  const about = 'no-name';
  const reply = await council.ask(sendWithNoName, { as: 'ama', body: { ...draft, about }, key: newKey() });
  expect(reply.status).toBe(201);
  const list = await (await council.ask(`/api/desk/feedback?about=${about}`, { as: 'martin' })).json();
  expect(list.feedback).toEqual([expect.objectContaining({ about, from: null })]);
  const feed = await (await council.ask('/api/changes', { as: 'ama' })).json();
  expect(JSON.stringify(feed)).not.toContain(about);
});

test('an officer reads what was received, newest first, in pages', async () => {
  const about = 'pages';
  for (let count = 0; count < 53; count += 1)
    await council.ask(send, { as: 'ama', body: { ...draft, about, text: `Number ${count}` }, key: newKey() });
  const first = await (await council.ask(`/api/desk/feedback?about=${about}`, { as: 'martin' })).json();
  expect(first.feedback).toHaveLength(50);
  expect(first.feedback[0]).toMatchObject({ text: 'Number 52', from: 'Ama Mensah' });
  const rest = await (
    await council.ask(`/api/desk/feedback?about=${about}&before=${first.next}`, { as: 'martin' })
  ).json();
  expect(rest.feedback.map(({ text }: { text: string }) => text)).toEqual([
    'Number 2',
    'Number 1',
    'Number 0',
  ]);
  expect(rest.next).toBeNull();
});

test('somebody who is no officer may not read what others sent', async () => {
  const reply = await council.ask('/api/desk/feedback', { as: 'ama' });
  expect(reply.status).toBe(403);
  expect(await reply.json()).toMatchObject({ code: 'not-allowed' });
});
