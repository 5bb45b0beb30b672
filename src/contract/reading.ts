import * as z from 'zod/mini';

/** What every request that only reads has in common, where it says nothing else. */
export const reading = {
  method: 'GET',
  params: z.object({}),
  query: z.object({}),
  body: undefined,
  status: 200,
  keyed: false,
  maxBodyBytes: 0,
} as const;
