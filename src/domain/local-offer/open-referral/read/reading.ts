import type { FieldFault } from '../../map-row.ts';
import { isUuid, nameUuid } from '../name-uuid.ts';
import type { EntityName } from './entity.ts';
import { wordsOf } from './raw.ts';

/** One record being read: whose it is, and what was found wrong so far. */
export interface Reading {
  /** A short name for where it comes from; ids that are no UUIDs are made from it. */
  source: string;
  /** The service's id at its source, from which ids of parts without one are made. */
  owner: string;
  faults: FieldFault[];
}

/** The UUID of a thing of a source: its own if it has one, else always the same one made of its kind and id. */
export function uuidOf(reading: Reading, entity: EntityName, id: unknown): string | undefined {
  const own = wordsOf(id);
  if (own === '') return undefined;
  const bare = own.replace(/^(?:urn:uuid:|\{)|\}$/gi, '');
  return isUuid(bare) ? bare.toLowerCase() : nameUuid(reading.source, entity, own);
}
