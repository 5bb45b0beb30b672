import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { signOut } from '#contract/member.ts';
import { cookieNames } from '#council-api/sign-in/cookie.ts';
import { linkByCode } from '#council-api/store/identities.ts';
import { askedWhoToBe, cameBackAs, chose, leadsTo, signInAs } from '#test/kit/sign-in.ts';
import { demoCouncil, publicUrl } from './demo-council.ts';

const council = await demoCouncil();
let triesLeft = 2;
const limitedCouncil = await demoCouncil(async () => {
  triesLeft -= 1;
  return triesLeft < 0 ? { code: 'too-many', retryAfter: 60 } : null;
});

const app = {
  headers: { 'alongside-app': '1', 'content-type': 'application/json' },
  method: 'POST',
  body: '{}',
};

test('a person signs in at the provider and comes back to where they were', async () => {
  const visitor = council.visitor();
  const done = await visitor.ask(await cameBackAs(visitor, 'denise', '/plan/jamal?section=F'));
  expect(done.headers.get('location')).toBe('/plan/jamal?section=F');

  const session = await visitor.ask('/api/session');
  expect(session.headers.get('cache-control')).toBe('no-store');
  const denise = { id: 'denise-carter', name: 'Denise Carter', role: 'parent' };
  expect(await session.json()).toMatchObject({ member: denise, orders: [] });
});

test('the kit signs in through the real provider and gives a cookie that works', async () => {
  const cookie = await signInAs({ url: publicUrl, ask: (request) => council.web.request(request) }, 'ama');
  const session = await council.web.request(`${publicUrl}/api/session`, { headers: { cookie } });
  expect(await session.json()).toMatchObject({ member: { id: 'ama-mensah' } });
});

test('the session cookie can be read by no script and no other host, and the database holds only its hash', async () => {
  const visitor = council.visitor();
  const done = await visitor.ask(await cameBackAs(visitor, 'saira'));
  const line = done.headers.getSetCookie().find((text) => text.startsWith(`${cookieNames.session}=`)) ?? '';
  const rules = line.split('; ').slice(1);
  expect(rules).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  expect(rules.some((rule) => rule.startsWith('Domain'))).toBe(false);

  const id = visitor.cookie(cookieNames.session) ?? '';
  expect(id.length).toBeGreaterThanOrEqual(43);
  const { rows } = await council.database.queries.execute(sql`select * from session`);
  expect(JSON.stringify(rows)).not.toContain(id);
});

test('a sign-in begun in one tab works after another tab has finished one', async () => {
  const visitor = council.visitor();
  const waiting = await askedWhoToBe(visitor, '/a');
  expect(leadsTo(await visitor.ask(await cameBackAs(visitor, 'tomasz', '/b')))).toBe('/b');
  expect(leadsTo(await visitor.ask(await chose(visitor, waiting, 'katarzyna')))).toBe('/a');
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({
    member: { id: 'katarzyna-nowak' },
  });
});

test('going back at the provider is said to be just that', async () => {
  const visitor = council.visitor();
  const back = await cameBackAs(visitor, 'nobody-of-the-list');
  expect(leadsTo(await visitor.ask(back))).toBe('/account/not-signed-in?why=cancelled');
  expect(visitor.cookie(cookieNames.session)).toBeUndefined();
});

test('somebody the council has not linked gets a code to tell it, and no session; once linked they are in', async () => {
  const visitor = council.visitor();
  const outcome = new URL(leadsTo(await visitor.ask(await cameBackAs(visitor, 'stranger'))), publicUrl);
  const code = outcome.searchParams.get('code') ?? '';
  expect(outcome.searchParams.get('why')).toBe('not-linked');
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(visitor.cookie(cookieNames.session)).toBeUndefined();
  expect(await (await visitor.ask('/api/session')).json()).toEqual({ member: null, orders: [] });

  const again = new URL(leadsTo(await visitor.ask(await cameBackAs(visitor, 'stranger'))), publicUrl);
  expect(again.searchParams.get('code')).toBe(code);

  const { queries } = council.database;
  expect(await linkByCode(queries, code, 'no-such-member')).toMatchObject({ problem: 'member-unknown' });
  expect(await linkByCode(queries, 'AAAA-AAAA', 'priya-raman')).toMatchObject({ problem: 'code-unknown' });
  expect(await linkByCode(queries, ` ${code.toLowerCase()} `, 'priya-raman')).toMatchObject({ ok: true });
  expect(leadsTo(await visitor.ask(await cameBackAs(visitor, 'stranger')))).toBe('/');
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: { id: 'priya-raman' } });
});

