import { describe, expect, it } from 'vitest';
import { FeedFault } from '#council-api/import/feed-fault.ts';
import { usualLimits } from '#council-api/import/fetch-page.ts';
import { isInside } from '#council-api/import/inside-addresses.ts';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService, numbered, pageOf } from './kit/feed-records.ts';
import { aFeedServer } from './kit/feed-server.ts';
import { importingAny } from './kit/imports.ts';

const offer = anEmptyOffer();

const importing = (url: string, options = {}) => importingAny(offer.queries, url, options);
const all = numbered(1, 25, feedService);
const cut = (page: number, size = 10) => all.slice((page - 1) * size, page * size);
const pageAsked = (url: URL, first = 1): number => Number(url.searchParams.get('page') ?? first);

const reply = (status: number, headers: Record<string, string>, body = '') => ({
  send: (response: {
    writeHead: (status: number, headers: Record<string, string>) => { end: (body: string) => void };
  }) => response.writeHead(status, headers).end(body),
});

describe('a hostile or broken feed ends with the reason, and changes nothing:', () => {
  it.each<[string, (url: URL) => object | undefined, RegExp]>([
    [
      'a web page',
      () => reply(200, { 'content-type': 'text/html; charset=utf-8' }, '<html></html>'),
      /is a web page/,
    ],
    [
      'a web page that says it is JSON',
      () => reply(200, { 'content-type': 'application/json' }, '<html></html>'),
      /web page/,
    ],
    ['an error', () => reply(500, {}), /status 500/],
    [
      'a page that fails half way',
      (url) => (pageAsked(url) === 1 ? pageOf(cut(1), 1, 3, 25) : reply(502, {})),
      /status 502/,
    ],
    ['pages that go round', () => pageOf(cut(1), 1, 9, 90), /goes round in circles/],
    [
      'pages without end',
      (url) => ({ ...pageOf([feedService(pageAsked(url))], pageAsked(url), 2, 2), last_page: false }),
      /does not end/,
    ],
    [
      'a redirect without end',
      (url) => reply(302, { location: `/again${url.pathname.length}` }),
      /redirects more than/,
    ],
    ['a redirect to a file', () => reply(302, { location: 'file:///etc/passwd' }), /not a web address/],
    [
      'a list that breaks off',
      () => reply(200, { 'content-type': 'application/json' }, '[{"id":"1","name":"Club"},'),
      /breaks off/,
    ],
    ['one record without end', () => reply(200, {}, `[{"name":"${'x'.repeat(4_200_000)}`), /longer than/],
  ])('%s', async (_, answer, reason) => {
    const good = await aFeedServer(() => pageOf(all));
    await importing(good.url('/services'));
    const feed = await aFeedServer(answer);
    const broken = importing(feed.url('/services'), { withdrawals: 'any' });
    await expect(broken).rejects.toThrow(FeedFault);
    await expect(broken).rejects.toThrow(reason);
    expect(await offer.count()).toBe(25);
  });

  it.each<[string, string]>([
    ['this machine', 'http://127.0.0.1:1/services'],
    ['this machine by name', 'http://localhost:1/services'],
    ['this machine in other signs', 'http://0x7f.1:1/services'],
    ['a private network', 'http://10.0.0.7/services'],
    ['where clouds keep keys', 'http://169.254.169.254/latest'],
    ['this machine in six', 'http://[::1]:1/services'],
    ['four inside six', 'http://[::ffff:10.0.0.1]/services'],
  ])('an address inside, %s', async (_, url) => {
    await expect(importing(url, { limits: usualLimits })).rejects.toThrow(/private network/);
  });

  it('silence', async () => {
    const feed = await aFeedServer(() => ({ send: () => undefined }));
    const limits = { ...usualLimits, inside: 'allowed' as const, silenceMilliseconds: 300 };
    await expect(importing(feed.url('/services'), { limits })).rejects.toThrow(/did not answer/);
  });

  it('a page larger than any', async () => {
    const feed = await aFeedServer(() => pageOf(all));
    const limits = { ...usualLimits, inside: 'allowed' as const, pageBytes: 2000 };
    await expect(importing(feed.url('/services'), { limits })).rejects.toThrow(/more than/);
  });
});

it.each([
  ['8.8.8.8', false],
  ['2606:4700::1111', false],
  ['192.168.1.1', true],
  ['172.31.255.255', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['fd00::1', true],
  ['fe80::1%eth0', true],
  ['::ffff:127.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['not an address', true],
])('%s is inside: %s', (address, inside) => {
  expect(isInside(address)).toBe(inside);
});
