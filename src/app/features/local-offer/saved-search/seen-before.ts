import { watched } from '#app/device/watch.ts';

type Seen = ReadonlyMap<string, ReadonlySet<string>>;

const none: Seen = new Map();

/**
 * What each saved search had found before it was opened this time, so that what is new keeps its sign while somebody goes
 * to and fro. It is in memory alone, until the list of searches is looked at again.
 */
export const seenBefore = watched<Seen>(none);

export function rememberSeen(searchId: string, marks: readonly string[]): void {
  const now = seenBefore.get();
  if (!now.has(searchId)) seenBefore.set(new Map([...now, [searchId, new Set(marks)]]));
}

export const forgetSeen = (): void => seenBefore.set(none);
