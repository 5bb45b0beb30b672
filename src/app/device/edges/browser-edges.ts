import { openIndexedShelves } from '../storage/indexed-shelves.ts';
import type { Edges } from './edges.ts';
import { browserLocks } from './browser-locks.ts';
import {
  browserClock,
  browserNewVersions,
  browserPage,
  browserSearchWorker,
  browserTabs,
} from './browser-page.ts';

// Absent on pages that are not secure, and in older browsers.
const storageBook = (): StorageManager | undefined => navigator.storage;

/** The real edges: this browser. */
export const browserEdges = (): Edges => ({
  fetch: (url, init) => fetch(url, init),
  clock: browserClock,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  subtle: crypto.subtle,
  openShelves: openIndexedShelves,
  locks: browserLocks(),
  tabs: browserTabs(),
  page: browserPage,
  storageBook: storageBook() ?? null,
  newVersions: browserNewVersions,
  passkeys: async () => (await import('./browser-passkeys.ts')).browserPasskeys,
  startSearchWorker: browserSearchWorker,
});
