import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { FeedFault } from '#council-api/import/feed-fault.ts';
import { anEmptyOffer } from './kit/empty-offer.ts';
import { feedService, numbered, pageOf } from './kit/feed-records.ts';
import { aFile, importingAny } from './kit/imports.ts';

const offer = anEmptyOffer();
const { count, imported } = offer;
const three = numbered(1, 3, feedService);

describe('a file', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', /web page/],
    ['XML', '<?xml version="1.0"?><services/>', /XML/],
    ['nothing', '', /is empty/],
    ['a list that breaks off', '[{"id":1,"name":"Club"},{"id":2,"na', /breaks off/],
    ['words', '{"contents": [{"id": "1", "name": "Club"}], oops', /not JSON|breaks off/],
    ['a record without end', `[{"id":1,"name":"${'x'.repeat(4_100_000)}"}]`, /longer than/],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /ZIP/],
    ['a broken archive', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), /unpacked/],
    ['columns that nobody knows', 'a,b\n1,2\n', /mapping/],
  ])('as bad as %s is refused whole, with the reason', async (_, text, reason) => {
    await imported(pageOf(three));
    const broken = importingAny(offer.queries, await aFile(text, 'feed.json'));
    await expect(broken).rejects.toThrow(FeedFault);
    await expect(broken).rejects.toThrow(reason);
    expect(await count()).toBe(3);
    const { rows } = await offer.queries.execute(sql`select 1 from local_offer_import`);
    expect(rows).toEqual([]);
  });

  it('tells an officer every record that was repaired or refused, and no cell runs as a formula', async () => {
    const feed = [
      feedService(1, { name: '=HYPERLINK("x")', minimum_age: -1 }),
      { ...feedService(2), name: '' },
      { id: 't', name: 'Term', term_uri: 'x' },
    ];
    const { report, findings } = await imported(feed);
    expect(report).toMatchObject({ read: 3, added: 1, quarantined: 2, repaired: { 'age-unknown': 1 } });
    const lines = (await readFile(findings, 'utf8')).split('\r\n');
    expect(lines[1]).toBe(`1,"'=HYPERLINK(""x"")",minimum_age,age-unknown,'-1,,repaired`);
    expect(lines[2]).toMatch(/^2,,,has no name,.*row not taken$/);
    expect(lines[3]).toMatch(/^3,Term,,"is a taxonomy term, no service",.*row not taken$/);
  });
});
