import { vi } from 'vitest';

/** Files of tests share a worker, and what it knows of libraries; the app's own code starts afresh in each of them. */
vi.resetModules();
