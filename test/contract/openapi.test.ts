import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { allEndpoints } from '#contract/all.ts';
import { openApiDocument } from '#contract/openapi.ts';
import { problems } from '#contract/problem.ts';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Record<string, { schema: { additionalProperties?: boolean } }> };
  responses: Record<string, unknown>;
}
const document = openApiDocument() as { openapi: string; paths: Record<string, Record<string, Operation>> };
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

test('the contract as OpenAPI 3.1 is valid by an independent validator', async () => {
  const checked = await new Validator().validate(structuredClone(document));
  expect(checked.errors).toBeUndefined();
  expect(checked.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});

test('the validator refuses a document that is wrong', async () => {
  const wrong = structuredClone(document) as unknown as { info: Record<string, unknown> };
  delete wrong.info['title'];
  expect((await new Validator().validate(wrong)).valid).toBe(false);
});

test('every endpoint is in it, with its path parameters and its problems', () => {
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    allEndpoints.map(({ name }) => name).toSorted(),
  );
  for (const endpoint of allEndpoints) {
    const operation = operations.find(({ operationId }) => operationId === endpoint.name);
    const inPath = operation?.parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => name);
    expect(inPath).toEqual([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    for (const code of endpoint.problems)
      expect(operation?.responses).toHaveProperty(String(problems[code].status));
  }
});

const headersOf = (name: string) =>
  operations
    .find(({ operationId }) => operationId === name)
    ?.parameters.filter((parameter) => parameter.in === 'header')
    .map(({ name: header, required }) => `${header}${required ? '!' : ''}`);

test('every header that a device sends with an endpoint is described, and those that it must send are required', () => {
  expect(headersOf('getCouncil')).toEqual(['Alongside-Version']);
  expect(headersOf('getChanges')).toEqual(['Alongside-Version', 'Alongside-Member']);
  expect(headersOf('sendAnonymousFeedback')).toEqual([
    'Alongside-Version',
    'Alongside-App!',
    'Idempotency-Key!',
    'Alongside-Replaces',
  ]);
  expect(headersOf('sendFeedback')).toContain('Alongside-Member');
});

test('what is sent to a council may hold nothing unknown', () => {
  const bodies = operations.flatMap(
    ({ requestBody }) => requestBody?.content['application/json']?.schema ?? [],
  );
  expect(bodies.length).toBeGreaterThan(0);
  for (const schema of bodies) expect(schema.additionalProperties).toBe(false);
});
