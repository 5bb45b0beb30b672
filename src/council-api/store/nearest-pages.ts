import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { keptBytes } from './kept-bytes.ts';
import { nearbyPlaces } from './nearby-places.ts';
import type { Page } from './open-referral-lists.ts';
import { type Form, tableOf, textOf } from './open-referral-question.ts';
import type { State } from './open-referral-records.ts';
import type { Mapped, Wanted } from './places-by-cells.ts';

/** Lines of lists for 10,000 services and as many places. */
const textBytesKept = 32_000_000;

/** Gives a page of what is near, nearest first; null where something has changed since that state was read. */
export type NearestPages = (wanted: Wanted, form: Form, state: State) => Promise<Page | null>;

/** Which records are on a page is found in memory, and they are read by their keys; those just read are remembered. */
export function nearestPages(queries: Queries): NearestPages {
  const nearby = nearbyPlaces(queries);
  const kept = keptBytes<KeptText>(textBytesKept);
  const textsOf = async (of: Mapped, form: Form, ids: readonly string[], version: string) => {
    const keyOf = (id: string) => `${of} ${form} ${id}`;
    const held = ids.map((id) => kept.get(keyOf(id)));
    const missing = ids.filter((_, n) => held[n]?.version !== version);
    const read = missing.length === 0 ? null : await readTexts(queries, of, form, missing);
    if (read && read.version !== version) return null;
    for (const [id, bytes] of read?.texts ?? []) kept.keep(keyOf(id), { version, bytes });
    return ids.map((id, n) => read?.texts.get(id) ?? held[n]?.bytes ?? nothing);
  };
  return async (wanted, form, state) => {
    const found = await nearby(wanted, state.version);
    const texts = found && (await textsOf(wanted.of, form, found.ids, state.version));
    return texts && { ...state, total: found.total, bytes: parted(texts) };
  };
}

interface KeptText {
  version: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();
const nothing = new Uint8Array();
const comma = encoder.encode(',');

const parted = (texts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Buffer.concat(texts.flatMap((text, n) => (n === 0 ? text : [comma, text])));

interface Texts {
  version: string;
  texts: Map<string, Uint8Array>;
}

async function readTexts(queries: Queries, of: Mapped, form: Form, ids: readonly string[]): Promise<Texts> {
  const { rows } = await queries.execute<{ version: string; id: string | null; text: string | null }>(
    textsQuery(of, form, ids),
  );
  const texts = rows.flatMap(({ id, text }) => (id === null || text === null ? [] : [[id, text] as const]));
  return {
    version: rows[0]?.version ?? '',
    texts: new Map(texts.map(([id, text]) => [id, encoder.encode(text)])),
  };
}

/** The texts of records with these ids, and the version they are of. */
export function textsQuery(of: Mapped, form: Form, ids: readonly string[]): SQL {
  const key = sql.raw(of === 'places' ? 'p.id' : 's.id');
  return sql`
    select version::text as version, ${key}::text as id, ${textOf(of, form)} as text
    from open_referral_state left join ${tableOf(of)} on ${key} = any(${`{${ids.join(',')}}`}::text::uuid[])`;
}
