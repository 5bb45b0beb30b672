import { describe, expect, it } from 'vitest';
import { getChanges } from '#contract/changes.ts';
import { getLocalOfferPiece } from '#contract/local-offer.ts';
import { sendFeedback } from '#contract/feedback.ts';
import { Api } from '#app/device/api.ts';
import type { Connection } from '#app/device/device.ts';
import { watched } from '#app/device/watch.ts';
import { words } from '#test/kit/device-words.ts';
import { FakeClock } from '#test/kit/fake-clock.ts';

interface Sent {
  url: string;
  init: RequestInit;
}

function apiWith(reply: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const connection = watched<Connection>('unknown');
  const edges = {
    fetch: async (url: string, init: RequestInit) => {
      sent.push({ url, init });
      return reply();
    },
    clock: new FakeClock(),
    page: { surelyOffline: () => false },
  };
  return { api: new Api({ edges, version: '0.1.0', connection }), sent, connection };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

const page = { changes: [], next: 'c1', more: false };

describe('the contract’s client', () => {
  it('asks as the contract says: path, query, and headers that show it is this app and whom it means', async () => {
    const { api, sent } = apiWith(() => json(200, page));
    await api.as({ who: 'member', memberId: 'ama' })(getChanges, { query: { since: 'a b/c' } });
    await api.as({ who: 'no-one' })(getLocalOfferPiece, { params: { name: 'a/b' } });
    expect(sent[0]?.url).toBe('/api/changes?since=a+b%2Fc');
    expect(sent[0]?.init.headers).toMatchObject({
      'alongside-app': '1',
      'alongside-version': '0.1.0',
      'alongside-member': 'ama',
    });
    expect(sent[0]?.init).toMatchObject({ credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
    expect(sent[1]?.url).toBe('/api/local-offer/pieces/a%2Fb');
  });

  it('sends words with no name without a cookie and without a member', async () => {
    const { api, sent } = apiWith(() => json(201, {}));
    await api.as({ who: 'no-one' })(sendFeedback, { body: words('x'), idempotencyKey: 'key-12345' });
    expect(sent[0]?.init.credentials).toBe('omit');
    expect(sent[0]?.init.headers).not.toHaveProperty('alongside-member');
    expect(sent[0]?.init.headers).toMatchObject({ 'idempotency-key': '"key-12345"' });
  });

  it('does not send what the council would refuse as too large', async () => {
    const { api, sent } = apiWith(() => json(201, {}));
    const reply = await api.as({ who: 'no-one' })(sendFeedback, { body: words('é'.repeat(40_000)) });
    expect(reply).toEqual({ ok: false, problem: { code: 'too-large' } });
    expect(sent).toEqual([]);
  });

  it.each([
    ['a reply that is not as agreed', () => json(200, { changes: 'none' }), 'bad-reply', 'unreachable'],
    ['a page of someone else’s', () => new Response('<html>', { status: 200 }), 'bad-reply', 'unreachable'],
    ['a 403 of someone else’s', () => new Response('no', { status: 403 }), 'bad-reply', 'unreachable'],
    ['a server in front that is overloaded', () => new Response('', { status: 503 }), 'busy', 'reachable'],
    ['a code that only a phone may use', () => problem('locked', 500), 'fault', 'reachable'],
    ['a refusal in the contract’s words', () => problem('not-allowed', 403), 'not-allowed', 'reachable'],
    ['no reply', () => Promise.reject(new TypeError('failed')), 'unreachable', 'unreachable'],
  ] as const)('takes %s for what it is', async (_, reply, code, reached) => {
    const { api, connection } = apiWith(reply);
    const answer = await api.as({ who: 'browser' })(getChanges, {});
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(connection.get()).toBe(reached);
  });

  it('hears how long the council asks to be left alone', async () => {
    const { api } = apiWith(() => json(429, {}, { 'retry-after': '120' }));
    const answer = await api.as({ who: 'browser' })(getChanges, {});
    expect(answer).toMatchObject({ problem: { code: 'too-many', retryAfter: 120 } });
  });
});

function problem(code: string, status: number): Response {
  return json(status, { type: `/problems/${code}`, title: code, status, code });
}
