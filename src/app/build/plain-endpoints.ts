import type { Plugin } from 'vite';

const summary = /^(\s+summary:\s*)(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`),$/gm;

/** What an endpoint is for is told to those who read the contract; a phone does not need the sentence. */
export const plainEndpoints = (): Plugin => ({
  name: 'plain-endpoints',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/contract\/[^/]+\.ts$/ },
    handler: (code) => ({ code: code.replaceAll(summary, "$1'',"), map: null }),
  },
});
