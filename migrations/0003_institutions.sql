-- Institutions are the tenants. One of them, the steward, maintains the data that all of them share.

create table institution (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[A-Z0-9-]{2,20}$'),
  name text not null check (length(name) between 1 and 200),
  name_km text check (length(name_km) <= 200),
  created_at timestamptz not null default now(),
  -- The number a trainee dials when a help request could not be sent: her institution's, the same in every
  -- session of hers.
  help_phone text check (help_phone ~ '^\+?[0-9][0-9 ]{4,18}[0-9]$')
);

-- One row: the steward institution, which maintains employers, sites and vacancies for all institutions.
create table installation (
  only_row boolean primary key default true check (only_row),
  steward_institution_id uuid not null references institution
);

create function app.is_steward() returns boolean language sql stable
  as $$ select app.id('institution_id') = (select steward_institution_id from installation) $$;

create function app.help_phone() returns text language sql stable security definer set search_path = public, pg_temp
  as $$ select help_phone from institution where id = app.id('institution_id') $$;
