import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { keptBytes } from './kept-bytes.ts';
import {
  isInKeyOrder,
  keyOf,
  orderOf,
  type Put,
  type Question,
  rowsOf,
  tableOf,
  textOf,
  valuesOf,
} from './open-referral-question.ts';
import type { State } from './open-referral-records.ts';
import { openReferralState } from './tables.ts';

/** What is told of a list, and holds for as long as the version does. */
interface Counted {
  version: string;
  total: number;
  /** Every so many rows the id that stands there, so that a far page is found without counting up to it. */
  marks: string[] | null;
}

export interface Page {
  version: string;
  changedAt: Date;
  total: number;
  /** Records as they are sent: each alone, or some with commas between them. */
  records: Uint8Array[];
}

/** A mark for about so many rows. */
const markEvery = 100;
/** Counts are small; marks of a long list are not, so only so many lists are remembered. */
const listsKept = 1000;
/** The same few pages are asked for again and again. */
const pageBytesKept = 16_000_000;
/** Statements are kept prepared in every connection, so only those that are asked for all the time. */
const usualSizes = new Set([10, 20, 50, 100]);

export interface OpenReferralLists {
  /** One page, counted from 1. */
  page(question: Question, page: number, perPage: number): Promise<Page>;
  /** Every record of a list in its order, some at a time; those that were there when it began. */
  all(question: Question): AsyncGenerator<string[]>;
}

/** Reads lists. What was counted for one, and pages that were just read, are kept until anything changes. */
export function openReferralLists(queries: Queries, state: () => Promise<State>): OpenReferralLists {
  const pages = keptBytes<Page>(pageBytesKept, ({ records }) => records[0]?.byteLength ?? 0);
  const known = new Map<string, Counted>();
  const statement = pageStatements(queries);
  const countedAs = async (key: string, question: Question, stride: number | null): Promise<Counted> => {
    const counted = known.get(key) ?? (await count(queries, question, stride));
    remember(key, counted);
    return counted;
  };
  const remember = (key: string, counted: Counted): void => {
    known.delete(key);
    known.set(key, counted);
    if (known.size > listsKept) known.delete(known.keys().next().value ?? '');
  };
  /** A page of a list that nobody asked for before, and how long the list is, in one question to the database. */
  const firstPage = async (key: string, question: Question, offset: number, limit: number): Promise<Page> => {
    const read = statement({ question, offset, limit, hasMark: false, isCounted: false });
    const { contents, total, ...at } = onlyRow(await read.execute(valuesOf(question)));
    remember(key, { version: at.version, total: total ?? 0, marks: null });
    return { ...at, total: total ?? 0, records: recordsIn(contents) };
  };
  const readPage = async (question: Question, page: number, perPage: number): Promise<Page> => {
    const stride = isInKeyOrder(question) ? perPage * Math.ceil(markEvery / perPage) : null;
    const key = JSON.stringify([question.of, valuesOf(question), stride]);
    if (stride === null && !known.has(key)) return firstPage(key, question, (page - 1) * perPage, perPage);
    for (let tries = 1; ; tries += 1) {
      const counted = await countedAs(key, question, stride);
      const from = (page - 1) * perPage;
      const mark = stride === null ? undefined : counted.marks?.[Math.floor(from / stride)];
      const offset = mark === undefined || stride === null ? from : from % stride;
      const isPastEnd = from >= counted.total;
      const shape = isPastEnd ? { offset: 0, limit: 0 } : { offset, limit: perPage };
      const read = statement({ question, ...shape, hasMark: mark !== undefined, isCounted: true });
      const { contents, total: _, ...at } = onlyRow(await read.execute({ ...valuesOf(question), mark }));
      if (at.version === counted.version || tries === mostTries)
        return { ...at, total: counted.total, records: recordsIn(contents) };
      known.delete(key);
    }
  };
  return {
    page: async (question, page, perPage) => {
      const key = JSON.stringify([question.of, question.form, valuesOf(question), page, perPage]);
      const held = pages.get(key);
      if (held && held.version === (await state()).version) return held;
      const read = await readPage(question, page, perPage);
      pages.keep(key, read);
      return read;
    },
    all: (question) => everyLine(queries, question),
  };
}

