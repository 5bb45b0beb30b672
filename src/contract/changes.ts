import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { change } from './record.ts';
import { cursor } from './shape.ts';

export const changesPage = z.object({ changes: z.array(change), next: cursor, more: z.boolean() });

/**
 * What has changed for the signed-in member since a cursor, oldest first. Without `since`, everything they may see now.
 * `cursor-unknown` means the council cannot tell what was missed (restored from a backup, or too old): fetch everything
 * again and offer again what was received lately.
 */
export const getChanges = endpoint({
  ...reading,
  name: 'getChanges',
  path: '/api/changes',
  summary: 'What has changed for the signed-in member, in order',
  who: 'records.read-own',
  query: z.object({
    since: z.optional(cursor),
    limit: z.optional(z.coerce.number<string>().check(z.gte(1), z.lte(500))),
  }),
  reply: changesPage,
  problems: ['sign-in-needed', 'not-allowed', 'cursor-unknown', 'invalid', 'too-many', 'fault', 'busy'],
});
