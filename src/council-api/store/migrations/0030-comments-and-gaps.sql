-- Comments that say the same, and the council's answer to them.
create table comment_answer (
  id text primary key,
  version integer not null,
  about text not null,
  said text,
  answer text,
  action text,
  state text not null,
  published_on date,
  changed_at timestamptz not null default now(),
  changed_by text not null
);

-- What the public read before, and what other officers wrote, is never lost.
create table comment_answer_version (
  answer_id text not null,
  version integer not null,
  value jsonb not null,
  changed_by text not null,
  at timestamptz not null default now(),
  primary key (answer_id, version)
);

-- Families' own words: never changed. An answer that is taken apart lets go of its comments.
create table comment (
  seq bigint generated always as identity primary key,
  id text not null unique,
  reference text not null unique,
  received_at timestamptz not null default now(),
  member_id text,
  about text not null,
  text text not null,
  replaced_by text references comment (id),
  answer_id text references comment_answer (id) on delete set null,
  aside_reason text,
  aside_by text,
  aside_at timestamptz
);
create index comment_answered on comment (answer_id);

-- Who left something out of what is public, when, and of which kind. What it was is in the comment alone.
create table redaction (
  seq bigint generated always as identity primary key,
  answer_id text,
  comment_id text,
  kind text not null,
  made_by text not null,
  at timestamptz not null default now()
);
create index redaction_of_answer on redaction (answer_id, seq);

-- What was looked for and not found. It has no name, no address and no hour.
create table gap (
  id text primary key,
  reference text not null unique,
  received_on date not null,
  looked text not null,
  near text,
  age integer,
  need text,
  text text,
  replaced_by text references gap (id)
);
