import { beforeAll, expect, test } from 'vitest';
import { putMembers } from '#council-api/store/members.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

const draft = { about: 'swim-club', aboutName: 'Swim club', text: 'Warm and kind', mayPublish: false };
const key = 'key-of-a-request';

let council: TestCouncil;
beforeAll(async () => {
  council = await aCouncil();
  await putMembers(council.database.queries, [{ id: 'ama', name: 'Ama Mensah', role: 'young-person' }]);
});

test('an unknown address of the API is a problem and not a page', async () => {
  const reply = await council.ask('/api/no-such-thing');
  expect(reply.status).toBe(404);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(await reply.json()).toEqual({
    type: '/problems/not-found',
    title: 'There is nothing here',
    status: 404,
    code: 'not-found',
  });
});

test('a write that does not say it comes from the app is refused before anything else', async () => {
  const reply = await council.ask('/api/feedback', {
    as: 'ama',
    body: draft,
    key,
    headers: { 'alongside-app': '' },
  });
  expect(await reply.json()).toMatchObject({ code: 'not-from-app', status: 403 });
});

const from = (version: string) => ({ headers: { 'alongside-version': version }, as: 'ama' });

test('an app older than the council takes is told to update before it writes, and may read and sign out', async () => {
  const strict = await aCouncil(council.database, null, undefined, '1.4.0');
  for (const version of ['1.3.9', '0.9.12', '1.3.10-beta'])
    expect(
      await (await strict.ask('/api/feedback', { ...from(version), body: draft, key })).json(),
    ).toMatchObject({
      code: 'update-needed',
      status: 426,
    });
  expect((await strict.ask('/api/changes', from('0.1.0'))).status).toBe(200);
  const out = await strict.ask('/api/session/sign-out', { ...from('0.1.0'), body: {} });
  expect(out.status).not.toBe(426);
  for (const [count, version] of ['1.4.0', '1.10.0', '2.0.0', 'unheard-of'].entries()) {
    const reply = await strict.ask('/api/feedback', {
      ...from(version),
      body: draft,
      key: `${key}-${count}`,
    });
    expect(reply.status).toBe(201);
  }
});

