/** Of what is larger, few would fit. */
const largestKept = 400_000;

/** What was read under a version, and holds while that version does. */
interface Versioned {
  version: string;
  bytes: Uint8Array;
}

export interface KeptBytes<T extends Versioned> {
  get(key: string): T | undefined;
  keep(key: string, value: T): void;
  drop(key: string): void;
}

/** Remembers what is sent, up to so many bytes of it; what was read the longest ago goes first. */
export function keptBytes<T extends Versioned>(mostKept: number): KeptBytes<T> {
  const kept = new Map<string, T>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.bytes.byteLength ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, value: T): void => {
    drop(key);
    if (value.bytes.byteLength > largestKept) return;
    kept.set(key, value);
    size += value.bytes.byteLength;
    for (const oldest of kept.keys()) {
      if (size <= mostKept) break;
      drop(oldest);
    }
  };
  return { get: (key) => kept.get(key), keep, drop };
}
