import { sql } from 'drizzle-orm';
import { plainHeaders } from '../http/secure-headers.ts';
import type { Web } from '../http/web.ts';
import type { Figures } from '../observe.ts';
import type { Queries } from '../store/database.ts';

const reply = (status: number, text: string, type = 'text/plain; charset=utf-8') =>
  new Response(text, {
    status,
    headers: { ...plainHeaders, 'Content-Type': type, 'Cache-Control': 'no-store' },
  });

/** For those who watch the server: it runs, its database answers, and how much it does. */
export function serveHealth(web: Web, queries: Queries, figures: Figures): void {
  web.get('/health/live', (c) => {
    c.set('route', 'health');
    return reply(200, 'live\n');
  });
  web.get('/health/ready', async (c) => {
    c.set('route', 'health');
    const answers = await queries.execute(sql`select 1`).then(
      () => true,
      () => false,
    );
    return answers ? reply(200, 'ready\n') : reply(503, 'the database does not answer\n');
  });
  web.get('/metrics', async (c) => {
    c.set('route', 'metrics');
    return reply(200, await figures.text(), figures.type);
  });
}
