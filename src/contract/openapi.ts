import * as z from 'zod/mini';
import { allEndpoints } from './all.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { type ProblemCode, problems, problemShape } from './problem.ts';
import { idempotencyKey, keyDays, recordId, type Shape } from './shape.ts';

type Json = Record<string, unknown>;

/** Where OpenAPI keeps a shape that is used often. */
const problemReference = { $ref: '#/components/schemas/Problem' };

/** `io` says which side: what is sent may leave out what a reply has, and the other way round. */
function schemaOf(shape: Shape, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return schema;
}

interface ObjectSchema {
  properties?: Record<string, Json>;
  required?: string[];
}

const parametersOf = (shape: Shape, where: 'path' | 'query'): Json[] => {
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as ObjectSchema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema,
  }));
};

const header = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

const must = (described: Json): Json => ({ ...described, required: true });

const listOfKeys = { type: 'string', maxLength: 4000, examples: ['"key-one", "key-two"'] };

const headers = {
  version: header(
    'Alongside-Version',
    'The version of the app. One that is too old for the council may not write.',
    {
      type: 'string',
      examples: ['1.4.0'],
    },
  ),
  app: must(header('Alongside-App', 'Shows that no page of another site sent this.', { const: '1' })),
  member: header(
    'Alongside-Member',
    'The id of the member whose words these are, or for whom it is asked. If another is signed in, the answer is sign-in-needed: on a shared phone nothing is taken in another’s name.',
    schemaOf(recordId, 'input'),
  ),
  key: must(
    header(
      'Idempotency-Key',
      `A repeat with the same key gets the first reply. A time-ordered UUID (RFC 9562, version 7); one made more than ${keyDays} days ago is refused.`,
      schemaOf(idempotencyKey, 'input'),
    ),
  ),
  replaces: header(
    'Alongside-Replaces',
    'Keys of earlier words that these stand in for. What was done under them is undone in the same moment, and what arrives under them later is refused.',
    listOfKeys,
  ),
};

function headersOf({ keyed, method, who }: AnyEndpoint): Json[] {
  const { version, app, member, key, replaces } = headers;
  return [
    version,
    ...(method === 'GET' ? [] : [app]),
    ...(who === 'anyone' ? [] : [member]),
    ...(keyed ? [key, replaces] : []),
  ];
}

function problemReplies(codes: readonly ProblemCode[]): Json {
  const byStatus: Record<string, ProblemCode[]> = {};
  for (const code of codes) (byStatus[problems[code].status] ??= []).push(code);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, shared]) => [
      status,
      {
        description: `Problem: ${shared.join(', ')}`,
        content: { 'application/problem+json': { schema: problemReference } },
      },
    ]),
  );
}

const jsonContent = (shape: Shape, io: 'input' | 'output'): Json => ({
  'application/json': { schema: schemaOf(shape, io) },
});

function operationOf(endpoint: AnyEndpoint): Json {
  const body: Shape | undefined = endpoint.body;
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    security: endpoint.who === 'anyone' ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      ...headersOf(endpoint),
    ],
    ...(body ? { requestBody: { required: true, content: jsonContent(body, 'input') } } : {}),
    responses: {
      [endpoint.status]: { description: 'Done', content: jsonContent(endpoint.reply, 'output') },
      ...problemReplies(endpoint.problems),
    },
  };
}

/** The whole contract as OpenAPI 3.1, read from the endpoints themselves. @see https://spec.openapis.org/oas/v3.1.1 */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of allEndpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Alongside council API', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemShape, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-alongside',
          description: 'Set by signing in.',
        },
      },
    },
  };
}
