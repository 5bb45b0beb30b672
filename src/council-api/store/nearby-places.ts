import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type MappedPlace, type Nearby, placesByCells, type Wanted } from './places-by-cells.ts';

interface Held {
  version: string;
  near: ReturnType<typeof placesByCells>;
}

/**
 * Finds what is near in an index of all places in memory, read again when it has changed: a database has to visit every
 * place within reach to count them, for each distance anew. Gives null where the version is no longer the one asked for.
 */
export function nearbyPlaces(queries: Queries): (wanted: Wanted, version: string) => Promise<Nearby | null> {
  let reading: Promise<Held> | undefined;
  let held: Held | undefined;
  const read = async (): Promise<Held> => {
    try {
      held = await readHeld(queries);
      return held;
    } finally {
      reading = undefined;
    }
  };
  return async (wanted, version) => {
    const current = held?.version === version ? held : await (reading ??= read());
    return current.version === version ? current.near(wanted) : null;
  };
}

type GivenPlace = [x: number, y: number, id: string, service: string, isOnly: boolean];

/** A masked place is where the database has it: in the middle of its outcode. */
async function readHeld(queries: Queries): Promise<Held> {
  const { rows } = await queries.execute<{ version: string; places: GivenPlace[] | null }>(sql`
    select version::text as version, (
      select json_agg(json_build_array(p.at[0], p.at[1], p.id, s.id, p.is_only)) from (
        select *, count(*) over (partition by service_id) = 1 as is_only
        from open_referral_place where listed and at is not null
      ) p join open_referral_service s on s.service_id = p.service_id
    ) as places from open_referral_state`);
  const [row] = rows;
  const places = row?.places ?? [];
  return { version: row?.version ?? '', near: placesByCells(places.map(mapped)) };
}

const mapped = ([x, y, id, service, isOnly]: GivenPlace): MappedPlace => ({ x, y, id, service, isOnly });
