import { sql } from 'drizzle-orm';
import { bigint, date, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CommentSubject } from '#contract/comment.ts';
import type { AsideReason } from '#contract/comment-answer.ts';
import type { LeftOutKind } from '#contract/left-out.ts';
import type { GapDraft } from '#contract/gap.ts';

/** As the query layer sees them; what they really are is in `migrations/`. */

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const moment = (name: string) =>
  time(name)
    .notNull()
    .default(sql`now()`);
const sequence = () => bigint('seq', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity();

export const comments = pgTable('comment', {
  seq: sequence(),
  id: text('id').notNull(),
  reference: text('reference').notNull(),
  receivedAt: moment('received_at'),
  memberId: text('member_id'),
  about: text('about').notNull().$type<CommentSubject>(),
  text: text('text').notNull(),
  replacedBy: text('replaced_by'),
  answerId: text('answer_id'),
  asideReason: text('aside_reason').$type<AsideReason>(),
  asideBy: text('aside_by'),
  asideAt: time('aside_at'),
});

export const commentAnswers = pgTable('comment_answer', {
  id: text('id').primaryKey(),
  version: integer('version').notNull(),
  about: text('about').notNull().$type<CommentSubject>(),
  said: text('said'),
  answer: text('answer'),
  action: text('action'),
  state: text('state').notNull().$type<'draft' | 'published'>(),
  publishedOn: date('published_on', { mode: 'string' }),
  changedAt: moment('changed_at'),
  changedBy: text('changed_by').notNull(),
});

export const commentAnswerVersions = pgTable(
  'comment_answer_version',
  {
    answerId: text('answer_id').notNull(),
    version: integer('version').notNull(),
    value: jsonb('value').notNull().$type<unknown>(),
    changedBy: text('changed_by').notNull(),
    at: moment('at'),
  },
  (t) => [primaryKey({ columns: [t.answerId, t.version] })],
);

export const redactions = pgTable('redaction', {
  seq: sequence(),
  answerId: text('answer_id'),
  commentId: text('comment_id'),
  kind: text('kind').notNull().$type<LeftOutKind | AsideReason>(),
  madeBy: text('made_by').notNull(),
  at: moment('at'),
});

export const gaps = pgTable('gap', {
  id: text('id').primaryKey(),
  reference: text('reference').notNull(),
  receivedOn: date('received_on', { mode: 'string' }).notNull(),
  looked: text('looked').notNull(),
  near: text('near'),
  age: integer('age'),
  need: text('need').$type<NonNullable<GapDraft['need']>>(),
  text: text('text'),
  replacedBy: text('replaced_by'),
});
