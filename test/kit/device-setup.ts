import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, vi } from 'vitest';
import { failOnLoggedErrors } from './logged-errors.ts';

// Files of tests share their worker; none finds what another kept.
beforeAll(() => {
  vi.useRealTimers();
  globalThis.indexedDB = new IDBFactory();
});

failOnLoggedErrors();