const keyOf = (daysAgo: number) => {
  const hex = (Date.now() - daysAgo * 86_400_000).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8def-0123456789ab`;
};

test('a key made so long ago that it may have been forgotten is refused, and one of another kind is not', async () => {
  const old = await council.ask('/api/feedback', { as: 'ama', body: draft, key: keyOf(401) });
  expect(await old.json()).toMatchObject({
    code: 'invalid',
    fields: [{ at: 'idempotency-key', rule: 'too_old' }],
  });
  for (const good of [keyOf(399), keyOf(-1), 'any-other-key-of-old'])
    expect((await council.ask('/api/feedback', { as: 'ama', body: draft, key: good })).status).toBe(201);
});

test('what needs a member asks a stranger to sign in', async () => {
  const reply = await council.ask('/api/changes');
  expect(reply.status).toBe(401);
  expect(await reply.json()).toMatchObject({ code: 'sign-in-needed' });
});

test('words meant in one member’s name are not taken in another’s', async () => {
  const asAnother = { as: 'ama', body: draft, key, headers: { 'alongside-member': 'ben' } };
  const reply = await council.ask('/api/feedback', asAnother);
  expect(await reply.json()).toMatchObject({ code: 'sign-in-needed' });
  const meant = await council.ask('/api/changes', { as: 'ama', headers: { 'alongside-member': 'ama' } });
  expect(meant.status).toBe(200);
});

test('an unknown field is refused on write, by its name', async () => {
  const reply = await council.ask('/api/feedback', {
    as: 'ama',
    body: { ...draft, nhsNumber: '943 476 5919' },
    key,
  });
  expect(reply.status).toBe(422);
  const problem = await reply.json();
  expect(problem.fields).toEqual([{ at: 'nhsNumber', rule: 'unrecognized_keys' }]);
  expect(JSON.stringify(problem)).not.toContain('943');
});

test('an unknown field is ignored on read', async () => {
  const reply = await council.ask('/api/changes?limit=5&colour=red', { as: 'ama' });
  expect(reply.status).toBe(200);
});

test('each wrong field is named with the rule it broke', async () => {
  const body = { ...draft, text: '  ', about: 'not an id', feeling: 'furious', mayPublish: undefined };
  const { fields } = await (await council.ask('/api/feedback', { as: 'ama', body, key })).json();
  expect(fields).toEqual(
    expect.arrayContaining([
      { at: 'about', rule: 'invalid_format' },
      { at: 'feeling', rule: 'invalid_value' },
      { at: 'text', rule: 'empty' },
      { at: 'mayPublish', rule: 'empty' },
    ]),
  );
});

test('a write with no key is refused', async () => {
  const reply = await council.ask('/api/feedback', { as: 'ama', body: draft });
  expect(await reply.json()).toMatchObject({
    code: 'invalid',
    fields: [{ at: 'idempotency-key', rule: 'empty' }],
  });
});

test('only JSON is read', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const form = await council.ask('/api/feedback', { as: 'ama', body: 'about=swim-club', key, headers });
  expect(form.status).toBe(422);
  const broken = await council.ask('/api/feedback', { as: 'ama', body: '{"about": "swim', key });
  expect(broken.status).toBe(422);
});

test('a body that says it is too large is refused', async () => {
  const body = { ...draft, text: 'a'.repeat(40_000) };
  const reply = await council.ask('/api/feedback', { as: 'ama', body, key });
  expect(reply.status).toBe(413);
  expect(await reply.json()).toMatchObject({ code: 'too-large' });
});

test('reading somebody else’s safe copies is not possible: each member has their own', async () => {
  await putMembers(council.database.queries, [{ id: 'tomasz', name: 'Tomasz Nowak', role: 'parent' }]);
  const sealed = Buffer.from('sealed words').toString('base64');
  const kept = await council.ask('/api/safe-copies/one', { as: 'ama', method: 'PUT', body: { sealed } });
  expect(await kept.json()).toMatchObject({ id: 'one', sealed });
  expect(await (await council.ask('/api/safe-copies', { as: 'tomasz' })).json()).toEqual({ copies: [] });
  await council.ask('/api/safe-copies/one', { as: 'tomasz', method: 'DELETE' });
  const { copies } = await (await council.ask('/api/safe-copies', { as: 'ama' })).json();
  expect(copies).toHaveLength(1);
  expect((await council.ask('/api/safe-copies/one', { as: 'ama', method: 'DELETE' })).status).toBe(200);
  expect(await (await council.ask('/api/safe-copies', { as: 'ama' })).json()).toEqual({ copies: [] });
});

const withNoNameFrom = (address: string, n: number) =>
  council.ask('/api/feedback/anonymous', {
    body: draft,
    key: `limited-${address.replaceAll('.', '-')}-${n}`,
    headers: { 'x-forwarded-for': `203.0.113.9, ${address}` },
  });

test('feedback with no name is limited for one network, and not for the next', async () => {
  const replies = [];
  for (let n = 0; n < 31; n += 1) replies.push(await withNoNameFrom('198.51.100.7', n));
  expect(replies.map(({ status }) => status)).toEqual([...Array(30).fill(201), 429]);
  expect(await replies[30]?.json()).toMatchObject({ code: 'too-many', retryAfter: expect.any(Number) });
  expect((await withNoNameFrom('198.51.100.8', 0)).status).toBe(201);
});

test('a session’s new id arrives also with a refusal', async () => {
  const ama = { id: 'ama', name: 'Ama Mensah', role: 'young-person' } as const;
  const setCookie = 'session=new; Secure; HttpOnly';
  const rotating = await aCouncil(council.database, null, async () => ({
    member: ama,
    feedHead: null,
    setCookie,
  }));
  const asAnother = await rotating.ask('/api/changes', { headers: { 'alongside-member': 'tomasz' } });
  expect([asAnother.status, asAnother.headers.get('set-cookie')]).toEqual([401, setCookie]);
  const notAllowed = await rotating.ask('/api/desk/feedback');
  expect([notAllowed.status, notAllowed.headers.get('set-cookie')]).toEqual([403, setCookie]);
});

test('nothing in the log says who, from where, or what was asked or written', async () => {
  await council.ask('/api/changes?since=secret-cursor', { as: 'ama' });
  await council.ask('/api/safe-copies/secret-id', { as: 'ama', method: 'DELETE' });
  const log = council.logged.join('');
  expect(log).toContain('"route":"getChanges"');
  for (const told of ['ama', 'Ama', 'secret', 'Warm', 'swim-club', '198.51', '203.0'])
    expect(log).not.toContain(told);
});

test('figures count by route and never by person', async () => {
  const text = await (await council.ask('/metrics')).text();
  expect(text).toMatch(/alongside_requests_total\{route="getChanges",method="GET",status="200"\} \d+/);
  for (const told of ['ama', 'secret', '198.51']) expect(text).not.toContain(told);
});

test('the server says that it runs and that its database answers', async () => {
  expect((await council.ask('/health/live')).status).toBe(200);
  expect((await council.ask('/health/ready')).status).toBe(200);
});
