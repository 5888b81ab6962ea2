-- Employers, their sites, and who is tied to them. Shared by the whole installation and maintained by the
-- steward institution.

-- An employer; its state is suspended or closed by staff of the steward, and active after a first approval of
-- a site.
create table employer (
  id uuid primary key default gen_random_uuid(),
  legal_name text not null check (length(legal_name) between 1 and 200),
  legal_name_km text check (length(legal_name_km) <= 200),
  registration_number text not null check (length(registration_number) between 1 and 60),
  sector text not null check (length(sector) between 1 and 40),
  size_band text not null check (size_band in ('1-9', '10-49', '50-249', '250+')),
  own_enterprise_of uuid references institution,
  code_of_conduct_signed_on date,
  state text not null check (state in ('APPLIED', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
  version int not null default 1,
  created_at timestamptz not null default now()
);
create unique index employer_registration on employer (lower(registration_number));
create index employer_name on employer (legal_name, id);

create table employer_site (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  name text not null check (length(name) between 1 and 200),
  province_code text not null references province,
  district text not null check (length(district) between 1 and 100),
  address text not null check (length(address) between 1 and 300),
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (employer_id, id)
);

-- A member, relative or shareholder of an employer neither vets it, nor refers to it, nor lifts a hold or
-- reinstates it.
create table employer_tie (
  account_id uuid not null references account on delete cascade,
  employer_id uuid not null,
  tie text not null check (tie in ('MEMBER', 'KIN', 'SHAREHOLDER')),
  -- A tie is declared by the person or, for a colleague, by an institution administrator. Each can remove
  -- only what they declared.
  declared_by uuid references account on delete set null,
  declared_at timestamptz not null default now(),
  primary key (account_id, employer_id, tie),
  foreign key (employer_id) references employer on delete cascade
);
create index employer_tie_employer on employer_tie (employer_id);

-- An institution excludes an employer for its own trainees. A matching gate that no employer learns of.
create table employer_exclusion (
  institution_id uuid not null references institution,
  employer_id uuid not null references employer,
  primary key (institution_id, employer_id)
);

create function app.is_tied(in_account uuid, in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer_tie where account_id = in_account and employer_id = in_employer)
$$;

-- A transition of an employer waits for every pipeline step in progress there, and later steps see it, as
-- with a hold. Lock order: after this lock a transition must lock nothing that such a step may hold; the
-- employer's row is locked before, in a mode that does not block new rows that reference it.
create function app.enforce_employer_transitions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare obstacles text[];
begin
  perform pg_advisory_xact_lock(app.employer_lock(new.id));
  if old.state = 'CLOSED' then perform app.refuse('employer_closed_permanently', 'an employer is closed for good'); end if;
  if new.state = 'CLOSED' then
    obstacles := app.employer_closing_obstacles(new.id);
    if 'REFERRAL_OPEN' = any (obstacles) then perform app.refuse('employer_no_open_referral', 'a referral to this employer is open'); end if;
    if 'START_STILL_PLANNED' = any (obstacles) then perform app.refuse('employer_no_planned_start', 'a start at this employer is planned'); end if;
  end if;
  return new;
end $$;
create trigger enforce_transitions before update of state on employer for each row
  when (old.state is distinct from new.state)
  execute function app.enforce_employer_transitions();
