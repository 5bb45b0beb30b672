import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Role } from '#domain/access.ts';

/**
 * The tables that the query layer reads and writes by name; what they really are, and the tables of records and their
 * feed, which are written set by set in SQL, is in `migrations/`.
 */

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
});

const moment = (name: string) =>
  timestamp(name, { withTimezone: true, mode: 'date' })
    .notNull()
    .default(sql`now()`);
const sequence = () => bigint('seq', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity();

export const members = pgTable('member', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').notNull().$type<Role>(),
  changedAt: moment('changed_at'),
});

export const idempotencyKeys = pgTable(
  'idempotency_key',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    asked: text('asked').notNull(),
    reply: jsonb('reply').$type<unknown>(),
    at: moment('at'),
  },
  (t) => [primaryKey({ columns: [t.scope, t.key] })],
);

export const feedback = pgTable('feedback', {
  seq: sequence(),
  id: text('id').notNull(),
  reference: text('reference').notNull(),
  receivedAt: moment('received_at'),
  memberId: text('member_id'),
  about: text('about').notNull(),
  aboutName: text('about_name').notNull(),
  feeling: text('feeling'),
  text: text('text').notNull(),
  mayPublish: boolean('may_publish').notNull(),
  /** The feedback that its writer wrote in its place, not knowing that this had arrived. */
  replacedBy: text('replaced_by'),
});

export const safeCopies = pgTable(
  'safe_copy',
  {
    memberId: text('member_id').notNull(),
    id: text('id').notNull(),
    keptAt: moment('kept_at'),
    sealed: text('sealed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.id] })],
);

export const councilDocuments = pgTable('council_document', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull().$type<unknown>(),
  changedAt: moment('changed_at'),
});

export const services = pgTable('service', {
  id: text('id').primaryKey(),
  value: jsonb('value').notNull().$type<unknown>(),
  gone: boolean('gone').notNull().default(false),
  changedAt: moment('changed_at'),
});

export const localOfferSnapshots = pgTable('local_offer_snapshot', {
  seq: sequence(),
  id: text('id').notNull(),
  manifest: jsonb('manifest').notNull().$type<unknown>(),
  madeAt: moment('made_at'),
});

export const localOfferPieces = pgTable('local_offer_piece', {
  name: text('name').primaryKey(),
  brotli: bytes('brotli').notNull(),
  gzip: bytes('gzip').notNull(),
  madeAt: moment('made_at'),
});

export const openReferralState = pgTable('open_referral_state', {
  version: text('version').notNull(),
  changedAt: moment('changed_at'),
});