test('an error reply of the provider leads to the app with a code, and its words are neither shown nor logged', async () => {
  const visitor = council.visitor();
  const state = new URL(await cameBackAs(visitor, 'denise')).searchParams.get('state') ?? '';
  const query = new URLSearchParams({
    error: 'server_error',
    error_description: 'Mrs Carter, 1 High St',
    state,
  });
  const iss = `${publicUrl}/demo-sign-in`;
  const done = await visitor.ask(`/sign-in/callback?${query.toString()}&iss=${encodeURIComponent(iss)}`);
  expect(done.status).toBe(303);
  expect(leadsTo(done)).toBe('/account/not-signed-in?why=failed');
  expect(await done.text()).toBe('');
  expect(council.told.at(-1)).toEqual({ outcome: 'failed', fault: 'server_error' });
});

test('signing out ends the session here, and at the provider where the browser is sent', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'joanne'));
  const old = visitor.cookieHeader();
  const { next } = z.parse(signOut.reply, await (await visitor.ask('/api/session/sign-out', app)).json());
  expect(visitor.cookie(cookieNames.session)).toBeUndefined();
  const before = await council.web.request(`${publicUrl}/api/session`, { headers: { cookie: old } });
  expect(await before.json()).toMatchObject({ member: null });

  const page = await (await visitor.ask(next ?? '')).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const confirmed = await visitor.send('/demo-sign-in/session/end/confirm', { xsrf, logout: 'yes' });
  expect(leadsTo(confirmed)).toBe(`${publicUrl}/`);
});

test('signing out twice, or never having signed in, is no fault', async () => {
  const reply = await council.visitor().ask('/api/session/sign-out', app);
  expect([reply.status, await reply.json()]).toEqual([200, { next: null }]);
});

test('signing out at the provider ends the session here by the back channel', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'gareth'));
  const page = await (await visitor.ask('/demo-sign-in/session/end')).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({
    member: { id: 'gareth-whitfield' },
  });
  await visitor.send('/demo-sign-in/session/end/confirm', { xsrf, logout: 'yes' });
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: null });
});

test('whoever opens 127.0.0.1 is sent to the public name of the same server before signing in', async () => {
  const reply = await council.web.request('http://127.0.0.1:3102/sign-in/start?return=%2Fplan');
  expect(leadsTo(reply)).toBe(`${publicUrl}/sign-in/start?return=%2Fplan`);
});

test('what a member may see needs a session, and asks for one when it has ended', async () => {
  const visitor = council.visitor();
  const nobody = await visitor.ask('/api/changes');
  expect([nobody.status, nobody.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
  expect(await nobody.json()).toMatchObject({ code: 'sign-in-needed' });

  await visitor.ask(await cameBackAs(visitor, 'denise'));
  expect((await visitor.ask('/api/changes')).status).toBe(200);
  council.passMinutes(61);
  expect(await (await visitor.ask('/api/changes')).json()).toMatchObject({ code: 'sign-in-needed' });
  council.passMinutes(-61);
});

test("a form on another site, sent with the person's cookies, signs nobody out", async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'martin'));
  for (const headers of [{}, { 'content-type': 'text/plain' }, { 'alongside-app': '0' }] as HeadersInit[]) {
    const reply = await visitor.ask('/api/session/sign-out', { method: 'POST', body: '{}', headers });
    expect([reply.status, await reply.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'not-from-app' }),
    ]);
  }
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: { id: 'martin-ellery' } });
});

test('a session that gets a new id passes it on with whatever was asked', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'nadia'));
  const before = visitor.cookie(cookieNames.session);
  council.passMinutes(59);
  await visitor.ask('/api/changes');
  council.passMinutes(2);
  expect((await visitor.ask('/api/changes')).status).toBe(200);
  expect(visitor.cookie(cookieNames.session)).not.toBe(before);
  expect((await visitor.ask('/api/changes')).status).toBe(200);
  council.passMinutes(-61);
});

test('too many tries from one place are sent back to the app to wait', async () => {
  const visitor = limitedCouncil.visitor();
  const outcomes: (string | null)[] = [];
  for (const path of [
    '/sign-in/callback?state=x&code=y',
    '/sign-in/callback',
    '/sign-in/start',
    '/sign-in/callback',
  ]) {
    outcomes.push((await visitor.ask(path)).headers.get('location'));
  }
  expect(outcomes).toEqual([
    '/account/not-signed-in?why=expired',
    '/account/not-signed-in?why=expired',
    '/account/not-signed-in?why=too-many',
    '/account/not-signed-in?why=too-many',
  ]);
});

test('signing out is not made to wait because others on the same network were busy', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'ama'));
  for (let others = 0; others < 121; others += 1) await council.visitor().ask(signOut.path, app);
  expect((await visitor.ask(signOut.path, app)).status).toBe(200);
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: null });
});
