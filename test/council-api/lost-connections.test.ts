import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '#council-api/store/database.ts';
import { aCouncil } from './kit/a-council.ts';
import { emptyPostgres, testPostgres } from './kit/databases.ts';

const senders = 8;
const each = 12;

test.runIf(testPostgres !== null)(
  'when PostgreSQL drops every connection again and again, senders are told to wait, and all is filed once',
  { timeout: 60_000 },
  async () => {
    const url = await emptyPostgres();
    const [served, other] = [await openDatabase({ url }), await openDatabase({ url })];
    if (!served.ok || !other.ok) throw new Error('The database could not be opened');
    const council = await aCouncil(served.value, null, async () => ({
      member: { id: 'ama', name: 'Ama Mensah', role: 'young-person' },
      feedHead: null,
      setCookie: null,
    }));
    let refused = 0;
    const send = async (text: string): Promise<void> => {
      for (;;) {
        const body = { about: 'swim-club', aboutName: 'Swim club', text, mayPublish: false };
        const reply = await council.ask('/api/feedback', { body, key: text.replaceAll(' ', '-') });
        if (reply.status === 201) return;
        expect(reply.status).toBe(503);
        refused += 1;
      }
    };
    const sending = Array.from({ length: senders }, async (_, sender) => {
      for (let n = 0; n < each; n += 1) await send(`sender ${sender} number ${n}`);
    });
    const all = { sent: false };
    const dropping = (async () => {
      while (!all.sent)
        await other.value.queries.execute(
          sql`select pg_terminate_backend(pid), pg_sleep(0.02) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid()`,
        );
    })();
    await Promise.all(sending);
    all.sent = true;
    await dropping;
    const { rows } = await other.value.queries.execute<{ texts: number; filed: number }>(
      'select count(distinct text)::integer as texts, count(*)::integer as filed from feedback',
    );
    expect(rows).toEqual([{ texts: senders * each, filed: senders * each }]);
    expect(refused).toBeGreaterThan(0);
    for (const { value } of [served, other]) await value.close();
  },
);
