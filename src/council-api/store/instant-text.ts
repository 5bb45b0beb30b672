import { sql, type SQL } from 'drizzle-orm';

/** A moment as the contract writes it, made by the database so that no driver's idea of a time zone gets in. */
export const instantText = (moment: SQL) =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
