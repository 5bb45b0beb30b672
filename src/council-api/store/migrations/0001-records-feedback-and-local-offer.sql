create table member (
  id text primary key,
  name text not null,
  role text not null,
  changed_at timestamptz not null default now()
);

create table record (
  kind text not null,
  id text not null,
  version integer not null,
  value jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (kind, id)
);

create table record_version (
  kind text not null,
  id text not null,
  version integer not null,
  value jsonb not null,
  changed_at timestamptz not null,
  primary key (kind, id, version)
);

create table audience (
  kind text not null,
  record_id text not null,
  member_id text not null,
  primary key (kind, record_id, member_id)
);

create table member_change (
  seq bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  mark uuid not null default gen_random_uuid(),
  member_id text not null,
  kind text not null,
  record_id text not null,
  version integer not null,
  gone boolean not null,
  at timestamptz not null default now()
);
create index member_change_in_order on member_change (member_id, tx, seq);
create index member_change_of_record on member_change (member_id, kind, record_id, tx, seq);

create table idempotency_key (
  scope text not null,
  key text not null,
  asked text not null,
  reply jsonb,
  at timestamptz not null default now(),
  primary key (scope, key)
);

create table feedback (
  seq bigint generated always as identity primary key,
  id text not null unique,
  reference text not null unique,
  received_at timestamptz not null default now(),
  member_id text,
  about text not null,
  about_name text not null,
  feeling text,
  text text not null,
  may_publish boolean not null
);
create index feedback_about on feedback (about, seq);

create table safe_copy (
  member_id text not null,
  id text not null,
  kept_at timestamptz not null default now(),
  sealed text not null,
  primary key (member_id, id)
);

create table council_document (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);

create table service (
  id text primary key,
  value jsonb not null,
  gone boolean not null default false,
  changed_at timestamptz not null default now()
);

create table service_change (
  seq bigint generated always as identity primary key,
  mark uuid not null default gen_random_uuid(),
  service_id text not null,
  at timestamptz not null default now()
);

create table local_offer_snapshot (
  seq bigint generated always as identity primary key,
  id text not null unique,
  manifest jsonb not null,
  made_at timestamptz not null default now()
);

create table local_offer_piece (
  name text primary key,
  brotli bytea not null,
  gzip bytea not null,
  made_at timestamptz not null default now()
);
