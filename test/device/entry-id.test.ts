import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idempotencyKey } from '#contract/shape.ts';
import { entryIdAfter } from '#app/device/outbox/entry-id.ts';
import { nextTryAt } from '#app/device/outbox/backoff.ts';
import { randomFillSync } from 'node:crypto';

const random = (bytes: number) => randomFillSync(new Uint8Array(bytes));

describe('the id of an entry', () => {
  it('sorts after the one before it, whatever the clock does', () => {
    const clock = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(clock, (times) => {
        let last: string | undefined;
        for (const now of times) {
          const id = entryIdAfter(last, now, random);
          if (last !== undefined) expect(id > last).toBe(true);
          last = id;
        }
      }),
    );
  });

  it('sorts after thousands made in one millisecond', () => {
    let last = entryIdAfter(undefined, 1000, random);
    for (let made = 0; made < 9000; made += 1) {
      const id = entryIdAfter(last, 1000, random);
      expect(id > last).toBe(true);
      last = id;
    }
  });

  it('is a UUID of version 7, and a key the council takes', () => {
    const id = entryIdAfter(undefined, Date.UTC(2026, 10, 23), random);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 23));
    expect(idempotencyKey.safeParse(id).success).toBe(true);
  });
});

describe('trying again', () => {
  it('waits longer each time, to a quarter of an hour, and never all phones at once', () => {
    const waits = Array.from({ length: 15 }, (_, tries) => nextTryAt(tries + 1, 0, 1));
    expect(waits.slice(0, 4)).toEqual([2000, 4000, 8000, 16_000]);
    expect(waits.at(-1)).toBe(900_000);
    expect(nextTryAt(3, 0, 0)).toBe(4000);
  });

  it('is never sooner than the council asked', () => {
    expect(nextTryAt(1, 0, 0.5, 600)).toBe(600_000);
  });
});
