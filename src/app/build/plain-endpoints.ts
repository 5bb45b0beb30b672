import type { Plugin } from 'vite';

const summary = /^(\s+summary:\s*)(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`),$/gm;

/** The source of a contract file with nothing said of what its endpoints are for. */
export const withoutSummaries = (code: string): string => code.replaceAll(summary, "$1'',");

/** What an endpoint is for is told to those who read the contract; a phone does not need the sentence. */
export const plainEndpoints = (): Plugin => ({
  name: 'plain-endpoints',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/contract\/[^/]+\.ts$/ },
    handler: (code) => ({ code: withoutSummaries(code), map: null }),
  },
});
