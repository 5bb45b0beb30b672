import { expect, test } from 'vitest';
import { forgetOrder, memberToForget } from '#contract/member.ts';
import { cookieNames } from '#council-api/sign-in/cookie.ts';
import { orderForget } from '#council-api/store/devices.ts';
import { cameBackAs } from '#test/kit/sign-in.ts';
import type { WebVisitor } from '#test/kit/web-visitor.ts';
import { demoCouncil } from './demo-council.ts';

const council = await demoCouncil();

const signIn = async (visitor: WebVisitor, account: string) =>
  visitor.ask(await cameBackAs(visitor, account));
const session = async (visitor: WebVisitor): Promise<unknown> => (await visitor.ask('/api/session')).json();

test('a lost phone is signed out at once and told to forget its owner at its next contact', async () => {
  const phone = council.visitor();
  await signIn(phone, 'ama');
  expect(await orderForget(council.database.queries, 'ama-mensah', council.now())).toBe(1);
  const told = { member: null, orders: [forgetOrder('ama-mensah')] };
  expect(await session(phone)).toEqual(told);
  expect(await session(phone), 'the reply may have been lost, so it is told again').toEqual(told);
});

test('a phone found long after its session ended is told too', async () => {
  const phone = council.visitor();
  await signIn(phone, 'grace');
  const gone = phone.cookies.findIndex(({ name }) => name === cookieNames.session);
  phone.cookies.splice(gone, 1);
  await orderForget(council.database.queries, 'grace-mensah', council.now());
  expect(await session(phone)).toEqual({ member: null, orders: [forgetOrder('grace-mensah')] });
});

test('on a shared phone only the one is forgotten, and the other stays signed in', async () => {
  const phone = council.visitor();
  await signIn(phone, 'tomasz');
  await signIn(phone, 'katarzyna');
  await orderForget(council.database.queries, 'tomasz-nowak', council.now());
  expect(await session(phone)).toMatchObject({
    member: { id: 'katarzyna-nowak' },
    orders: [forgetOrder('tomasz-nowak')],
  });
});

test('other phones are ordered nothing', async () => {
  const phone = council.visitor();
  await signIn(phone, 'priya');
  await orderForget(council.database.queries, 'martin-ellery', council.now());
  expect(await session(phone)).toMatchObject({ member: { id: 'priya-raman' }, orders: [] });
});

test('whoever signs in on the phone again is no longer to be forgotten there', async () => {
  const phone = council.visitor();
  await signIn(phone, 'nadia');
  await orderForget(council.database.queries, 'nadia-hussain', council.now());
  await signIn(phone, 'nadia');
  expect(await session(phone)).toMatchObject({ member: { id: 'nadia-hussain' }, orders: [] });
});

test('an order names its member, and an order of another kind names none', () => {
  expect(memberToForget(forgetOrder('ama-mensah'))).toBe('ama-mensah');
  expect(memberToForget('something-newer')).toBeNull();
});
