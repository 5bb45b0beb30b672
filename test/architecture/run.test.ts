import { describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '#test/run/counts.ts';
import { closingLines, noTests, type Outcome } from '#test/run/tally.ts';

const outcome = (name: string, of: Partial<Outcome>): Outcome => ({
  name,
  ok: true,
  seconds: 1,
  ...noTests,
  ...of,
});

describe('the last line of a run', () => {
  it('sums what every test runner counted', () => {
    const lines = closingLines([
      outcome('types', {}),
      outcome('unit', { passed: 7, skipped: 1 }),
      outcome('browser', { passed: 2, failed: 1, ok: false }),
    ]);
    expect(lines.at(-1)).toBe('9 passed, 1 failed, 1 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(closingLines([outcome('unit', { passed: 3 })]).at(-1)).toBe('3 passed, 0 failed');
  });

  it('names a check that is not right although it counts no tests', () => {
    expect(closingLines([outcome('lint', { ok: false })])).toContain('Not right: lint.');
  });
});

const file = (status: string, tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('reading what a runner counted', () => {
  const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 1 };

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [file('passed', ['passed']), file('failed', ['failed']), file('failed', [])];
    expect(vitestCounts({ ...report, testResults })).toEqual({ passed: 1, failed: 2, skipped: 1 });
  });

  it('counts a browser test that passed only the second time as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
});