const encoder = new TextEncoder();
const recordsIn = (contents: string | null): Uint8Array[] =>
  contents === null ? [] : [encoder.encode(contents)];

function onlyRow<T>([row]: T[]): T {
  if (!row) throw new Error('The state of Open Referral is missing.');
  return row;
}

/** While somebody changes things without a pause, a count that is a moment old is better than none. */
const mostTries = 4;

async function count(queries: Queries, question: Question, stride: number | null): Promise<Counted> {
  const rows = rowsOf(question, valuePut(question));
  const key = keyOf(question);
  const numbered = sql`select ${key} as id, row_number() over (order by ${key}) - 1 as n from ${rows}`;
  const found = await queries.execute<{ version: string; total: number; marks: string | null }>(sql`
    select (select version::text from open_referral_state) as version, counted.* from (${
      stride === null
        ? sql`select count(*)::integer as total, null as marks from ${rows}`
        : sql`select count(*)::integer as total,
            string_agg(id::text, ' ' order by n) filter (where n % ${stride}::integer = 0) as marks
          from (${numbered}) numbered`
    }) counted`);
  const { version = '', total = 0, marks = null } = found.rows[0] ?? {};
  return { version, total, marks: marks === null ? null : marks.split(' ') };
}

interface PageShape {
  question: Question;
  offset: number;
  limit: number;
  hasMark: boolean;
  /** How long the list is need not be asked. */
  isCounted: boolean;
}

type PageStatement = ReturnType<typeof prepared>;

function pageStatements(queries: Queries): (shape: PageShape) => PageStatement {
  const usual = new Map<string, PageStatement>();
  return (shape) => {
    const { question, offset, limit, hasMark, isCounted } = shape;
    const filters = Object.keys(question.filters).toSorted();
    const isUsual = filters.length <= 2 && usualSizes.has(limit) && offset < markEvery;
    if (!isUsual) return prepared(queries, shape, '');
    const { of, form, near } = question;
    const key = JSON.stringify([of, form, filters, near !== null, offset, limit, hasMark, isCounted]);
    const made = usual.get(key) ?? prepared(queries, shape, `open_referral_${digest(key)}`);
    usual.set(key, made);
    return made;
  };
}

const put: Put = (value) => sql`${sql.placeholder(value)}`;

function prepared(queries: Queries, shape: PageShape, name: string) {
  const { question, offset, limit, hasMark, isCounted } = shape;
  const { of, form } = question;
  const after = hasMark ? sql` and ${keyOf(question)} >= ${put('mark')}::uuid` : sql``;
  const few = sql.raw(`limit ${limit} offset ${offset}`);
  const page = sql`select ${textOf(of, form)} as line from ${rowsOf(question, put)}${after}
    order by ${orderOf(question, put)} ${few}`;
  const { version, changedAt } = openReferralState;
  const contents = sql<string | null>`(select string_agg(line, ',') from (${page}) page)`;
  const total = isCounted
    ? sql<number | null>`null::integer`
    : sql<number | null>`(select count(*)::integer from ${rowsOf(question, put)})`;
  return queries.select({ version, changedAt, contents, total }).from(openReferralState).prepare(name);
}

const linesAtOnce = 200;

async function* everyLine(queries: Queries, question: Question): AsyncGenerator<string[]> {
  const own = valuePut(question);
  const { of, form } = question;
  const { rows } = await queries.execute<{ id: string }>(
    sql`select ${keyOf(question)}::text as id from ${rowsOf(question, own)} order by ${orderOf(question, own)}`,
  );
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    const ids = JSON.stringify(rows.slice(from, from + linesAtOnce).map(({ id }) => id));
    const lines = await queries.execute<{ line: string }>(sql`
      select ${textOf(of, form)} as line
      from jsonb_array_elements_text(${ids}::text::jsonb) with ordinality as wanted (id, n)
      join ${tableOf(of)} on ${keyOf(question)} = wanted.id::uuid order by wanted.n`);
    yield lines.rows.map(({ line }) => line);
  }
}

const valuePut = (question: Question): Put => {
  const values = valuesOf(question);
  return (name) => sql`${values[name]}`;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
