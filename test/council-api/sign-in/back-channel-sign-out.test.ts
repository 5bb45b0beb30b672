import { beforeEach, expect, test } from 'vitest';
import { clientId, issuer } from './odd-provider.ts';
import { oddCouncil } from './odd-council.ts';

const council = await oddCouncil();
beforeEach(async () => {
  council.cookie = '';
  council.provider.says = { sid: 'provider-session-1' };
  await council.signInWhole();
  expect(await council.member()).toBe('member-1');
});

const event = 'http://schemas.openid.net/event/backchannel-logout';
const now = () => Math.floor(Date.now() / 1000);
let messages = 0;
const right = () => ({
  iss: issuer,
  aud: clientId,
  sub: 'person-1',
  iat: now(),
  exp: now() + 120,
  jti: `message-${(messages += 1)}`,
  events: { [event]: {} },
});
const header = { typ: 'logout+jwt' };

async function send(token: string): Promise<number> {
  const address = 'https://send.example.gov.uk/sign-in/back-channel-sign-out';
  const body = new URLSearchParams({ logout_token: token });
  const reply = await council.signIn.backChannel(new Request(address, { method: 'POST', body }));
  expect(reply.headers.get('cache-control')).toBe('no-store');
  return reply.status;
}
const signed = (claims: Record<string, unknown>, head: Record<string, unknown> = header) =>
  council.provider.sign(claims, head);

test('the provider says that a person signed out, and every session of theirs ends', async () => {
  const phone = council.cookie;
  council.cookie = '';
  await council.signInWhole();
  expect(await send(await signed(right()))).toBe(200);
  expect([await council.member(), await council.member(phone)]).toEqual([null, null]);
});

test('the provider says that one of its sessions ended, and only the one begun there ends', async () => {
  const phone = council.cookie;
  council.cookie = '';
  council.provider.says = { sid: 'provider-session-2' };
  await council.signInWhole();
  expect(await send(await signed({ ...right(), sub: undefined, sid: 'provider-session-2' }))).toBe(200);
  expect([await council.member(), await council.member(phone)]).toEqual([null, 'member-1']);
});

test('somebody else signing out ends nothing here', async () => {
  expect(await send(await signed({ ...right(), sub: 'person-2' }))).toBe(200);
  expect(await council.member()).toBe('member-1');
});

test('the message of One Login, with no type and only a subject, is understood', async () => {
  expect(await send(await signed(right(), {}))).toBe(200);
  expect(await council.member()).toBeNull();
});

test('a message that came before is refused, also when sessions have begun since', async () => {
  const token = await signed(right());
  expect(await send(token)).toBe(200);
  await council.signInWhole();
  expect(await send(token)).toBe(400);
  expect(await council.member()).toBe('member-1');
});

const forged: [string, () => Promise<string>][] = [
  ['signed by another key', () => council.provider.sign(right(), header, council.provider.another)],
  ['of another provider', () => signed({ ...right(), iss: 'https://evil.example/' })],
  ['for another council', () => signed({ ...right(), aud: 'another' })],
  ['with a nonce, as an ID token has', () => signed({ ...right(), nonce: 'n' })],
  ['with no event', () => signed({ ...right(), events: undefined })],
  ['with another event', () => signed({ ...right(), events: { 'https://example.org/other': {} } })],
  ['with an event that is no object', () => signed({ ...right(), events: { [event]: true } })],
  ['with a list of events', () => signed({ ...right(), events: [event] })],
  ['about nobody', () => signed({ ...right(), sub: undefined })],
  ['with no id', () => signed({ ...right(), jti: undefined })],
  ['with no time', () => signed({ ...right(), iat: undefined })],
  ['from ten minutes ago', () => signed({ ...right(), iat: now() - 600, exp: now() + 600 })],
  ['from the future', () => signed({ ...right(), iat: now() + 600, exp: now() + 900 })],
  ['that has run out', () => signed({ ...right(), exp: now() - 60 })],
  ['of another type', () => signed(right(), { typ: 'at+jwt' })],
  ['with no signature', async () => `${(await signed(right())).split('.').slice(0, 2).join('.')}.`],
  ['with a changed subject', async () => changed(await signed(right()))],
  ['that is no token', async () => 'hello'],
  ['that is empty', async () => ''],
];
test.each(forged)('a message %s is refused and ends nothing', async (_what, token) => {
  expect(await send(await token())).toBe(400);
  expect(await council.member()).toBe('member-1');
});

function changed(token: string): string {
  const [head = '', , signature = ''] = token.split('.');
  const body = Buffer.from(JSON.stringify({ ...right(), jti: 'changed' })).toString('base64url');
  return [head, body, signature].join('.');
}
