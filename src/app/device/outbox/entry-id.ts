type Random = (bytes: number) => Uint8Array;

interface Stamp {
  milliseconds: number;
  count: number;
}

const counts = 0x1000;

/** Reads the time and the count out of an id; null when it is not one of ours. */
function stampOf(id: string | undefined): Stamp | null {
  const digits = id?.replaceAll('-', '') ?? '';
  if (!/^[0-9a-f]{12}7[0-9a-f]{19}$/.test(digits)) return null;
  return {
    milliseconds: Number.parseInt(digits.slice(0, 12), 16),
    count: Number.parseInt(digits.slice(13, 16), 16),
  };
}

function stampAfter(last: Stamp | null, now: number): Stamp {
  if (!last || now > last.milliseconds) return { milliseconds: now, count: 0 };
  if (last.count + 1 < counts) return { milliseconds: last.milliseconds, count: last.count + 1 };
  return { milliseconds: last.milliseconds + 1, count: 0 };
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * An id that sorts after `last` whatever the clock says, and that no one else makes.
 *
 * @param now milliseconds since 1970
 * @see RFC 9562, version 7, with a counter in `rand_a` (method 1)
 */
export function entryIdAfter(last: string | undefined, now: number, random: Random): string {
  const { milliseconds, count } = stampAfter(stampOf(last), Math.max(0, Math.floor(now)));
  const noise = Array.from(random(8), (byte) => hex(byte, 2)).join('');
  const time = hex(milliseconds, 12);
  const variant = hex(8 + (Number.parseInt(noise[0] ?? '0', 16) % 4), 1);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${variant}${noise.slice(1, 4)}-${noise.slice(4)}`;
}
