import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type KeptBytes, keptBytes } from './kept-bytes.ts';
import type { MapOfPlaces } from './map-of-places.ts';
import type { Page } from './open-referral-lists.ts';
import { type Form, tableOf, textOf } from './open-referral-question.ts';
import type { State } from './open-referral-records.ts';
import type { Mapped, Wanted } from './places-by-cells.ts';

/** Of each kind and form of record, of which there are five; enough for the lines of 10,000 services in lists. */
const textBytesKept = 16_000_000;

/** Gives a page of what is near, nearest first; null where something has changed since the map was read. */
export type NearestPages = (located: Located, wanted: Wanted, form: Form) => Promise<Page | null>;

/** The map of a state. */
export interface Located {
  state: State;
  map: MapOfPlaces;
}

/** Which records are on a page is found on the map, and they are read by their keys; those just read are remembered. */
export function nearestPages(queries: Queries): NearestPages {
  const keptOf = new Map<string, KeptBytes<KeptText>>();
  const textsOf = async ({ version }: State, of: Mapped, form: Form, ids: readonly string[]) => {
    const kept =
      keptOf.get(`${of} ${form}`) ?? keptBytes<KeptText>(textBytesKept, ({ bytes }) => bytes.byteLength);
    keptOf.set(`${of} ${form}`, kept);
    const held = ids.map((id) => kept.get(id));
    const missing = ids.filter((_, n) => held[n]?.version !== version);
    if (missing.length === 0) return held;
    const read = await readTexts(queries, of, form, missing);
    if (read.version !== version) return null;
    for (const [id, bytes] of read.texts) kept.keep(id, { version, bytes });
    return ids.map((id, n) => {
      const bytes = read.texts.get(id);
      return bytes ? { version, bytes } : held[n];
    });
  };
  return async ({ state, map }, wanted, form) => {
    const { total, ids } = map.near(wanted);
    const texts = await textsOf(state, wanted.of, form, ids);
    const records = texts?.flatMap((text) => text?.bytes ?? []);
    return records ? { ...state, total, records } : null;
  };
}

interface KeptText {
  version: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();

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
