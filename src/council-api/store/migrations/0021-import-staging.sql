-- What an import has read and not yet written. Lost in a crash, which is right: nothing was promised of it.
create unlogged table local_offer_import (
  run text not null,
  id text not null,
  line integer not null,
  digest text not null,
  is_deep boolean not null,
  -- Absent: the record was refused, and only its id is known, so that what is held of it stays.
  value jsonb,
  given text,
  document text,
  begun_at timestamptz not null default now(),
  primary key (run, id)
);
create index service_source on service ((value->>'source')) where not gone;
