import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const squeezable = /\.(js|css|html|json|svg|txt|webmanifest)$/;

/** Every file under a folder, with paths from it. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Puts a `.br` and a `.gz` beside each file that shrinks, so that the server never compresses the same thing twice. */
export function compress(folder: string): void {
  for (const file of filesUnder(folder).filter((name) => squeezable.test(name))) {
    const plain = readFileSync(join(folder, file));
    writeFileSync(
      join(folder, `${file}.br`),
      brotliCompressSync(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
      }),
    );
    writeFileSync(join(folder, `${file}.gz`), gzipSync(plain, { level: 9 }));
  }
}
