-- Institutions (tenants), the people who sign in, and the one clock.
create schema app;
create schema protected;

create table institution (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[A-Z0-9-]{2,20}$'),
  name text not null check (length(name) between 1 and 200),
  name_km text check (length(name_km) <= 200),
  created_at timestamptz not null default now()
);

-- One row: which institution keeps the places that all institutions share.
create table installation (
  only_row boolean primary key default true check (only_row),
  steward_institution_id uuid not null references institution
);

-- One row, and only where a demo or a test moves time: app.now() adds it to the database's own clock.
create table clock (
  only_row boolean primary key default true check (only_row),
  ahead_by interval not null default '0'
);

-- login, secret and totp_secret are read by app.find_account alone.
create table account (
  id uuid primary key default gen_random_uuid(),
  audience text not null check (audience in ('employer', 'staff', 'trainee')),
  login text not null check (length(login) between 3 and 200),
  secret_hash text not null,
  totp_secret text,
  display_name text not null check (length(display_name) between 1 and 200),
  email text check (length(email) <= 200),
  language text not null default 'km' check (language in ('km', 'en')),
  institution_id uuid references institution,
  employer_id uuid,
  trainee_id uuid,
  roles text[] not null default '{}' check (roles <@ array['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'SYSTEM_ADMIN', 'EMPLOYER_USER', 'TRAINEE']),
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  check (case audience
    when 'staff' then institution_id is not null and employer_id is null and trainee_id is null
    when 'employer' then employer_id is not null and institution_id is null and trainee_id is null
    else institution_id is not null and trainee_id is not null and employer_id is null end)
);
create unique index account_login on account (audience, lower(login));
create index account_institution on account (institution_id, id);
create index account_employer on account (employer_id, id);

-- A session is a random token stored as its SHA-256; it ends by real time, never by app.now().
create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  idle_minutes int not null check (idle_minutes > 0),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index session_account on session (account_id);

-- Who belongs to an employer, or is declared kin or shareholder, neither vets it nor refers to it.
create table employer_tie (
  account_id uuid not null references account on delete cascade,
  employer_id uuid not null,
  tie text not null check (tie in ('MEMBER', 'KIN', 'SHAREHOLDER')),
  primary key (account_id, employer_id, tie)
);

create function app.id(key text) returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.' || key, true), '')::uuid $$;
create function app.now() returns timestamptz language sql stable
  as $$ select now() + coalesce((select ahead_by from clock), interval '0') $$;
create function app.today() returns date language sql stable
  as $$ select (app.now() at time zone 'Asia/Phnom_Penh')::date $$;
create function app.is_steward() returns boolean language sql stable
  as $$ select app.id('institution_id') = (select steward_institution_id from installation) $$;
