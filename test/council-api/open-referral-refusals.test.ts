import { beforeAll, expect, test } from 'vitest';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';

let council: TestCouncil;
beforeAll(async () => {
  council = await aCouncil();
});

const ask = (path: string) => council.ask(`/oruk/v3${path}`);

test.each([
  ['/services?page=0', 'page'],
  ['/services?page=one', 'page'],
  ['/services?per_page=501', 'per_page'],
  ['/services?per_page=', 'per_page'],
  ['/services?per_page=1&per_page=2', 'per_page'],
  ['/services?taxonomy_term_id=autism', 'taxonomy_term_id'],
  ['/services?modified_after=yesterday', 'modified_after'],
  ['/services?modified_after=2026-02-30', 'modified_after'],
  ['/services?minimal=yes', 'minimal'],
  ['/services?format=xml', 'format'],
  ['/services?search=%20', 'search'],
  ['/services?search=the', 'search'],
  ['/services?taxonomyterm=1', 'taxonomyterm'],
  ['/services?day=someday', 'day'],
  ['/services?start_time=25:00', 'start_time'],
  ['/taxonomies?postcode=XL1', 'postcode'],
  ['/service_at_locations?postcode=London', 'postcode'],
  ['/service_at_locations?postcode=ZE3', 'postcode'],
  ['/service_at_locations?proximity=100', 'postcode'],
  ['/service_at_locations?postcode=XL1&proximity=near', 'proximity'],
  ['/service_at_locations?postcode=XL1&proximity=-5', 'proximity'],
  ['/organizations/x?full=1', 'full'],
])('%s is answered with 400 and the name of what is wrong', async (path, parameter) => {
  const reply = await ask(path);
  expect(reply.status).toBe(400);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  expect(await reply.json()).toMatchObject({ status: 400, parameter });
});
