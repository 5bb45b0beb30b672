import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { instant, recordId } from './shape.ts';

/**
 * A sealed copy of something not sent yet, kept on the council's server because phones may clear a site's storage. The
 * server holds bytes it cannot read: the key comes from a recovery code that only the person has.
 */
export const safeCopy = z.object({
  id: recordId,
  keptAt: instant,
  sealed: z.base64().check(z.maxLength(60_000)),
});

export type SafeCopy = z.output<typeof safeCopy>;

const none = z.object({});
const about = {
  who: 'safe-copy.keep',
  query: none,
  keyed: false,
  problems: [
    'not-from-app',
    'update-needed',
    'sign-in-needed',
    'not-allowed',
    'too-large',
    'invalid',
    'too-many',
    'fault',
    'busy',
  ],
} as const;

export const keepSafeCopy = endpoint({
  ...about,
  name: 'keepSafeCopy',
  method: 'PUT',
  path: '/api/safe-copies/:id',
  summary: 'Keep a sealed copy of something not sent yet',
  params: z.object({ id: recordId }),
  body: z.strictObject({ sealed: z.base64().check(z.maxLength(60_000)) }),
  reply: safeCopy,
  status: 200,
  maxBodyBytes: 65_536,
});

export const listSafeCopies = endpoint({
  ...about,
  name: 'listSafeCopies',
  method: 'GET',
  path: '/api/safe-copies',
  summary: 'The sealed copies kept for the signed-in member',
  params: none,
  body: undefined,
  reply: z.object({ copies: z.array(safeCopy) }),
  status: 200,
  maxBodyBytes: 0,
});

export const dropSafeCopy = endpoint({
  ...about,
  name: 'dropSafeCopy',
  method: 'DELETE',
  path: '/api/safe-copies/:id',
  summary: 'Forget a sealed copy',
  params: z.object({ id: recordId }),
  body: undefined,
  reply: none,
  status: 200,
  maxBodyBytes: 0,
});
