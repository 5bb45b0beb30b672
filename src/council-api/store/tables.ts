import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Role } from '#domain/access.ts';

/** The tables as the query layer sees them; what they really are is in `migrations/`. */

/** A transaction number. It is compared by the database and only carried, as text, here. */
const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' });

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

const recordColumns = {
  kind: text('kind').notNull(),
  id: text('id').notNull(),
  version: integer('version').notNull(),
  value: jsonb('value').notNull().$type<unknown>(),
  changedAt: moment('changed_at'),
};
export const records = pgTable('record', recordColumns, (t) => [primaryKey({ columns: [t.kind, t.id] })]);
export const recordVersions = pgTable('record_version', recordColumns, (t) => [
  primaryKey({ columns: [t.kind, t.id, t.version] }),
]);

export const audiences = pgTable(
  'audience',
  {
    kind: text('kind').notNull(),
    recordId: text('record_id').notNull(),
    memberId: text('member_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.recordId, t.memberId] })],
);

export const memberChanges = pgTable('member_change', {
  seq: sequence(),
  tx: transactionNumber('tx')
    .notNull()
    .default(sql`pg_current_xact_id()`),
  mark: uuid('mark').notNull().defaultRandom(),
  memberId: text('member_id').notNull(),
  kind: text('kind').notNull(),
  recordId: text('record_id').notNull(),
  version: integer('version').notNull(),
  gone: boolean('gone').notNull(),
  at: moment('at'),
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

export const serviceChanges = pgTable('service_change', {
  seq: sequence(),
  mark: uuid('mark').notNull().defaultRandom(),
  serviceId: text('service_id').notNull(),
  at: moment('at'),
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
