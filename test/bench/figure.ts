/** One measured figure beside what it is compared with in the same run. */
export interface Figure {
  what: string;
  ours: string;
  baseline: string;
  aim: string;
  isMet: boolean;
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** A size or a time that must stay under a limit. */
export const atMost = (
  what: string,
  ours: number,
  most: number,
  unit: (value: number) => string,
): Figure => ({
  what,
  ours: unit(ours),
  baseline: '–',
  aim: `at most ${unit(most)}`,
  isMet: ours <= most,
});

/** A figure with no limit of its own, for whoever wants to know. */
export const told = (what: string, ours: string): Figure => ({
  what,
  ours,
  baseline: '–',
  aim: 'no limit',
  isMet: true,
});

/** A time that must stay under so many times the baseline's. */
export const within = (
  what: string,
  ours: number,
  times: number,
  baseline: number,
  beside: string,
): Figure => ({
  what,
  ours: ms(ours),
  baseline: `${ms(baseline)} ${beside}`,
  aim: `${(ours / baseline).toFixed(2)} times; at most ${times}`,
  isMet: ours <= times * baseline,
});

/** The value below which this share of them lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const printFigures = (title: string, figures: readonly Figure[]): void => {
  const lines = figures.map(
    ({ what, ours, baseline, aim, isMet }) =>
      `  ${isMet ? 'met    ' : 'NOT MET'}  ${what.padEnd(52)} ${ours.padStart(10)}  | ${baseline.padEnd(38)} | ${aim}`,
  );
  process.stdout.write(`\n== ${title}\n${lines.join('\n')}\n`);
};
