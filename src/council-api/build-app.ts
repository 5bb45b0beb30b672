import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '#domain/result.ts';

/** Everything the app is built from. */
const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'public',
  'locales',
  'src/app',
  'src/contract',
  'src/domain',
];

/** What a build that came to its end has left. */
const results = ['dist/index.html', 'dist/csp.json'];

/** Builds the app when it has not been built, or its sources are newer. Says what it does. */
export async function buildApp(root: string, say: (line: string) => void): Promise<Result<void, string>> {
  const builtAt = await oldest(root, results);
  const vite = viteOf(root);
  if (builtAt !== null && (vite === null || (await newest(root, sources)) <= builtAt)) return ok(undefined);
  if (vite === null)
    return failed(
      'The app has not been built, and its builder is not installed here. Run: npm ci && npm run build',
    );
  say(
    builtAt === null
      ? 'Building the app, as it has not been built here yet ...'
      : 'Building the app, as its sources are newer ...',
  );
  const start = performance.now();
  const failure = await failureOf(vite, root);
  if (failure !== null) return failed(`The app could not be built:\n${failure}`);
  say(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return ok(undefined);
}

const changedAt = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

async function oldest(root: string, paths: string[]): Promise<number | null> {
  const times = await Promise.all(paths.map((path) => changedAt(join(root, path))));
  return times.reduce(
    (low, time) => (low === null || time === null ? null : Math.min(low, time)),
    Infinity as number | null,
  );
}

async function newest(root: string, paths: string[]): Promise<number> {
  const inside = await Promise.all(paths.map((path) => everythingIn(join(root, path))));
  const times = await Promise.all(inside.flat().map(changedAt));
  return Math.max(0, ...times.map((time) => time ?? 0));
}

/** The path, and everything below it when it is a folder: taking a file away changes its folder's time. */
const everythingIn = (path: string): Promise<string[]> =>
  readdir(path, { recursive: true }).then(
    (names) => [path, ...names.map((name) => join(path, name))],
    () => [path],
  );

function viteOf(root: string): string | null {
  try {
    return join(
      dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')),
      'bin/vite.js',
    );
  } catch {
    return null;
  }
}

/** Runs the build. What it prints is of use only when it fails; then it is the answer, else null. */
const failureOf = (vite: string, root: string): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(process.execPath, [vite, 'build'], { cwd: root, maxBuffer: 2 ** 26 }, (error, printed, told) =>
      resolve(error ? `${printed}${told}` : null),
    );
  });
