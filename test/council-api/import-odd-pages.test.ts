import { describe, expect, it } from 'vitest';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService, numbered } from './kit/feed-records.ts';
import { aFeedServer } from './kit/feed-server.ts';
import { importingAny } from './kit/imports.ts';

const offer = anEmptyOffer();
const all = numbered(1, 5, feedService);
const pageAt = (url: URL, first = 1): number => Number(url.searchParams.get('page') ?? first);
const part = (page: number): unknown[] => all.slice((page - 1) * 2, page * 2);

type Answer = Parameters<typeof aFeedServer>[0];
const reply = (status: number, headers: Record<string, string>, value: unknown) => ({
  send: (response: {
    writeHead: (status: number, headers: Record<string, string>) => { end: (body: string) => void };
  }) => response.writeHead(status, headers).end(JSON.stringify(value)),
});
const spring = (page: number) => ({
  totalElements: 5,
  totalPages: 3,
  number: page - 1,
  first: page === 1,
  last: page === 3,
  content: part(page),
});

const read = async (answer: Answer) => {
  const server = await aFeedServer(answer);
  return (await importingAny(offer.queries, server.url('/services'))).report;
};

describe('a feed is followed to its end', () => {
  it.each<[string, Answer]>([
    ['whose pages are numbered from nought', (url) => spring(pageAt(url, 0) + 1)],
    ['that numbers its pages from nought and is asked for them from one', (url) => spring(pageAt(url))],
    [
      'that tells the number of the next page',
      (url) => ({ items: part(pageAt(url)), next: pageAt(url) < 3 ? pageAt(url) + 1 : null }),
    ],
    [
      'of bare lists, with the next page in a header',
      (url) => {
        const next = pageAt(url) + 1;
        const link =
          next <= 3 ? { link: `</services?page=9>; rel="prev", </services?page=${next}>; rel="next"` } : {};
        return reply(
          200,
          { 'content-type': 'application/json', ...link } as Record<string, string>,
          part(next - 1),
        );
      },
    ],
    ['that says it is a web page, and is JSON', () => reply(200, { 'content-type': 'text/html' }, all)],
  ])('%s', async (_, answer) => {
    expect(await read(answer)).toMatchObject({ added: 5, quarantined: 0, partial: null });
    expect(await offer.count()).toBe(5);
  });
});

it.each([500, 503, 429, 401])(
  'a page that is answered with %i ends it, and nothing is changed',
  async (status) => {
    const total = { total_items: 5, total_pages: 3 };
    const answer: Answer = (url) =>
      pageAt(url) === 1 ? { ...total, page_number: 1, contents: part(1) } : reply(status, {}, {});
    await expect(read(answer)).rejects.toThrow(`status ${status}`);
    expect(await offer.count()).toBe(0);
  },
);
