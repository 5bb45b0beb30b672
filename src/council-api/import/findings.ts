import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { csvLine } from '#domain/csv-line.ts';

/** What an import did, printed as its last line. Counts are of rows but `repaired` and `flagged`, which are of cells. */
export interface ImportReport {
  source: string;
  dryRun: boolean;
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
  /** Held and no longer in the file, but kept: too many at once, or the read was not of the whole. */
  notWithdrawn: number;
  /** Why the read was not of the whole, so that nothing may be withdrawn; null after a whole one. */
  partial: string | null;
  /** Entries with less than a whole record: what is held of them beyond that is kept. */
  short: number;
  quarantined: number;
  duplicates: number;
  /** Cells put right, by kind. */
  repaired: Record<string, number>;
  /** Cells left out or kept only as text, because nobody can tell what they should say. */
  flagged: Record<string, number>;
}

export const emptyReport = (source: string, dryRun: boolean): ImportReport => ({
  source,
  dryRun,
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  notWithdrawn: 0,
  partial: null,
  short: 0,
  quarantined: 0,
  duplicates: 0,
  repaired: {},
  flagged: {},
});

/** One line of the officer's file: what was wrong with a row and what was done about it. */
export interface Finding {
  line: number;
  name: string;
  field: string;
  reason: string;
  was: string;
  became: string;
  done: 'repaired' | 'left out' | 'row not taken' | 'row given twice' | 'kept, though gone from the file';
}

const heads = ['line', 'name', 'field', 'reason', 'was', 'became', 'done'] as const;

/** The officer's file. It is made when there is something to say. */
export class FindingsFile {
  readonly path: string;
  #stream: WriteStream | undefined;
  #isFull = false;

  constructor(path: string) {
    this.path = path;
  }

  get isMade(): boolean {
    return this.#stream !== undefined;
  }

  add(finding: Finding): void {
    this.#stream ??= this.#begun();
    this.#isFull = !this.#stream.write(csvLine(heads.map((head) => String(finding[head]))));
  }

  /** Waits until the disk has kept up, so that findings do not fill the memory. */
  async drained(): Promise<void> {
    if (!this.#isFull || !this.#stream) return;
    await once(this.#stream, 'drain');
    this.#isFull = false;
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream);
  }

  #begun(): WriteStream {
    const stream = createWriteStream(this.path);
    // The mark tells spreadsheets that the letters are UTF-8.
    stream.write(`\uFEFF${csvLine(heads)}`);
    return stream;
  }
}
