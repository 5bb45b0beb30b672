import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row } from '#domain/local-offer/map-row.ts';

/** A row of the file and the line it starts on, or why a line could not be read as one. */
export type FileRow = { line: number; row: Row } | { line: number; unreadable: string; raw: string };

/** The file cannot be read any further, or not at all. Words for the operator. */
export class UnreadableFile extends Error {}

/** More than any directory entry holds; a file without line ends must not fill the memory. */
const longestRow = 1_000_000;

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV row by row: with or without byte order mark, with either line end, quotes and line ends within quotes.
 *
 * @param needed columns that must be there
 */
export async function* readRows(path: string, needed: readonly string[]): AsyncGenerator<FileRow> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  // What goes wrong on either side comes out where the rows are awaited.
  pipeline(createReadStream(path), parser, () => undefined);
  const source = parser as AsyncIterable<Parsed>;
  let header: string[] | undefined;
  let line = 1;
  try {
    for await (const { record, info } of source) {
      if (header) yield rowOf(header, record, line);
      else header = checkedHeader(record, needed, path);
      line = info.lines + 1;
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile(reasonOf(cause, path));
  }
  if (!header) throw new UnreadableFile(`${path} is empty.`);
}

function checkedHeader(record: string[], needed: readonly string[], path: string): string[] {
  const header = record.map((name) => name.trim());
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const has = header.slice(0, 20).join(', ').slice(0, 300);
    throw new UnreadableFile(
      `${path} has no column ${missing.map((m) => `"${m}"`).join(', ')}. It has: ${has}.`,
    );
  }
  const twice = needed.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) throw new UnreadableFile(`${path} has the column "${twice}" twice.`);
  return header;
}

function rowOf(header: readonly string[], record: string[], line: number): FileRow {
  if (record.length !== header.length) {
    const unreadable = `has ${record.length} cells and the first line has ${header.length}`;
    return { line, unreadable, raw: record.join(', ').slice(0, 500) };
  }
  return { line, row: Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])) };
}

function reasonOf(cause: unknown, path: string): string {
  if (!(cause instanceof Error)) return `${path} cannot be read.`;
  if ('code' in cause && cause.code === 'ENOENT') return `There is no file ${path}.`;
  return `${path} cannot be read as a CSV: ${cause.message.split('\n')[0]}`;
}
