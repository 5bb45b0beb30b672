import { type Address, addresses } from './addresses.ts';
import { type ParameterName, parameters } from './parameters.ts';

type Json = Record<string, unknown>;

/** Where the standard keeps its shapes. Nothing here asks for them; they are named for programs that do. */
const shapes =
  'https://raw.githubusercontent.com/tpximpact/OpenReferralApi/refs/heads/main/OpenReferralApi/Schemas/V3.0-UK';

const parameterOf = (name: ParameterName): Json => ({
  name,
  in: 'query',
  required: false,
  description: parameters[name].about,
  schema: parameters[name].schema,
});

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };

const replies = (shape: string, problems: Json, types: readonly string[] = ['application/json']): Json => ({
  200: {
    description: 'Done',
    content: Object.fromEntries(types.map((type) => [type, { schema: { $ref: `${shapes}/${shape}.json` } }])),
  },
  304: { description: 'Nothing has changed since the version that If-None-Match names.' },
  ...problems,
});

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const wrong = { 400: problem('A parameter is not as it should be; `parameter` names it.') };
const nothing = { 404: problem('There is nothing under this id.') };

const listOf = ({ path, takes, shapes: { list } }: Address): Json => ({
  operationId: `list${path.replaceAll(/[/_](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  summary: `${path.slice(1).replaceAll('_', ' ')}, in pages`,
  parameters: takes.map(parameterOf),
  responses: replies(list, wrong),
});

const oneOf = ({ path, oneTakes, shapes: { one } }: Address): Json => ({
  operationId: `get${path.replaceAll(/[/_](\w)/g, (_, letter: string) => letter.toUpperCase())}ById`,
  summary: `One of the ${path.slice(1).replaceAll('_', ' ')}, fully nested`,
  parameters: [idParameter, ...oneTakes.map(parameterOf)],
  responses: replies(one, { ...wrong, ...nothing }),
});

const problemShape = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    parameter: { type: 'string', description: 'The parameter that is not as it should be.' },
  },
};

/** The eleven addresses as OpenAPI 3.1, read from the same table that they are served from. */
export function openReferralOpenApi(here: string): Json {
  const details = {
    operationId: 'getApiDetails',
    summary: 'What this API is',
    responses: replies('api_details', {}),
  };
  const paths = addresses.flatMap((address) => [
    [address.path, { get: listOf(address) }],
    [`${address.path}/{id}`, { get: oneOf(address) }],
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Local Offer, Open Referral UK', version: 'HSDS-UK-3.0' },
    servers: [{ url: here }],
    paths: { '/': { get: details }, ...Object.fromEntries(paths) },
    components: { schemas: { Problem: problemShape } },
  };
}
