import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './run/slow-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Node 24 now and then ends a process that opens and closes embedded databases, while it frees their code. Not freed, it
 * is some megabytes. @see https://github.com/nodejs/node/issues/64500
 */
const keepDatabaseCode = ['--no-wasm-code-gc'];

/** Projects by what the tests need around them: nothing, a database, or a page. */
export default defineConfig({
  root,
  test: {
    // Vitest would leave a core to itself, which is half of what a small machine has.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        root,
        test: {
          name: 'rules',
          include: ['test/{domain,contract,architecture,locales}/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'council-api',
          execArgv: keepDatabaseCode,
          isolate: false,
          include: ['test/council-api/**/*.test.ts'],
          globalSetup: [`${root}test/council-api/kit/say-which-database.ts`],
          // For the programs that tests start.
          env: { NODE_COMPILE_CACHE: `${root}.cache/test/compiled` },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'device',
          include: ['test/device/**/*.test.ts'],
          setupFiles: ['test/kit/fresh-modules-setup.ts', 'test/kit/device-setup.ts'],
          isolate: false,
          sequence: { setupFiles: 'list' },
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'screens',
          execArgv: keepDatabaseCode,
          include: ['test/{ui,features,journeys}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // Following a link or saving a file leaves the page where it is; every file of a worker's tests has the same one.
          environmentOptions: {
            happyDOM: {
              settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } },
            },
          },
          setupFiles: ['test/kit/fresh-modules-setup.ts', 'test/kit/screen-setup.ts'],
          isolate: false,
          sequence: { setupFiles: 'list' },
          testTimeout: 30_000,
        },
      },
    ],
  },
});
