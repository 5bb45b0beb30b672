import { beforeEach, expect, test } from 'vitest';
import { cookieNames } from '#council-api/sign-in/cookie.ts';
import { issuer } from './odd-provider.ts';
import { oddCouncil, sessionIdIn } from './odd-council.ts';

const council = await oddCouncil();
const fresh = await oddCouncil();
beforeEach(() => {
  Object.assign(council.provider, { says: {}, signs: 'rightly', isDown: false });
  council.cookie = '';
});

const failed = '/account/not-signed-in?why=failed';
const expired = '/account/not-signed-in?why=expired';
const stateOf = async () => (await council.begin()).get('state') ?? '';

test('a sign-in in which everything is right is let in', async () => {
  expect(await council.signInWhole()).toBe('/');
  expect(await council.member()).toBe('member-1');
});

test('each request to the provider has its own state, nonce and S256 challenge', async () => {
  const [first, second] = [await council.begin(), await council.begin()];
  expect(first.get('code_challenge_method')).toBe('S256');
  for (const part of ['state', 'nonce', 'code_challenge']) {
    expect(first.get(part)?.length).toBeGreaterThanOrEqual(43);
    expect(first.get(part)).not.toBe(second.get(part));
  }
});

test('a state this browser was not given is refused', async () => {
  await council.begin();
  expect(await council.comeBack({ code: 'c', state: 'x'.repeat(43), iss: issuer })).toBe(expired);
});

test('coming back with no state is refused', async () => {
  await council.begin();
  expect(await council.comeBack({ code: 'c', iss: issuer })).toBe(expired);
});

test("an attacker's own answer, carried into another browser, signs nobody in", async () => {
  const state = await stateOf();
  council.cookie = '';
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe(expired);
  await council.begin();
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe(expired);
  expect(sessionIdIn(council.cookie)).toBeUndefined();
});

test('an answer that was used cannot be used again', async () => {
  const state = await stateOf();
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe('/');
  const asked = council.provider.asked.length;
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe(expired);
  expect(council.provider.asked.length).toBe(asked);
});

test('an answer that comes half an hour late is refused', async () => {
  const state = await stateOf();
  council.passMinutes(30);
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe(expired);
  council.passMinutes(-30);
});

test('an answer that names another provider is refused before its code is sent anywhere', async () => {
  for (const iss of ['https://evil.example/', '']) {
    const state = await stateOf();
    const asked = council.provider.asked.length;
    expect(await council.comeBack({ code: 'c', state, ...(iss ? { iss } : {}) })).toBe(failed);
    expect(council.provider.asked.length).toBe(asked);
  }
});

const now = () => Math.floor(Date.now() / 1000);
const wrongTokens: [string, () => Record<string, unknown>][] = [
  ['a nonce of another sign-in', () => ({ nonce: 'another' })],
  ['no nonce', () => ({ nonce: undefined })],
  ['another issuer', () => ({ iss: 'https://evil.example/' })],
  ['another audience', () => ({ aud: 'another-client' })],
  ['a day gone by', () => ({ exp: now() - 86_400 })],
  ['no subject', () => ({ sub: undefined })],
];
test.each(wrongTokens)('an ID token with %s is refused', async (_what, says) => {
  council.provider.says = says();
  expect(await council.signInWhole()).toBe(failed);
  expect(sessionIdIn(council.cookie)).toBeUndefined();
});

test('an ID token signed by another key is refused', async () => {
  council.provider.signs = 'by-another-key';
  expect(await council.signInWhole()).toBe(failed);
});

test('a provider that does not answer is said to be away, and sign-in works when it is back', async () => {
  fresh.provider.isDown = true;
  const reply = await fresh.signIn.start(new Request('https://send.example.gov.uk/sign-in/start'));
  expect(reply.headers.get('location')).toBe('/account/not-signed-in?why=unavailable');
  expect(fresh.told).toEqual(['unavailable: TypeError']);
  fresh.provider.isDown = false;
  expect(await fresh.signInWhole()).toBe('/');
});

test('a session id planted in a browser never becomes a session', async () => {
  const planted = `${cookieNames.session}=${'p'.repeat(43)}`;
  council.cookie = planted;
  await council.signInWhole();
  expect(sessionIdIn(council.cookie)).not.toBe('p'.repeat(43));
  expect(await council.member(planted)).toBeNull();
});

test('signing in again ends the session that was in this browser', async () => {
  await council.signInWhole();
  const before = council.cookie;
  council.provider.says = { sub: 'person-2' };
  await council.signInWhole();
  expect(await council.member()).toBe('member-2');
  expect(await council.member(before)).toBeNull();
});

test('a return path that leads off the site is answered with the start page', async () => {
  const asked = 'https://send.example.gov.uk/sign-in/start?return=%2F%2Fevil.example';
  const started = await council.signIn.start(new Request(asked));
  const cookie = (started.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const sent = new URL(started.headers.get('location') ?? '');
  council.provider.nonce = sent.searchParams.get('nonce') ?? '';
  council.cookie = cookie;
  const state = sent.searchParams.get('state') ?? '';
  expect(await council.comeBack({ code: 'c', state, iss: issuer })).toBe('/');
});

test('what is kept of a sign-in under way is no use to a reader of the database', async () => {
  const sent = await council.begin();
  const { rows } = await council.database.queries.execute(
    'select state_hash, browser_hash from sign_in_attempt',
  );
  expect(JSON.stringify(rows)).not.toContain(sent.get('state'));
});
