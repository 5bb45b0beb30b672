import { jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** The tables of sign-in as the query layer sees them; what they really are is in `migrations/`. */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Who a sign-in of the provider is here. */
export const identities = pgTable(
  'identity',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    memberId: text('member_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

/** Sign-ins that nobody has linked to a member yet. */
export const identityRequests = pgTable('identity_request', {
  code: text('code').primaryKey(),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  askedAt: moment('asked_at').notNull(),
});

export const signInAttempts = pgTable('sign_in_attempt', {
  stateHash: text('state_hash').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  nonce: text('nonce').notNull(),
  verifier: text('verifier').notNull(),
  returnPath: text('return_path').notNull(),
  endsAt: moment('ends_at').notNull(),
});

export const sessions = pgTable('session', {
  hash: text('hash').primaryKey(),
  /** The id before the last rotation, which counts until the browser has shown that it has the new one. */
  previousHash: text('previous_hash'),
  rotatedAt: moment('rotated_at').notNull(),
  /** When the browser first showed its present id. */
  confirmedAt: moment('confirmed_at'),
  memberId: text('member_id').notNull(),
  issuer: text('issuer').notNull(),
  subject: text('subject').notNull(),
  providerSession: text('provider_session'),
  idToken: text('id_token').notNull(),
  seenAt: moment('seen_at').notNull(),
  idleUntil: moment('idle_until').notNull(),
  endsAt: moment('ends_at').notNull(),
});

export const deviceMembers = pgTable(
  'device_member',
  {
    deviceHash: text('device_hash').notNull(),
    memberId: text('member_id').notNull(),
    signedInAt: moment('signed_in_at').notNull(),
    forgetOrderedAt: moment('forget_ordered_at'),
    forgetToldAt: moment('forget_told_at'),
  },
  (t) => [primaryKey({ columns: [t.deviceHash, t.memberId] })],
);

/** Sign-out messages already acted on. */
export const logoutTokens = pgTable(
  'logout_token',
  { issuer: text('issuer').notNull(), jti: text('jti').notNull(), endsAt: moment('ends_at').notNull() },
  (t) => [primaryKey({ columns: [t.issuer, t.jti] })],
);

export const serverSecrets = pgTable('server_secret', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull().$type<unknown>(),
});
