import type { FieldFault } from '../../map-row.ts';
import { repaired } from '../../tidied.ts';
import type { OpenReferralService } from '../shape.ts';
import { withoutExactPlaces } from '../without-exact-places.ts';
import { inStandardNames, type FeedFormat } from './formats.ts';
import { fieldOf, isNothing, wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import { readThings } from './read-things.ts';
import { uuidOf, type Reading } from './reading.ts';

/** A record read into order, with everything that was wrong in it; or why it cannot be. */
export type ReadService =
  | { sourceId: string; document: OpenReferralService; faults: FieldFault[]; isDeep: boolean }
  | { sourceId: string | undefined; name: string; refused: string };

/** Parts that only a whole record has: a list that is kept short leaves all of them out. */
const deepFields = [
  'schedules',
  'service_at_locations',
  'contacts',
  'phones',
  'languages',
  'cost_options',
  'attributes',
  'service_areas',
  'funding',
  'eligibilitys',
  'regular_schedules',
  'service_taxonomys',
  'locations',
  'taxonomies',
  'send_needs',
  'links',
];

/** Whether a record has any part that a short list leaves out, be it empty. */
export const isDeep = (raw: Raw): boolean => deepFields.some((field) => raw[field] !== undefined);

/**
 * A service of any feed as the standard nests it. It is refused only if it has no name or nothing that tells it from
 * others; anything else is put right or left out, and told.
 *
 * @param source a short name for where it comes from, of which ids are made that are no UUIDs
 */
export function readService(raw: Raw, source: string, format: FeedFormat | 'auto'): ReadService {
  const id = wordsOf(fieldOf(raw, 'id', '_id', 'service_id', 'identifier'));
  const name = wordsOf(fieldOf(raw, 'name', 'title', 'service_name')).slice(0, 200);
  if (id === '') return { sourceId: undefined, name, refused: 'has no id' };
  const reading: Reading = { source, owner: id, faults: [] };
  const given = { ...inStandardNames(raw, format), id };
  const own = uuidOf(reading, 'service', id);
  if (typeof raw['id'] === 'number') told(reading, 'id', repaired('value-kind', id, id));
  if (own !== id.toLowerCase()) told(reading, 'id', repaired('id-not-uuid', id, own ?? ''));
  if (isNothing(fieldOf(given, 'status'))) told(reading, 'status', repaired('status-missing', '', 'active'));
  const [thing] = readThings(reading, 'service', given, '');
  if (thing?.['name'] === undefined) return { sourceId: id, name, refused: 'has no name' };
  if (own !== id.toLowerCase()) thing['x_source_id'] = id;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table of fields is the shape, and both are tested against the standard's schema
  const document = withoutExactPlaces(thing as unknown as OpenReferralService);
  return { sourceId: id, document, faults: reading.faults, isDeep: isDeep(raw) };
}
