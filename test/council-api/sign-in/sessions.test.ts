import { beforeEach, expect, test } from 'vitest';
import { oddCouncil, sessionIdIn } from './odd-council.ts';

const council = await oddCouncil();
beforeEach(async () => {
  council.cookie = '';
  expect(await council.signInWhole()).toBe('/');
  expect(await council.member()).toBe('member-1');
});

test('a session ends an hour after its last use', async () => {
  council.passMinutes(59);
  expect(await council.member()).toBe('member-1');
  council.passMinutes(59);
  expect(await council.member()).toBe('member-1');
  council.passMinutes(61);
  expect(await council.member()).toBeNull();
});

test('a session ends after twelve hours however much it is used', async () => {
  for (let used = 0; used < 12 * 60 - 30; used += 30) {
    council.passMinutes(30);
    expect(await council.member()).toBe('member-1');
  }
  council.passMinutes(31);
  expect(await council.member()).toBeNull();
});

test('a session gets a new id after an hour, and the old one soon stops working', async () => {
  const [before, old] = [sessionIdIn(council.cookie), council.cookie];
  council.passMinutes(40);
  await council.member();
  expect(sessionIdIn(council.cookie)).toBe(before);
  council.passMinutes(21);
  expect(await council.member()).toBe('member-1');
  expect(sessionIdIn(council.cookie)).not.toBe(before);

  expect(await council.member()).toBe('member-1');
  expect(await council.member(old), 'a request that was already on its way').toBe('member-1');
  council.passMinutes(2);
  expect(await council.member(old)).toBeNull();
});

test('an old id used long after its browser had the new one ends the session: somebody has a copy', async () => {
  const old = council.cookie;
  council.passMinutes(59);
  await council.member();
  council.passMinutes(2);
  await council.member();
  await council.member();
  council.passMinutes(2);
  expect(await council.member(old)).toBeNull();
  expect(await council.member()).toBeNull();
});

test('a browser that never got its new id, as the reply was lost, is given another', async () => {
  const old = council.cookie;
  council.passMinutes(59);
  await council.member();
  council.passMinutes(2);
  await council.member();
  const lost = council.cookie;
  council.passMinutes(20);

  council.cookie = old;
  expect(await council.member()).toBe('member-1');
  expect(sessionIdIn(council.cookie)).not.toBe(sessionIdIn(old));
  expect(await council.member()).toBe('member-1');
  expect(await council.member(lost), 'the id that was lost on the way').toBeNull();
  expect(await council.member()).toBe('member-1');
});

test('requests side by side at the hour are all answered, and one of them brings the new id', async () => {
  council.passMinutes(59);
  await council.member();
  council.passMinutes(2);
  const headers = { cookie: council.cookie };
  const ask = () =>
    council.signIn.memberOf(new Request('https://send.example.gov.uk/api/changes', { headers }));
  const answers = await Promise.all([ask(), ask(), ask(), ask()]);
  expect(answers.map((answer) => answer?.member.id)).toEqual(Array(4).fill('member-1'));
  expect(answers.filter((answer) => answer?.setCookie)).toHaveLength(1);
});

test('an id that is no session is nobody, however it is written', async () => {
  for (const id of ['', 'x', 'x'.repeat(43), "' or 1=1 --", 'é', 'x'.repeat(5000)]) {
    expect(await council.member(encodeURI(`__Host-alongside=${id}`))).toBeNull();
  }
});

test('what has run out is removed when somebody signs in later', async () => {
  council.passMinutes(24 * 60);
  await council.signInWhole();
  expect(await council.openSessions()).toBe(1);
});
