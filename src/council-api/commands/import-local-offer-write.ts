import { sql } from 'drizzle-orm';
import type { Mapping } from '#domain/local-offer/mapping.ts';
import type { Queries } from '../store/database.ts';
import { changeServices } from '../store/local-offer-changes.ts';
import { emptyReport, type FindingsFile, type ImportReport } from './import-local-offer-report.ts';
import type { FileRow } from './import-local-offer-rows.ts';
import { readRow, type ReadRow, type ServiceToPut } from './import-local-offer-rules.ts';

export interface Import {
  mapping: Mapping;
  rows: AsyncIterable<FileRow>;
  findings: FindingsFile;
  /** `rehearse` does everything and keeps nothing. */
  mode: 'keep' | 'rehearse';
  withdrawals: 'few' | 'any';
  progress(rows: number): void;
}

const batchSize = 500;
/** More than this share of what is held, gone at once, is more likely a broken file than a changed area. */
const fewShare = 0.2;
const fewCount = 5;

/** Thrown only to undo the transaction of a rehearsal. */
class Rehearsed extends Error {}

/**
 * Makes what is held of one source what the file says, in one transaction: an error anywhere leaves everything as it
 * was.
 */
export async function importRows(queries: Queries, wanted: Import): Promise<ImportReport> {
  const report = emptyReport(wanted.mapping.source, wanted.mode === 'rehearse');
  const run = new ImportRun(wanted, report);
  try {
    await queries.transaction(async (tx) => {
      await run.readAll(tx);
      await run.withdraw(tx);
      if (wanted.mode === 'rehearse') throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return report;
}

class ImportRun {
  readonly #wanted: Import;
  readonly #report: ImportReport;
  /** Every id met in the file, with where and what it was. */
  readonly #met = new Map<string, { line: number; digest: string | undefined }>();
  #isWhole = true;
  #batch: ServiceToPut[] = [];

  constructor(wanted: Import, report: ImportReport) {
    this.#wanted = wanted;
    this.#report = report;
  }

  async readAll(tx: Queries): Promise<void> {
    for await (const fileRow of this.#wanted.rows) {
      this.#report.read++;
      if ('unreadable' in fileRow) this.#refuse(fileRow.line, '', fileRow.unreadable, fileRow.raw, undefined);
      else this.#take(fileRow.line, readRow(this.#wanted.mapping, fileRow.row), JSON.stringify(fileRow.row));
      if (this.#batch.length >= batchSize) await this.#put(tx);
      if (this.#report.read % 10_000 === 0) this.#wanted.progress(this.#report.read);
    }
    await this.#put(tx);
  }

  #take(line: number, row: ReadRow, raw: string): void {
    if ('refused' in row) return this.#refuse(line, row.name, row.refused, raw, row.id);
    const before = this.#met.get(row.id);
    const { name } = row.service;
    if (before && before.digest === row.digest) {
      this.#report.duplicates++;
      const reason = `the same as line ${before.line}`;
      this.#wanted.findings.add({
        line,
        name,
        field: '',
        reason,
        was: raw,
        became: '',
        done: 'row given twice',
      });
      return;
    }
    if (before)
      return this.#refuse(
        line,
        name,
        `has the id of line ${before.line} and says something else`,
        raw,
        row.id,
      );
    this.#met.set(row.id, { line, digest: row.digest });
    for (const { kind, field, was, became } of row.faults) {
      const isRepaired = became !== undefined || kind === 'absent-word';
      const counts = isRepaired ? this.#report.repaired : this.#report.flagged;
      counts[kind] = (counts[kind] ?? 0) + 1;
      const done = isRepaired ? 'repaired' : 'left out';
      this.#wanted.findings.add({ line, name, field, reason: kind, was, became: became ?? '', done });
    }
    this.#batch.push(row.service);
  }

  /** A refused row must not take away what is held of it; one without an id could be any of them. */
  #refuse(line: number, name: string, reason: string, raw: string, id: string | undefined): void {
    this.#report.quarantined++;
    if (id === undefined) this.#isWhole = false;
    else if (!this.#met.has(id)) this.#met.set(id, { line, digest: undefined });
    this.#wanted.findings.add({
      line,
      name,
      field: '',
      reason,
      was: raw.slice(0, 2000),
      became: '',
      done: 'row not taken',
    });
  }

  async #put(tx: Queries): Promise<void> {
    if (this.#batch.length === 0) return;
    const { rows } = await tx.execute<{ isNew: boolean; isSame: boolean }>(sql`
      select s.id is null as "isNew",
        not coalesce(s.gone, false) and s.value - 'changedAt' = given.value as "isSame"
      from jsonb_array_elements(${JSON.stringify(this.#batch)}::text::jsonb) as given (value)
      left join service s on s.id = given.value->>'id'`);
    const added = rows.filter(({ isNew }) => isNew).length;
    const unchanged = rows.filter(({ isNew, isSame }) => !isNew && isSame).length;
    this.#report.added += added;
    this.#report.unchanged += unchanged;
    this.#report.changed += rows.length - added - unchanged;
    await changeServices(tx, this.#batch, []);
    this.#batch = [];
  }

  async withdraw(tx: Queries): Promise<void> {
    const { rows } = await tx.execute<{ id: string; name: string }>(sql`
      select id, value->>'name' as name from service
      where not gone and value->>'source' = ${this.#wanted.mapping.source}`);
    const gone = rows.filter(({ id }) => !this.#met.has(id));
    const isFew = gone.length <= fewCount || gone.length <= rows.length * fewShare;
    const mayGo = this.#isWhole && (isFew || this.#wanted.withdrawals === 'any');
    if (mayGo) {
      await changeServices(
        tx,
        [],
        gone.map(({ id }) => id),
      );
      this.#report.withdrawn = gone.length;
      return;
    }
    this.#report.notWithdrawn = gone.length;
    const reason = this.#isWhole ? 'more are gone than is likely' : 'rows of the file could not be read';
    for (const { id, name } of gone)
      this.#wanted.findings.add({
        line: 0,
        name,
        field: '',
        reason,
        was: id,
        became: '',
        done: 'kept, though gone from the file',
      });
  }
}
