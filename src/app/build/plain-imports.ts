import type { Plugin } from 'vite';

const preloadHelper = /\0?vite\/preload-helper(\.js)?$/;

/**
 * A screen's code is fetched as a browser fetches it. Vite would list, in the first file that a phone gets, every file
 * that every screen needs, and put a link into the page for each; the worker has them all on the phone a moment later.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  load: {
    filter: { id: preloadHelper },
    handler: () => 'export const __vitePreload = (fetch) => fetch();',
  },
});
