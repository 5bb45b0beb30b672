-- Each service as Open Referral UK 3.0, written as it is sent: whole, as a line of a list, and as the least of a line.
create table open_referral_service (
  service_id text primary key,
  id uuid not null unique,
  given text not null,
  listed boolean not null,
  organization_id uuid,
  terms uuid[] not null,
  taxonomies uuid[] not null,
  minimum_age double precision,
  maximum_age double precision,
  hours jsonb not null,
  modified_at timestamptz not null,
  words tsvector not null,
  document text not null,
  listing text not null,
  minimal text not null
);
create index open_referral_service_listed on open_referral_service (id) where listed;
create index open_referral_service_modified on open_referral_service (modified_at) where listed;
create index open_referral_service_organization on open_referral_service (organization_id, id);
create index open_referral_service_terms on open_referral_service using gin (terms);
create index open_referral_service_taxonomies on open_referral_service using gin (taxonomies);
create index open_referral_service_words on open_referral_service using gin (words);

-- Each service at each of its places. `at` is on a flat map, in metres; a masked place is at the middle of its outcode.
create table open_referral_place (
  id uuid primary key,
  service_id text not null references open_referral_service (service_id) on delete cascade,
  listed boolean not null,
  is_masked boolean not null,
  postcode text,
  outcode text,
  latitude double precision,
  longitude double precision,
  at point,
  document text not null,
  listing text not null
);
create index open_referral_place_listed on open_referral_place (id) where listed;
create index open_referral_place_service on open_referral_place (service_id);
create index open_referral_place_at on open_referral_place using gist (at) where listed;
create index open_referral_place_postcode on open_referral_place (postcode) where postcode is not null;
create index open_referral_place_outcode on open_referral_place (outcode) where outcode is not null;

create table open_referral_organization (
  id uuid primary key,
  listed boolean not null,
  words tsvector not null,
  document text not null,
  listing text not null
);
create index open_referral_organization_listed on open_referral_organization (id) where listed;

create table open_referral_taxonomy (
  id uuid primary key,
  words tsvector not null,
  document text not null
);

create table open_referral_term (
  id uuid primary key,
  taxonomy_id uuid,
  parent_id uuid,
  words tsvector not null,
  document text not null
);
create index open_referral_term_taxonomy on open_referral_term (taxonomy_id, id);
create index open_referral_term_parent on open_referral_term (parent_id, id);

-- One row. `version` changes with anything above: what was counted or sent under one version holds while it does.
create table open_referral_state (
  one boolean primary key default true check (one),
  version uuid not null default gen_random_uuid(),
  changed_at timestamptz not null default now()
);
insert into open_referral_state default values;

-- The middle of each outcode: from a table that the council imported, or else from its own services.
create table outcode (
  name text primary key,
  latitude double precision not null,
  longitude double precision not null,
  at point not null,
  is_imported boolean not null
);
