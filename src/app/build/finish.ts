import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compress } from './compress.ts';
import { checkPrecache } from './whole-precache.ts';

/** The last step of a build: the worker gets its address, everything is compressed, and the whole is weighed. */
export function finish(): Plugin {
  let folder = '';
  let written = false;
  return {
    name: 'finish',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    writeBundle: () => void (written = true),
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!written) return;
        renameSync(join(folder, 'service-worker.js'), join(folder, 'sw.js'));
        compress(folder);
        this.info(`a phone keeps ${(checkPrecache(folder) / 1000).toFixed(0)} kB`);
      },
    },
  };
}
