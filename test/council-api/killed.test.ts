import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { openDatabase } from '#council-api/store/database.ts';
import { emptyPostgres, testPostgres } from './kit/databases.ts';
import { placeEmptyEmbedded } from './kit/empty-embedded.ts';

const program = fileURLToPath(new URL('kit/filing-server.ts', import.meta.url));
const kills = 8;
const writers = 6;

interface Filed {
  key: string;
  reference: string;
}

async function startServer(where: string): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [program, where], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(Number(String(text))));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready`)));
  });
  return { child, port };
}

const file = (port: number, key: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'alongside-app': '1', 'idempotency-key': key },
    body: JSON.stringify({
      about: 'swim-club',
      aboutName: 'Swim club',
      text: `Words of ${key}`,
      mayPublish: false,
    }),
  });

/** Sends one after the other until the server is gone. Answers what it acknowledged, and the key it died on. */
async function fileUntilGone(
  port: number,
  name: string,
  told: string[],
): Promise<{ filed: Filed[]; open: string }> {
  const filed: Filed[] = [];
  for (let n = 0; ; n += 1) {
    const key = `${name}-${n}`;
    try {
      const reply = await file(port, key);
      const { reference } = (await reply.json()) as Filed;
      filed.push({ key, reference });
      told.push(key);
    } catch {
      return { filed, open: key };
    }
  }
}

const untilBusy = { timeout: 60_000, interval: 5 };

const name = `a server killed ${kills} times while ${writers} write loses nothing it acknowledged and files nothing twice`;

test(name, { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-killed-'));
  const where = testPostgres ? await emptyPostgres() : folder;
  if (!testPostgres) await placeEmptyEmbedded(folder);
  const acknowledged: Filed[] = [];
  let unanswered: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const { child, port } = await startServer(where);
    // What was under way when the server died is sent again, as an outbox does.
    for (const key of unanswered) {
      const { reference } = (await (await file(port, key)).json()) as Filed;
      acknowledged.push({ key, reference });
    }
    const told: string[] = [];
    const writing = Array.from({ length: writers }, (_, n) =>
      fileUntilGone(port, `round-${round}-writer-${n}`, told),
    );
    // Also on a machine that has much else to do, something must have been acknowledged.
    await Promise.all([pause(150 + round * 37), vi.waitUntil(() => told.length > writers, untilBusy)]);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const ended = await Promise.all(writing);
    acknowledged.push(...ended.flatMap(({ filed }) => filed));
    unanswered = ended.map(({ open }) => open);
  }
  const kept = await filedIn(where);
  expect(acknowledged.length).toBeGreaterThan(kills * writers);
  for (const { key, reference } of acknowledged) expect(kept.get(`Words of ${key}`)).toEqual([reference]);
  await rm(folder, { recursive: true });
});

/** Every text that was filed, with its references. */
async function filedIn(where: string): Promise<Map<string, string[]>> {
  const opened = await openDatabase(testPostgres ? { url: where } : { folder: where });
  if (!opened.ok) throw new Error(opened.problem);
  const { rows } = await opened.value.queries.execute<{ text: string; references: string[] }>(
    sql`select text, json_agg(reference) as references from feedback group by text`,
  );
  await opened.value.close();
  return new Map(rows.map(({ text, references }) => [text, references]));
}
