import type { TermMeanings } from '../open-referral/term-meaning.ts';
import type { Queries } from '../store/database.ts';
import { forgetStaged } from '../store/import-staging.ts';
import { newId } from '../store/new-id.ts';
import { emptyReport, type FindingsFile, type ImportReport } from './findings.ts';
import type { Item } from './item.ts';
import { ReadIntoStaging } from './read-into-staging.ts';
import { writeStaged } from './write-staged.ts';

export interface Import {
  source: string;
  items: AsyncIterable<Item>;
  findings: FindingsFile;
  meanings?: TermMeanings;
  /** `rehearse` counts everything and keeps nothing. */
  mode: 'keep' | 'rehearse';
  withdrawals: 'few' | 'any';
  /** Whether records may be short forms of longer ones, as in the lists of a feed. */
  mayBeShort?: boolean;
  progress(records: number): void;
}

const progressEvery = 10_000;

/**
 * Makes what is held of one source what the file or feed says. It is read to its end beside what is held before any of
 * that is touched, and then written in one transaction: an error anywhere leaves everything as it was.
 */
export async function importItems(queries: Queries, wanted: Import): Promise<ImportReport> {
  const report = emptyReport(wanted.source, wanted.mode === 'rehearse');
  const run = newId();
  const staging = new ReadIntoStaging(queries, run, report, wanted.findings);
  try {
    for await (const item of wanted.items) {
      await staging.add(item);
      if (report.read % progressEvery === 0 && report.read > 0) wanted.progress(report.read);
    }
    await staging.flush();
    const { findings, meanings = new Map(), mode, withdrawals, mayBeShort = false } = wanted;
    await queries.transaction((tx) =>
      writeStaged(tx, { run, report, findings, meanings, mode, withdrawals, mayBeShort }),
    );
    return report;
  } finally {
    await forgetStaged(queries, run);
  }
}
