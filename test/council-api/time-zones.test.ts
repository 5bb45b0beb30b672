import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { emptyPostgres, testPostgres } from './kit/databases.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('kit/print-dates.ts', import.meta.url));

/** Days on which clocks change, and the ends of years: where a date that is taken for a moment slips by one. */
const days = [
  '2026-03-29',
  '2026-10-25',
  '2026-04-05',
  '2026-09-27',
  '2025-12-31',
  '2026-01-01',
  '2024-02-29',
];

interface Printed {
  zone: number;
  receivedAt: string;
  events: { value: { id: string; on: string }; changedAt: string }[];
  services: { id: string; checkedOn: string; changedAt: string }[];
}

async function printedIn(zone: string): Promise<Printed> {
  const where = testPostgres ? await emptyPostgres() : '';
  const env = { ...process.env, TZ: zone, PGTZ: zone };
  const { stdout } = await run(process.execPath, [program, where, ...days], { env });
  return JSON.parse(stdout) as Printed;
}

test(
  'servers in London and Auckland give every date and moment as it was given',
  { timeout: 120_000 },
  async () => {
    const before = Date.now();
    const printed = [await printedIn('Europe/London'), await printedIn('Pacific/Auckland')];
    expect(printed[0]?.zone).not.toBe(printed[1]?.zone);
    for (const { events, services, receivedAt } of printed) {
      expect(events.map(({ value }) => value.on)).toEqual(days);
      for (const { value } of events) expect(value.id).toBe(`on-${value.on}`);
      expect(services.map(({ checkedOn }) => checkedOn).toSorted()).toEqual(days.toSorted());
      for (const { checkedOn, changedAt } of services) expect(changedAt).toBe(`${checkedOn}T00:30:00.000Z`);
      for (const moment of [receivedAt, ...events.map(({ changedAt }) => changedAt)]) {
        expect(Date.parse(moment)).toBeGreaterThanOrEqual(before - 1000);
        expect(Date.parse(moment)).toBeLessThanOrEqual(Date.now() + 1000);
      }
    }
  },
);
