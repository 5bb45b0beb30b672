import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, root } from './command.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';
import { noTests, type Outcome } from './tally.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** A check that is no test runner: quiet when right, everything it printed when not. */
export const check = async (name: string): Promise<Outcome> => {
  const start = performance.now();
  const { code, output } = await command(['npm', 'run', '--silent', name], 'keep');
  const outcome = { name, ok: code === 0, seconds: secondsSince(start), ...noTests };
  say(`  ${outcome.ok ? 'ok    ' : 'FAILED'}  ${name} (${outcome.seconds.toFixed(1)} s)`);
  if (!outcome.ok) say(output.trimEnd());
  return outcome;
};

const reportFolder = join(root, '.cache/test');

const freshReport = (name: string): string => {
  mkdirSync(reportFolder, { recursive: true });
  const file = join(reportFolder, `${name.replaceAll(/[^a-z]+/gi, '-')}.json`);
  rmSync(file, { force: true });
  return file;
};

const counted = (file: string, counts: (report: unknown) => Counts): Counts => {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return noTests;
  }
};

const runner = async (
  name: string,
  words: (report: string) => string[],
  counts: (report: unknown) => Counts,
  env: Record<string, string>,
): Promise<Outcome> => {
  say(`\n== ${name}`);
  const start = performance.now();
  const report = freshReport(name);
  const { code } = await command(words(report), 'show', { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const figures = counted(report, counts);
  const ok = code === 0 && figures.failed === 0 && figures.passed > 0;
  return { name, ok, seconds: secondsSince(start), ...figures };
};

const vitestRun = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter=dot', '--reporter=json'];

/** Runs some of the Vitest projects. */
export const vitest = (
  name: string,
  projects: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> =>
  runner(
    name,
    (report) => [
      ...vitestRun,
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
    ],
    vitestCounts,
    env,
  );

/** Runs the browser's tests against the built app. */
export const playwright = (name: string, env: Record<string, string> = {}): Promise<Outcome> =>
  runner(
    name,
    () => ['playwright', 'test', '--config', 'test/browser/playwright.config.ts', '--reporter=list,json'],
    playwrightCounts,
    env,
  );
