import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { instant, line, recordId } from './shape.ts';

export const role = z.enum(['parent', 'young-person', 'forum-coordinator', 'officer']);

/** The person signed in, as the council knows them. */
export const member = z.object({ id: recordId, name: line(), role });

export type Member = z.output<typeof member>;

const forget = 'forget-device:';

/** The order to drop what this device keeps of one member, whoever is signed in now: their phone was lost, or is shared. */
export const forgetOrder = (memberId: string): string => forget + memberId;

/** Whose databases an order drops; null for orders of another kind, which an older app passes over. */
export const memberToForget = (order: string): string | null =>
  order.startsWith(forget) ? order.slice(forget.length) : null;

/**
 * Who is signed in, until when, and what the council orders this device to do at its next contact, signed in or not. An
 * order is repeated until that member signs in on this device again; obeying it twice does no harm.
 */
export const session = z.object({
  member: z.nullable(member),
  /** The session ends then whatever happens. */
  endsAt: z.optional(instant),
  /** The session ends then unless it is used. */
  idleUntil: z.optional(instant),
  orders: z.array(z.string()),
});

export type Session = z.output<typeof session>;

const nothing = z.object({});

export const getSession = endpoint({
  ...reading,
  name: 'getSession',
  path: '/api/session',
  summary: 'Who is signed in on this browser',
  who: 'anyone',
  reply: session,
  problems: ['too-many', 'fault', 'busy'],
});

/** Ends the session here and, where the provider allows, there: `next` is where the browser should go. */
export const signOut = endpoint({
  name: 'signOut',
  method: 'POST',
  path: '/api/session/sign-out',
  summary: 'Sign out',
  who: 'anyone',
  params: nothing,
  query: nothing,
  body: z.strictObject({}),
  reply: z.object({ next: z.nullable(z.string()) }),
  status: 200,
  keyed: false,
  maxBodyBytes: 1024,
  problems: ['not-from-app', 'invalid', 'too-many', 'fault', 'busy'],
});

/** Why a sign-in did not work out; the app has words for each. `not-linked` comes with a `code` to give the council. */
export const signInOutcomes = [
  'failed',
  'cancelled',
  'expired',
  'unavailable',
  'too-many',
  'not-linked',
] as const;

export type SignInOutcome = (typeof signInOutcomes)[number];

/** The screen of the app that a sign-in that did not work out leads to, with `why` and perhaps `code`. */
export const notSignedInPath = '/account/not-signed-in';
