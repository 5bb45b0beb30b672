import { gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService, numbered, pageOf, shortService } from './kit/feed-records.ts';
import { aFeedServer } from './kit/feed-server.ts';
import { importingAny } from './kit/imports.ts';

const offer = anEmptyOffer();

const importing = (url: string, options = {}) => importingAny(offer.queries, url, options);
const all = numbered(1, 25, feedService);
const cut = (page: number, size = 10) => all.slice((page - 1) * size, page * size);
const pageAsked = (url: URL, first = 1): number => Number(url.searchParams.get('page') ?? first);

describe('a feed on the web', () => {
  it('is read to its last page, and the same again changes nothing', async () => {
    const feed = await aFeedServer((url) => pageOf(cut(pageAsked(url)), pageAsked(url), 3, 25));
    expect((await importing(feed.url('/v3/services?per_page=10'))).report).toMatchObject({
      read: 25,
      added: 25,
      partial: null,
      duplicates: 0,
    });
    expect(feed.asked.filter((path) => path.includes('page=3'))).toHaveLength(1);
    expect((await importing(feed.url('/v3/services?per_page=10'))).report).toMatchObject({ unchanged: 25 });
  });

  it('that counts its pages from nought is read whole', async () => {
    const feed = await aFeedServer((url) => {
      const at = pageAsked(url, 0);
      return {
        totalElements: 25,
        totalPages: 3,
        number: at,
        size: 10,
        first: at === 0,
        last: at === 2,
        content: cut(at + 1),
      };
    });
    expect((await importing(feed.url('/services'))).report).toMatchObject({
      read: 25,
      added: 25,
      partial: null,
    });
  });

  it('that gives the address of its next page is followed there', async () => {
    const feed = await aFeedServer((url) => {
      const from = Number(url.searchParams.get('offset') ?? 0);
      const next = from + 10 < 25 ? { links: { next: `/services?offset=${from + 10}` } } : { last: true };
      return { items: all.slice(from, from + 10), ...next };
    });
    expect((await importing(feed.url('/services'))).report).toMatchObject({ read: 25, added: 25 });
  });

  it('is found under /services when only its front address is given', async () => {
    const front = { version: 'HSDS-UK-3.0', profile: 'https://p.uk', openapi_url: 'https://o.uk' };
    const feed = await aFeedServer((url) =>
      url.pathname === '/v3' ? front : url.pathname === '/v3/services' ? pageOf(cut(1)) : undefined,
    );
    expect((await importing(feed.url('/v3'))).report).toMatchObject({ read: 10, added: 10, partial: null });
  });

  it('that does not count its pages, and gives everything each time, is read once', async () => {
    const feed = await aFeedServer(() => ({ contents: all }));
    expect((await importing(feed.url('/services'))).report).toMatchObject({
      read: 25,
      added: 25,
      duplicates: 0,
      partial: null,
    });
  });

  it('in lines, packed, or as a CSV is read like a file', async () => {
    const lines = all.map((each) => JSON.stringify(each)).join('\n');
    const feed = await aFeedServer((url) => ({
      send: (response) =>
        url.pathname === '/csv'
          ? response.writeHead(200, { 'content-type': 'text/csv' }).end('id,name\n1,Club\n')
          : response
              .writeHead(200, { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' })
              .end(gzipSync(lines)),
    }));
    expect((await importing(feed.url('/lines'))).report).toMatchObject({ read: 25, added: 25 });
    expect((await importing(feed.url('/csv'), { source: 'csv' })).report).toMatchObject({
      read: 1,
      added: 1,
    });
  });
});

describe('a feed that gives less than it has', () => {
  it('in its lists is asked for each whole record', async () => {
    const feed = await aFeedServer((url) => {
      if (url.pathname.endsWith('/services')) return pageOf(numbered(1, 5, shortService));
      const found = all.find(({ id }) => url.pathname.endsWith(id));
      return found;
    });
    expect((await importing(feed.url('/services'))).report).toMatchObject({ read: 5, added: 5 });
    const { rows } = await offer.queries.execute(
      sql`select 1 from service where value->>'phone' is not null`,
    );
    expect(rows).toHaveLength(5);
  });

  it('and has no whole records leaves what is held as rich as it was', async () => {
    const whole = await aFeedServer(() => pageOf(all.slice(0, 5)));
    await importing(whole.url('/services'));
    const short = await aFeedServer((url) =>
      url.pathname.endsWith('/services') ? pageOf(numbered(1, 5, shortService)) : undefined,
    );
    expect((await importing(short.url('/services'))).report).toMatchObject({
      unchanged: 5,
      changed: 0,
      short: 5,
    });
    const { rows } = await offer.queries.execute(
      sql`select 1 from service where value->>'phone' is not null`,
    );
    expect(rows).toHaveLength(5);
  });

  it('because only what changed was asked for loses nothing, whether or not it listens', async () => {
    const feed = await aFeedServer((url) =>
      url.searchParams.has('modified_after') ? pageOf(all.slice(0, 2)) : pageOf(all),
    );
    await importing(feed.url('/services'));
    const { report } = await importing(feed.url('/services?modified_after=2026-11-01T00:00:00Z'), {
      withdrawals: 'any',
    });
    expect(report).toMatchObject({ read: 2, withdrawn: 0, notWithdrawn: 23 });
    const deaf = await aFeedServer(() => pageOf(all));
    expect((await importing(deaf.url('/services?modified_after=2026-11-01T00:00:00Z'))).report).toMatchObject(
      { unchanged: 25, added: 0, withdrawn: 0 },
    );
  });

  it.each<[string, (page: number) => object]>([
    ['too many', (page) => pageOf(cut(page), page, 3, 400)],
    ['too few', (page) => ({ ...pageOf(cut(page), page, 3, 3), total_pages: 1, last_page: page >= 3 })],
  ])('than its total says, %s, adds everything it has and takes nothing away', async (_, answer) => {
    const before = await aFeedServer(() => pageOf(numbered(100, 103, feedService)));
    await importing(before.url('/services'));
    const feed = await aFeedServer((url) => (pageAsked(url) <= 3 ? answer(pageAsked(url)) : undefined));
    expect((await importing(feed.url('/services'), { withdrawals: 'any' })).report).toMatchObject({
      added: 25,
      withdrawn: 0,
      notWithdrawn: 4,
    });
  });
});
