import { doubted, repaired } from '../../tidied.ts';
import { nameUuid } from '../name-uuid.ts';
import { finishArea } from './finish-area.ts';
import { finishLocation } from './finish-location.ts';
import { finishService } from './finish-service.ts';
import { partAddress } from './part-address.ts';
import { partCost } from './part-cost.ts';
import { partPhone } from './part-phone.ts';
import { partSchedule } from './part-schedule.ts';
import type { Entity, EntityName, FieldRule } from './entity.ts';
import { entities } from './entities.ts';
import { isNothing, isRaw, listOf, plainName, wordsOf, type Raw } from './raw.ts';
import { readField, told } from './read-field.ts';
import { uuidOf, type Reading } from './reading.ts';

type Draft = Record<string, unknown>;

const standardNames = new Map<EntityName, Map<string, string>>();

/** A thing's fields by their plain names: those of the standard, and what feeds call them. */
function namesOf(name: EntityName): Map<string, string> {
  const known = standardNames.get(name);
  if (known) return known;
  const { fields, also = {} }: Entity = entities[name];
  const names = new Map(Object.entries(also));
  for (const field of ['id', ...Object.keys(fields)]) names.set(plainName(field), field);
  standardNames.set(name, names);
  return names;
}

/** Fields under their standard names. What the standard does not know keeps its own; the first of two wins. */
function renamed(reading: Reading, name: EntityName, raw: Raw, path: string): Draft {
  const names = namesOf(name);
  const fields: Draft = {};
  for (const [key, value] of Object.entries(raw)) {
    if (isNothing(value) || key === '__proto__') continue;
    const standard =
      Object.hasOwn(entities[name].fields, key) || key === 'id' ? key : (names.get(plainName(key)) ?? key);
    if (standard === key) fields[key] = value;
    else if (isNothing(raw[standard]) && fields[standard] === undefined) {
      fields[standard] = value;
      // A name of another standard is a translation; our own name written otherwise is a fault.
      if (plainName(key) === plainName(standard))
        told(reading, path + standard, repaired('field-name', key, standard));
    } else fields[key] = value;
  }
  return fields;
}

function readRule(reading: Reading, rule: FieldRule, value: unknown, path: string): unknown {
  if (typeof rule === 'string') return readField(reading, path, rule, value);
  if ('id' in rule) {
    if (!isRaw(value)) return uuidOf(reading, rule.id, value);
    return uuidOf(reading, rule.id, value['id']);
  }
  if ('one' in rule) return readThings(reading, rule.one, listOf(value)[0], path)[0];
  const things = listOf(value).flatMap((each, at) => readThings(reading, rule.many, each, `${path}.${at}`));
  return things.length > 0 ? things : undefined;
}

/** Where one thing as given is several, and where its fields bear on each other. */
const parted: Partial<Record<EntityName, (reading: Reading, fields: Raw, path: string) => Raw[]>> = {
  phone: partPhone,
  schedule: partSchedule,
  address: (_, fields) => partAddress(fields),
  cost_option: partCost,
};
const finished: Partial<Record<EntityName, (reading: Reading, thing: Draft, path: string) => Draft>> = {
  service: finishService,
  location: finishLocation,
  service_area: finishArea,
  // The standard wants words for these two, and a name says at least that much.
  organization: (_, thing) => ({ ...thing, description: thing['description'] ?? thing['name'] }),
  taxonomy_term: (_, thing) => ({ ...thing, description: thing['description'] ?? thing['name'] }),
};

/**
 * A thing of the standard from what a feed has in its place: fields under their standard names, values of the right
 * kind, ids as UUIDs. What is wrong is told; fields the standard does not know are kept as found. It is usually one: two
 * phone numbers in a cell are two phones, and what says nothing is none.
 *
 * @param path where it is in the record, for the officer's file; empty for the record itself
 */
export function readThings(reading: Reading, name: EntityName, given: unknown, path: string): Draft[] {
  const raw = isRaw(given) ? given : bare(entities[name], given);
  if (raw === undefined) {
    if (!isNothing(given)) told(reading, path, doubted('value-kind', JSON.stringify(given)));
    return [];
  }
  const fields = renamed(reading, name, raw, path === '' ? '' : `${path}.`);
  const parts = parted[name]?.(reading, fields, path) ?? [fields];
  return parts.flatMap((part, n): Draft[] => {
    const thing = readPart(reading, name, part, n === 0 ? path : `${path}#${n + 1}`);
    return thing ? [thing] : [];
  });
}

function readPart(reading: Reading, name: EntityName, fields: Raw, path: string): Draft | undefined {
  const entity: Entity = entities[name];
  const before = path === '' ? '' : `${path}.`;
  const thing: Draft = { id: idOf(reading, name, fields['id'], path) };
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'id') continue;
    const rule = Object.hasOwn(entity.fields, field) ? entity.fields[field] : undefined;
    const read = rule === undefined ? value : readRule(reading, rule, value, before + field);
    if (!isNothing(read)) thing[field] = read;
  }
  // Whoever says what terms mean says it by the ids they know.
  if (
    name === 'taxonomy_term' &&
    wordsOf(fields['id']) !== '' &&
    wordsOf(fields['id']).toLowerCase() !== thing['id']
  )
    thing['x_source_id'] ??= wordsOf(fields['id']);
  for (const [field, value] of Object.entries(entity.otherwise ?? {})) thing[field] ??= value;
  const lacking = entity.needs?.find((field) => thing[field] === undefined);
  if (lacking === undefined || path === '') return finished[name]?.(reading, thing, path) ?? thing;
  told(reading, before + lacking, doubted('part-incomplete', JSON.stringify(fields)));
  return undefined;
}

/** A text or number where a thing is wanted is its one field that matters. */
const bare = ({ bareIs }: Entity, given: unknown): Raw | undefined =>
  bareIs !== undefined && wordsOf(given) !== '' ? { [bareIs]: given } : undefined;

function idOf(reading: Reading, name: EntityName, id: unknown, path: string): string {
  return uuidOf(reading, name, id) ?? nameUuid(reading.source, reading.owner, path);
}
