/**
 * Every check there is, in the order of how soon it tells. `--quick` leaves out what needs a browser or PostgreSQL;
 * `npm test -- postgres browser` runs the steps named.
 */
import { findChromium, findFonts } from './kit/chromium.ts';
import { startPostgres } from './kit/postgres.ts';
import { check, playwright, vitest } from './run/steps.ts';
import { closingLines, noTests, type Outcome } from './run/tally.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tried = async (name: string, step: () => Promise<Outcome>): Promise<Outcome> => {
  const start = performance.now();
  try {
    return await step();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { name, ok: false, seconds: (performance.now() - start) / 1000, ...noTests };
  }
};

const checks = (): Promise<Outcome[]> => {
  say('== Types, lint, format and unused code, side by side');
  return Promise.all(['types', 'lint', 'format', 'unused'].map(check));
};

/** Beside the tests, whose last files leave a core idle. */
const checksBesideUnits = async (): Promise<Outcome[]> => {
  const [checked, tested] = await Promise.all([checks(), units()]);
  return [...checked, tested];
};

const units = (): Promise<Outcome> => vitest('rules, device and screens', ['rules', 'device', 'screens']);

const onPglite = (): Promise<Outcome> =>
  vitest('council API on PGlite', ['council-api'], { TZ: 'Europe/London' });

/** The other side of the date line from the first: a day that is read in the wrong zone shows. */
const onPostgres = (): Promise<Outcome> => {
  const name = 'council API on PostgreSQL';
  return tried(name, async () => {
    const given = process.env['TEST_DATABASE_URL'];
    if (given !== undefined) say('\nUsing the PostgreSQL at TEST_DATABASE_URL.');
    const postgres = given === undefined ? await startPostgres(say) : { url: given, stop: async () => {} };
    try {
      return await vitest(name, ['council-api'], { TEST_DATABASE_URL: postgres.url, TZ: 'Pacific/Auckland' });
    } finally {
      await postgres.stop();
    }
  });
};

const inChromium = (): Promise<Outcome> => {
  const name = 'the built app in Chromium';
  return tried(name, async () => {
    say('\nLooking for a browser ...');
    const path = await findChromium(say);
    findFonts(say);
    say(`Using ${path}.`);
    return playwright(name, { CHROMIUM_PATH: path });
  });
};

const built = (): Promise<Outcome> => {
  say('\n== Building the app');
  return check('build');
};

const browserSteps = async (): Promise<Outcome[]> => {
  const build = await built();
  return build.ok ? [build, await inChromium()] : [build];
};

const steps: Record<string, () => Promise<Outcome[]>> = {
  quick: checksBesideUnits,
  pglite: async () => [await onPglite()],
  postgres: async () => [await onPostgres()],
  browser: browserSteps,
};

const named = process.argv.slice(2).filter((word) => steps[word] !== undefined);
const isQuick = process.argv.includes('--quick');
const all = isQuick ? ['quick'] : Object.keys(steps);
// Ten thousand schedules of faults are for the whole run.
if (isQuick) process.env['FAULT_SCHEDULES'] ??= '300';

const outcomes: Outcome[] = [];
for (const name of named.length > 0 ? named : all) outcomes.push(...((await steps[name]?.()) ?? []));
say(`\n== ${(performance.now() / 1000).toFixed(0)} s in all`);
say(closingLines(outcomes).join('\n'));
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
