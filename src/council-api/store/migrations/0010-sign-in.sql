create table identity (
  issuer text not null,
  subject text not null,
  member_id text not null references member (id) on delete cascade,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);
create index identity_of_member on identity (member_id);

create table identity_request (
  code text primary key,
  issuer text not null,
  subject text not null,
  asked_at timestamptz not null,
  unique (issuer, subject)
);

create table sign_in_attempt (
  state_hash text primary key,
  browser_hash text not null,
  nonce text not null,
  verifier text not null,
  return_path text not null,
  ends_at timestamptz not null
);
create index sign_in_attempt_end on sign_in_attempt (ends_at);

create table session (
  hash text primary key,
  previous_hash text,
  rotated_at timestamptz not null,
  confirmed_at timestamptz,
  member_id text not null references member (id) on delete cascade,
  issuer text not null,
  subject text not null,
  provider_session text,
  id_token text not null,
  seen_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null
);
create index session_before_rotation on session (previous_hash) where previous_hash is not null;
create index session_of_member on session (member_id);
create index session_of_identity on session (issuer, subject);
create index session_end on session (ends_at);

create table device_member (
  device_hash text not null,
  member_id text not null references member (id) on delete cascade,
  signed_in_at timestamptz not null,
  forget_ordered_at timestamptz,
  forget_told_at timestamptz,
  primary key (device_hash, member_id)
);
create index device_of_member on device_member (member_id);

create table logout_token (
  issuer text not null,
  jti text not null,
  ends_at timestamptz not null,
  primary key (issuer, jti)
);

create table server_secret (
  name text primary key,
  value jsonb not null
);
