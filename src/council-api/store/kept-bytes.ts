/** Of what is larger, few would fit. */
const usualLargest = 400_000;

export interface KeptBytes<T> {
  get(key: string): T | undefined;
  keep(key: string, value: T): void;
}

/** Remembers what is sent, up to so many bytes of it; what was kept the longest ago goes first. */
export function keptBytes<T>(
  mostKept: number,
  bytesIn: (value: T) => number,
  largestKept = usualLargest,
): KeptBytes<T> {
  const kept = new Map<string, T>();
  let size = 0;
  const drop = (key: string): void => {
    const value = kept.get(key);
    if (value !== undefined) size -= bytesIn(value);
    kept.delete(key);
  };
  const keep = (key: string, value: T): void => {
    drop(key);
    if (bytesIn(value) > largestKept) return;
    kept.set(key, value);
    size += bytesIn(value);
    for (const oldest of kept.keys()) {
      if (size <= mostKept) break;
      drop(oldest);
    }
  };
  return { get: (key) => kept.get(key), keep };
}
