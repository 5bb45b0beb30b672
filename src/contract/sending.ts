import * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

/** How families' words travel to the council, whatever they are about. */
export const sending = {
  method: 'POST',
  params: z.object({}),
  query: z.object({}),
  status: 201,
  keyed: true,
  maxBodyBytes: 32_768,
} as const;

const always = [
  'not-from-app',
  'update-needed',
  'key-reused',
  'too-large',
  'invalid',
  'too-many',
  'fault',
  'busy',
] as const satisfies readonly ProblemCode[];

/** What may stand in the way of words with a name, and of words with none. */
export const sendingProblems = {
  named: [...always, 'sign-in-needed', 'not-allowed'],
  anonymous: always,
} as const satisfies Record<string, readonly ProblemCode[]>;
