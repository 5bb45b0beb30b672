import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const folder = fileURLToPath(new URL('../../../../shared/data/spec-oruk-v3/', import.meta.url));

/** Whether the standard's own schemas are beside this repository; they are not ours to keep in it. */
export const hasStandard: boolean = existsSync(`${folder}service.json`);

if (!hasStandard)
  process.stdout.write(`No schemas of the standard at ${folder}: records are not checked by them.\n`);

interface Schema {
  properties?: { contents?: { items?: unknown } };
}

type StandardShape =
  | 'api_details'
  | 'service'
  | 'organization'
  | 'service_at_location'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'service_list'
  | 'service_at_location_list'
  | 'organization_list'
  | 'taxonomy_list'
  | 'taxonomy_term_list';

/** Its descriptions of tables, and examples, are not rules: only those are checked, ids and moments by their form too. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

const schemaOf = (shape: StandardShape): Schema =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of the standard
  JSON.parse(readFileSync(`${folder}${shape}.json`, 'utf8')) as Schema;

/** The rules for one record of a list: of most the standard gives the page, of organisations the record. */
const recordSchema = (shape: StandardShape): unknown => {
  const schema = schemaOf(shape);
  return schema.properties?.contents?.items ?? schema;
};

/** What the standard's own schema has against a record, as an independent validator reads it. */
export function standardFaults(shape: StandardShape): (record: unknown) => string[] {
  const validate = ajv.compile(recordSchema(shape) as object);
  return (record) => {
    validate(record);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
