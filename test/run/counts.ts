import * as z from 'zod/mini';
import type { Outcome } from './tally.ts';

export type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

const vitestFigures = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that could not be loaded has no test in it that failed; it counts as one that did. */
export const vitestCounts = (report: unknown): Counts => {
  const read = vitestFigures.parse(report);
  const brokenFiles = read.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + brokenFiles.length,
    skipped: read.numPendingTests + read.numTodoTests,
  };
};

const playwrightFigures = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** A test that passed only when tried again has failed: people get no second try. */
export const playwrightCounts = (report: unknown): Counts => {
  const { stats, errors } = playwrightFigures.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};
