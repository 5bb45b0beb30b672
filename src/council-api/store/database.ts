import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Result } from '#domain/result.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgres } from './postgres.ts';

/** What a raw query gives on both drivers; nothing else of theirs may be relied on. */
interface RawRows<T> {
  rows: T[];
}

interface Rows extends PgQueryResultHKT {
  type: RawRows<this['row']>;
}

/**
 * The one query layer, over the embedded database and over PostgreSQL. Store functions take it as their first parameter,
 * so that they run as well inside a transaction (`database.queries.transaction`) as outside. Inside one, use only the
 * transaction: the embedded database has one connection, and a second query would wait for ever.
 */
export type Queries = PgDatabase<Rows>;

export interface Database {
  dialect: 'pglite' | 'postgres';
  queries: Queries;
  close: () => Promise<void>;
}

/** Where to keep things: a PostgreSQL, a folder of our own, or an embedded database that runs already (tests). */
export type Place = { url: string } | { folder: string } | { engine: PGlite };

/** Opens the database and brings its tables up to date. The reason it cannot is for the person who runs the server. */
export const openDatabase = (place: Place): Promise<Result<Database, string>> =>
  'url' in place ? openPostgres(place.url) : openEmbedded(place);
