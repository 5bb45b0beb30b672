/** What one step came to. A step that is no test runner (types, lint) counts no tests, but can fail. */
export interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests = { passed: 0, failed: 0, skipped: 0 };

const seconds = (outcome: Outcome): string => `${outcome.seconds.toFixed(1)} s`.padStart(9);

const figures = ({ passed, failed, skipped }: Outcome): string =>
  passed + failed + skipped === 0
    ? ''
    : `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;

const row = (outcome: Outcome): string =>
  `  ${outcome.ok ? 'ok    ' : 'FAILED'}  ${outcome.name.padEnd(30)}${seconds(outcome)}   ${figures(outcome)}`.trimEnd();

/** The steps with their times, and last the sums of what the test runners counted. */
export const closingLines = (outcomes: readonly Outcome[]): string[] => {
  const sum = (of: 'passed' | 'failed' | 'skipped'): number =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  const skipped = sum('skipped');
  const broken = outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.name);
  return [
    ...outcomes.map(row),
    ...(broken.length === 0 ? [] : ['', `Not right: ${broken.join(', ')}.`]),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
  ];
};
