import { createHash } from 'node:crypto';
import { digestOf } from '../open-referral/rows.ts';
import type { Queries } from '../store/database.ts';
import { idsOfOthers, stage, type Met, type StagedRecord } from '../store/import-staging.ts';
import type { Finding, FindingsFile, ImportReport } from './findings.ts';
import type { Item } from './item.ts';
import { tellFaults } from './tell-faults.ts';

type TakenItem = Extract<Item, { service: unknown }>;
type RefusedItem = Extract<Item, { refused: string }>;

interface Waiting {
  item: TakenItem | RefusedItem;
  /** Absent for a record of which nobody can tell which it is. */
  record: StagedRecord | undefined;
}

/** Two batches are in memory at once: one is read while the other goes in. */
const batchRecords = 100;
const batchLetters = 400_000;

/** Puts what is read beside what is held, in batches, so that a feed of any length takes the memory of one batch. */
export class ReadIntoStaging {
  readonly #queries: Queries;
  readonly #run: string;
  readonly #report: ImportReport;
  readonly #findings: FindingsFile;
  /** In the order of the file, so that what is told of them is too. */
  #batch: Waiting[] = [];
  #letters = 0;
  /** The batch before, which the database works on while the next one is read. */
  #before: Promise<void> = Promise.resolve();

  constructor(queries: Queries, run: string, report: ImportReport, findings: FindingsFile) {
    this.#queries = queries;
    this.#run = run;
    this.#report = report;
    this.#findings = findings;
  }

  async add(item: Item): Promise<void> {
    if ('partial' in item) {
      this.#report.partial ??= item.partial;
      return;
    }
    this.#report.read += 1;
    const record = recordOf(item);
    this.#batch.push({ item, record });
    this.#letters += (record?.value?.length ?? 0) + (record?.document?.length ?? 0);
    if (this.#batch.length >= batchRecords || this.#letters > batchLetters) await this.#flushBatch();
  }

  /** Until everything added so far is in. */
  async flush(): Promise<void> {
    await this.#flushBatch();
    await this.#before;
  }

  async #flushBatch(): Promise<void> {
    await this.#before;
    this.#before = this.#stageBatch(this.#batch);
    // Whoever adds or flushes next meets its failure; until then it must not end the program.
    this.#before.catch(() => undefined);
    this.#batch = [];
    this.#letters = 0;
  }

  async #stageBatch(given: Waiting[]): Promise<void> {
    const batch = await this.#underOwnIds(given);
    const first = new Map<string, StagedRecord>();
    for (const { record } of batch) if (record && !first.has(record.id)) first.set(record.id, record);
    const met = new Map<string, Met>();
    if (first.size > 0)
      for (const each of await stage(this.#queries, this.#run, [...first.values()])) met.set(each.id, each);
    for (const { item, record } of batch) {
      const before =
        record &&
        (met.get(record.id) ?? (first.get(record.id) === record ? undefined : first.get(record.id)));
      this.#tell(item, record, before);
    }
    await this.#findings.drained();
  }

  /** An id that another source holds gets this one's name before it. */
  async #underOwnIds(batch: Waiting[]): Promise<Waiting[]> {
    const { source } = this.#report;
    const ids = batch.flatMap(({ record }) => record?.id ?? []);
    const taken = ids.length > 0 ? await idsOfOthers(this.#queries, source, ids) : new Set<string>();
    return batch.map((each) => {
      const { record } = each;
      if (!record || !taken.has(record.id)) return each;
      const id = `${source}-${record.id}`;
      return { ...each, record: { ...record, id, value: withId(record.value, id) } };
    });
  }

  #tell(item: TakenItem | RefusedItem, record: StagedRecord | undefined, before: Met | undefined): void {
    if ('refused' in item) {
      this.#refuse(item, item.refused);
      // It could be any of those that are held.
      if (record === undefined) this.#report.partial ??= 'a record could not be told from others';
    } else if (before === undefined) tellFaults(item, this.#report, this.#findings);
    else if (record?.digest === before.digest) this.#duplicate(item, before.line);
    else this.#refuse(item, `has the id of line ${before.line} and says something else`);
  }

  #duplicate(item: TakenItem, line: number): void {
    this.#report.duplicates += 1;
    this.#write(item, `the same as line ${line}`, 'row given twice');
  }

  #refuse(item: TakenItem | RefusedItem, reason: string): void {
    this.#report.quarantined += 1;
    this.#write(item, reason, 'row not taken');
  }

  #write(item: TakenItem | RefusedItem, reason: string, done: Finding['done']): void {
    const name = 'service' in item ? item.service.name : item.name;
    const was = item.raw().slice(0, 2000);
    this.#findings.add({ line: item.line, name, field: '', reason, was, became: '', done });
  }
}

const withId = (value: string | null, id: string): string | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from a service below
  value === null ? null : JSON.stringify({ ...(JSON.parse(value) as object), id });

function recordOf(item: TakenItem | RefusedItem): StagedRecord | undefined {
  if ('service' in item) return takenRecord(item.service.id, item);
  return item.id === undefined ? undefined : refusedRecord(item.id, item.line);
}

const refusedRecord = (id: string, line: number): StagedRecord => ({
  id,
  line,
  digest: '',
  isDeep: false,
  value: null,
  given: null,
  document: null,
});

function takenRecord(id: string, { line, service, document, isDeep }: TakenItem): StagedRecord {
  const value = JSON.stringify(service);
  const given = document ? digestOf(document, 'given') : null;
  const digest = createHash('sha1').update(`${value} ${given}`).digest('base64url');
  return { id, line, digest, isDeep, value, given, document: document ? JSON.stringify(document) : null };
}
