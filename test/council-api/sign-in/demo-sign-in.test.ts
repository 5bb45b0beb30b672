import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import { choosePage } from '#council-api/sign-in/demo/demo-pages.ts';
import { demoRefusal } from '#council-api/sign-in/demo/demo-refusal.ts';
import { demoSecrets } from '#council-api/sign-in/demo/demo-secrets.ts';
import { demoWordsFor } from '#council-api/sign-in/demo/demo-words.ts';
import { askedWhoToBe, cameBackAs, chose, leadsTo } from '#test/kit/sign-in.ts';
import { demoCouncil, publicUrl } from './demo-council.ts';

const council = await demoCouncil();
const other = await demoCouncil();

const asked = { demo: true, publicUrl: 'http://localhost:3000', allowedInPublic: false };

test('the demonstration sign-in starts only in demo mode', () => {
  expect(demoRefusal(asked)).toBeNull();
  expect(demoRefusal({ ...asked, demo: false })).toContain('DEMO=on');
});

test('the demonstration sign-in starts at a public address only when that is asked for in so many words', () => {
  const inPublic = { ...asked, publicUrl: 'https://demo.example.org' };
  expect(demoRefusal(inPublic)).toContain('DEMO_IN_PUBLIC');
  expect(demoRefusal({ ...inPublic, allowedInPublic: true })).toBeNull();
  expect(demoRefusal({ ...inPublic, allowedInPublic: true, demo: false })).toContain('DEMO=on');
});

test('its keys are made once and kept, and are another for each council', async () => {
  const again = await demoSecrets(council.database.queries);
  expect(await demoSecrets(council.database.queries)).toEqual(again);
  expect((await demoSecrets(other.database.queries)).client).not.toBe(again.client);
});

test('the page that asks who to be names every demo person, says it is a demonstration and asks for no password', async () => {
  const visitor = council.visitor();
  const page = await visitor.ask(await askedWhoToBe(visitor));
  const text = await page.text();
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(text).toContain('This is a demonstration');
  expect(text).not.toMatch(/type="?password/);
  for (const { id, name } of demoAccounts) {
    expect(text).toContain(`value="${id}"`);
    expect(text).toContain(name);
  }
});

test('what the page carries inside itself is what its policy allows, and nothing else', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'denise'));
  for (const address of [await askedWhoToBe(visitor), '/demo-sign-in/session/end']) {
    const page = await visitor.ask(address);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    const text = await page.text();
    const inside = [...text.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(
      ([, , content = '']) => content,
    );
    expect(inside.length).toBeGreaterThan(0);
    for (const content of inside) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    }
    expect(text).not.toMatch(/ style=| on[a-z]+=|<link|<img|https?:\/\/(?!localhost)/);
  }
});

test('names and descriptions are shown as text, whatever is in them', async () => {
  const account = { id: '"><b>', name: '<script>alert(1)</script>', about: '& more', memberId: 'm' };
  const { text } = await choosePage(demoWordsFor('en'), '/here?a=1&b="', [account]);
  expect(text).not.toContain('<script>alert');
  expect(text).toContain('&lt;script&gt;');
  expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
});

test('the page speaks the first language of the reader that there are words in', async () => {
  const visitor = council.visitor();
  const address = await askedWhoToBe(visitor);
  const read = async (languages: string) =>
    (await visitor.ask(address, { headers: { 'accept-language': languages } })).text();
  expect(await read('cy, pl;q=0.9, en;q=0.8')).toContain('Kim chcesz być?');
  expect(await read('ur-PK')).toContain('<html lang="ur" dir="rtl">');
  expect(await read('xx, toString')).toContain('<html lang="en" dir="ltr">');
});

test('somebody who is signed in already is asked again who to be, and can be another', async () => {
  const visitor = council.visitor();
  await visitor.ask(await cameBackAs(visitor, 'denise'));
  const page = await askedWhoToBe(visitor);
  expect(page).toContain('/demo-sign-in/choose/');
  expect(leadsTo(await visitor.ask(await chose(visitor, page, 'saira')))).toBe('/');
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: { id: 'saira-malik' } });
});

test('a page of choosing that was not asked for, or in another browser, says it has run out', async () => {
  const page = await askedWhoToBe(council.visitor());
  for (const address of [page, '/demo-sign-in/choose/made-up']) {
    const reply = await council.visitor().send(address, { account: 'denise' });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('This page has run out');
  }
});

test('a code that was used is no good in another sign-in', async () => {
  const visitor = council.visitor();
  const used = new URL(await cameBackAs(visitor, 'denise'));
  expect(leadsTo(await visitor.ask(used.href))).toBe('/');
  await isRefused(used.searchParams.get('code') ?? '');
});

test('a code of another sign-in is no good, even if nobody has used it', async () => {
  const victim = new URL(await cameBackAs(council.visitor(), 'denise'));
  await isRefused(victim.searchParams.get('code') ?? '');
});

async function isRefused(code: string): Promise<void> {
  const visitor = council.visitor();
  const back = new URL(await cameBackAs(visitor, 'gareth'));
  back.searchParams.set('code', code);
  expect(leadsTo(await visitor.ask(back.href))).toBe('/account/not-signed-in?why=failed');
  expect(council.told.at(-1)).toEqual({ outcome: 'failed', fault: 'invalid_grant' });
  expect(await (await visitor.ask('/api/session')).json()).toMatchObject({ member: null });
}

test('the provider lets no other client and no other address in', async () => {
  const client = new URLSearchParams({ response_type: 'code', scope: 'openid', state: 's', nonce: 'n' });
  const evil = {
    ...Object.fromEntries(client),
    client_id: 'alongside',
    redirect_uri: 'https://evil.example/',
  };
  for (const query of [evil, { ...evil, client_id: 'evil', redirect_uri: `${publicUrl}/sign-in/callback` }]) {
    const reply = await council.visitor().ask(`/demo-sign-in/auth?${new URLSearchParams(query).toString()}`);
    expect([reply.status, reply.headers.get('location')]).toEqual([400, null]);
  }
});

test('signing out with no sign-in at the provider left needs a script that the policy allows', async () => {
  const page = await council.visitor().ask('/demo-sign-in/session/end');
  const script = /<script>([\s\S]*?)<\/script>/.exec(await page.text())?.[1] ?? '';
  const digest = createHash('sha256').update(script).digest('base64');
  expect(page.headers.get('content-security-policy')).toContain(`'sha256-${digest}'`);
});
