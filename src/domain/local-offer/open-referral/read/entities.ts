import type { Entity, EntityName } from './entity.ts';
import { placeEntities } from './place-entities.ts';
import { serviceEntities } from './service-entities.ts';

/**
 * Every thing of HSDS-UK 3.0 and the fields of HSDS 3 that feeds carry beside it.
 *
 * @see HSDS-UK 3.0 and HSDS 3.1, schema reference
 */
export const entities: Readonly<Record<EntityName, Entity>> = { ...serviceEntities, ...placeEntities };
