import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compress } from './compress.ts';
import { putInPlace } from './put-in-place.ts';
import { checkPrecache } from './whole-precache.ts';

/**
 * The last step of a build: the worker gets its address, everything is compressed, and the whole is weighed. A build is
 * written beside its place and put there when it is whole: another at the same moment, or one that fails, breaks nothing.
 */
export function finish(): Plugin {
  let place = '';
  let folder = '';
  let written = false;
  return {
    name: 'finish',
    apply: 'build',
    enforce: 'post',
    config: ({ root = '.', build }) => {
      place = resolve(root, build?.outDir ?? 'dist');
      folder = resolve(root, `.cache/build-${process.pid}`);
      return { build: { outDir: folder } };
    },
    writeBundle: () => void (written = true),
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!written) return rmSync(folder, { recursive: true, force: true });
        renameSync(join(folder, 'service-worker.js'), join(folder, 'sw.js'));
        compress(folder);
        this.info(`a phone keeps ${(checkPrecache(folder) / 1000).toFixed(0)} kB`);
        putInPlace(folder, place);
      },
    },
  };
}
