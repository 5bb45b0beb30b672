import { beforeAll, expect, test } from 'vitest';
import { demoAccounts } from '#council-api/example-council/demo-accounts.ts';
import { seedExampleCouncil } from '#council-api/example-council/seed.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { settledFeed } from './kit/feed.ts';

let council: TestCouncil;
beforeAll(async () => {
  council = await aCouncil();
  await seedExampleCouncil(council.database.queries, { today: '2026-11-22', services: 20 });
  await settledFeed(council.database.queries, 'nobody');
});

const mostBytes = 60_000;

const ask = (as: string, since: string): Promise<Response> =>
  council.ask(`/api/changes${since}`, { as, headers: { 'accept-encoding': 'br, gzip' } });

/** Bytes of every page as sent, and where the member then stands. */
async function firstSync(memberId: string): Promise<{ bytes: number; next: string }> {
  let bytes = 0;
  for (let since = ''; ;) {
    bytes += (await (await ask(memberId, since)).arrayBuffer()).byteLength;
    const { next, more } = await (await council.ask(`/api/changes${since}`, { as: memberId })).json();
    if (!more) return { bytes, next };
    since = `?since=${next}`;
  }
}

test.each(demoAccounts.map(({ name, memberId }) => [name, memberId]))(
  'everything that %s may see comes in little, and then nothing new in one small reply',
  async (_, memberId) => {
    const { bytes, next } = await firstSync(memberId);
    expect(bytes).toBeGreaterThan(100);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    const again = await ask(memberId, `?since=${next}`);
    const text = await again.text();
    expect(text.length).toBeLessThanOrEqual(300);
    expect(JSON.parse(text)).toEqual({ changes: [], next, more: false });
  },
);
