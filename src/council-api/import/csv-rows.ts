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

/** Titles and remarks stand above the names of the columns in at most so many rows. */
const rowsAboveHeader = 20;

/**
 * Reads a CSV row by row: with any line end, quotes and line ends within quotes, and commas, semicolons or tabs between
 * cells. Rows with nothing in them are no rows, and what stands above the names of the columns is none either.
 *
 * @param needed columns that must be there; one whose name differs in letters' case or spaces alone is found
 * @param isHeader whether a row has the names of the columns, by itself those that are needed
 */
export async function* readRows(
  text: AsyncIterable<string>,
  name: string,
  needed: readonly string[],
  isHeader: (names: readonly string[]) => boolean = (names) =>
    missingIn(headerOf(names, needed), needed).length === 0,
): AsyncGenerator<FileRow> {
  const { start, all } = await startOfText(text, 50_000);
  if (start.trimStart().startsWith('<')) throw new FeedFault(`${name} is a web page or XML, not a CSV.`);
  let header: string[] | undefined;
  const above: string[][] = [];
  let line = 1;
  try {
    for await (const { record, info } of parsedRows(start, all)) {
      if (filled(record) === 0) {
        line = info.lines + 1;
        continue;
      }
      if (header) yield rowOf(header, record, line);
      else if (isHeader(record)) header = checkedHeader(record, needed, name);
      else if (above.push(record) >= rowsAboveHeader) break;
      line = info.lines + 1;
    }
  } catch (cause) {
    if (cause instanceof FeedFault) throw cause;
    throw new FeedFault(`${name} cannot be read as a CSV: ${reasonOf(cause)}`);
  }
  if (header) return;
  if (above[0] === undefined) throw new FeedFault(`${name} is empty.`);
  // The row with the most cells is the likeliest to have been meant.
  const [likeliest = []] = above.toSorted((a, b) => filled(b) - filled(a));
  checkedHeader(likeliest, needed, name);
}

function parsedRows(start: string, all: AsyncIterable<string>): AsyncIterable<Parsed> {
  const parser = parse({
    bom: true,
    info: true,
    delimiter: delimiterOf(start),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  // What goes wrong on either side comes out where the rows are awaited.
  pipeline(Readable.from(all), parser, () => undefined);
  return parser as AsyncIterable<Parsed>;
}

const signs = [',', ';', '\t', '|'];

/** The sign that a spreadsheet's own first line names (`sep=;`), or the one that parts the cells of the first line most. */
function delimiterOf(start: string): string {
  const lines = start.split(/\r\n?|\n/).filter((each) => each.trim() !== '');
  const [, named] = /^\uFEFF?"?sep=(.)/i.exec(lines[0] ?? '') ?? [];
  if (named !== undefined && signs.includes(named)) return named;
  for (const each of lines.slice(0, rowsAboveHeader)) {
    const bare = each.replace(/"[^"]*"/g, '');
    const counts = signs.map((sign) => [sign, bare.split(sign).length] as const);
    const [best] = counts.toSorted(([, a], [, b]) => b - a);
    if (best && best[1] > 1) return best[0];
  }
  return ',';
}

/** The names of the columns, those that are needed as they are asked for. */
function headerOf(record: readonly string[], needed: readonly string[]): string[] {
  const given = record.map((column) => column.trim());
  const wanted = new Map(
    needed.filter((column) => !given.includes(column)).map((column) => [plainName(column), column]),
  );
  return given.map((column) =>
    needed.includes(column) ? column : (wanted.get(plainName(column)) ?? column),
  );
}

const filled = (record: readonly string[]): number => record.filter((cell) => cell.trim() !== '').length;

const missingIn = (header: readonly string[], needed: readonly string[]): string[] =>
  needed.filter((column) => !header.includes(column));

function checkedHeader(record: readonly string[], needed: readonly string[], name: string): string[] {
  const header = headerOf(record, needed);
  const missing = missingIn(header, needed);
  if (missing.length > 0) {
    const has = header.slice(0, 20).join(', ').slice(0, 300);
    throw new FeedFault(`${name} has no column ${missing.map((m) => `"${m}"`).join(', ')}. It has: ${has}.`);
  }
  const twice = needed.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) throw new FeedFault(`${name} has the column "${twice}" twice.`);
  return header;
}

/** A row with more cells than there are columns is still whole if nothing is in them. */
function rowOf(header: readonly string[], record: readonly string[], line: number): FileRow {
  const isWhole =
    record.length >= header.length && record.slice(header.length).every((cell) => cell.trim() === '');
  if (!isWhole) {
    const unreadable = `has ${record.length} cells and the first line has ${header.length}`;
    return { line, unreadable, raw: record.join(', ').slice(0, 500) };
  }
  const row = new Map<string, string>();
  // Of two columns with one name, the first that says something is told.
  for (const [at, column] of header.entries()) if (!row.get(column)) row.set(column, record[at] ?? '');
  return { line, row: Object.fromEntries(row) };
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split('\n')[0] ?? 'unknown') : 'unknown';
