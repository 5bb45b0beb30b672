import { sql } from 'drizzle-orm';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import type { PlanePoint } from '#domain/local-offer/plane.ts';
import { tidyPostcode } from '#domain/local-offer/tidy-postcode.ts';
import type { Queries } from './database.ts';
import { type MappedPlace, type Nearby, placesByCells, type Wanted } from './places-by-cells.ts';

export interface MapOfPlaces {
  version: string;
  near(wanted: Wanted): Nearby;
  /** The middle of the services that have a postcode, or of its outcode. Null when neither is known: nobody else is asked. */
  middleOf(postcode: string): PlanePoint | null;
}

/**
 * Gives where all places, postcodes and outcodes are as of a version, and null where that is no longer the newest. The
 * map is kept in memory, less than 500 bytes for each place, and read again when it has changed: a database has to visit
 * every place within reach to count them, for each distance anew.
 */
export function mapsOfPlaces(queries: Queries): (version: string) => Promise<MapOfPlaces | null> {
  let reading: Promise<MapOfPlaces> | undefined;
  let held: MapOfPlaces | undefined;
  const read = async (): Promise<MapOfPlaces> => {
    try {
      held = await readMap(queries);
      return held;
    } finally {
      reading = undefined;
    }
  };
  return async (version) => {
    const current = held?.version === version ? held : await (reading ??= read());
    return current.version === version ? current : null;
  };
}

type GivenPlace = [x: number, y: number, id: string, service: string, isOnly: boolean];
type GivenMiddle = [name: string, x: number, y: number];

interface GivenMap {
  [column: string]: unknown;
  version: string;
  places: GivenPlace[] | null;
  postcodes: GivenMiddle[] | null;
  outcodes: GivenMiddle[] | null;
}

/** A masked place is where the database has it, in the middle of its outcode, and its postcode is nowhere. */
const wholeMap = sql`
  select version::text as version, (
    select json_agg(json_build_array(p.at[0], p.at[1], p.id, s.id, p.is_only)) from (
      select *, count(*) over (partition by service_id) = 1 as is_only
      from open_referral_place where listed and at is not null
    ) p join open_referral_service s on s.service_id = p.service_id
  ) as places, (
    select json_agg(json_build_array(postcode, x, y)) from (
      select postcode, avg(at[0]) as x, avg(at[1]) as y from open_referral_place
      where postcode is not null and at is not null and not is_masked group by postcode
    ) middles
  ) as postcodes, (
    select json_agg(json_build_array(name, at[0], at[1])) from outcode
  ) as outcodes from open_referral_state`;

async function readMap(queries: Queries): Promise<MapOfPlaces> {
  const { rows } = await queries.execute<GivenMap>(wholeMap);
  const [row] = rows;
  if (!row) throw new Error('The state of Open Referral is missing.');
  const postcodes = pointsBy(row.postcodes ?? []);
  const outcodes = pointsBy(row.outcodes ?? []);
  return {
    version: row.version,
    near: placesByCells((row.places ?? []).map(mapped)),
    middleOf: (postcode) =>
      postcodes.get(tidyPostcode(postcode).value ?? '') ?? outcodes.get(outcodeIn(postcode) ?? '') ?? null,
  };
}

const mapped = ([x, y, id, service, isOnly]: GivenPlace): MappedPlace => ({ x, y, id, service, isOnly });

const pointsBy = (middles: readonly GivenMiddle[]): Map<string, PlanePoint> =>
  new Map(middles.map(([name, x, y]) => [name, { x, y }]));
