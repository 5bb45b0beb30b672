import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row } from '#domain/local-offer/map-row.ts';
import { plainName } from '#domain/local-offer/open-referral/read/raw.ts';
import { startOfText } from './decode-text.ts';
import { FeedFault } from './feed-fault.ts';

/** A row of the file and the line it starts on, or why a line could not be read as one. */
export type FileRow = { line: number; row: Row } | { line: number; unreadable: string; raw: string };

/** More than any directory entry holds; a file without line ends must not fill the memory. */
const longestRow = 1_000_000;

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV row by row: with either line end, quotes and line ends within quotes, and commas, semicolons or tabs
 * between cells.
 *
 * @param needed columns that must be there; one whose name differs in letters' case or spaces alone is found
 */
export async function* readRows(
  text: AsyncIterable<string>,
  name: string,
  needed: readonly string[],
): AsyncGenerator<FileRow> {
  const { start, all } = await startOfText(text, 50_000);
  if (start.trimStart().startsWith('<')) throw new FeedFault(`${name} is a web page or XML, not a CSV.`);
  const parser = parse({
    bom: true,
    info: true,
    delimiter: delimiterOf(start),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  // What goes wrong on either side comes out where the rows are awaited.
  pipeline(Readable.from(all), parser, () => undefined);
  const source = parser as AsyncIterable<Parsed>;
  let header: string[] | undefined;
  let line = 1;
  try {
    for await (const { record, info } of source) {
      if (header) yield rowOf(header, record, line);
      else header = checkedHeader(record, needed, name);
      line = info.lines + 1;
    }
  } catch (cause) {
    if (cause instanceof FeedFault) throw cause;
    throw new FeedFault(`${name} cannot be read as a CSV: ${reasonOf(cause)}`);
  }
  if (!header) throw new FeedFault(`${name} is empty.`);
}

/** The sign that parts the cells of the first line most. */
function delimiterOf(start: string): string {
  const first = start.split(/\r?\n/).find((each) => each.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, bare.split(sign).length] as const);
  const [best] = counts.toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 1 ? best[0] : ',';
}

function checkedHeader(record: string[], needed: readonly string[], name: string): string[] {
  const given = record.map((column) => column.trim());
  const wanted = new Map(
    needed.filter((column) => !given.includes(column)).map((column) => [plainName(column), column]),
  );
  const header = given.map((column) =>
    needed.includes(column) ? column : (wanted.get(plainName(column)) ?? column),
  );
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const has = header.slice(0, 20).join(', ').slice(0, 300);
    throw new FeedFault(`${name} has no column ${missing.map((m) => `"${m}"`).join(', ')}. It has: ${has}.`);
  }
  const twice = needed.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) throw new FeedFault(`${name} has the column "${twice}" twice.`);
  return header;
}

function rowOf(header: readonly string[], record: string[], line: number): FileRow {
  if (record.length !== header.length) {
    const unreadable = `has ${record.length} cells and the first line has ${header.length}`;
    return { line, unreadable, raw: record.join(', ').slice(0, 500) };
  }
  return { line, row: Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])) };
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split('\n')[0] ?? 'unknown') : 'unknown';
