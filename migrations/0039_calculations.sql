-- Counts that are too large to answer within a request are made by a worker.

-- The row has the authoritative state: the question, the requester, progress and the result. The queue only
-- wakes a worker.
create table calculation (
  id uuid primary key,
  kind text not null check (kind in ('SKILLS_IN_DEMAND', 'INDICATORS', 'INDICATOR_ROWS', 'INDICATOR_TOTALS')),
  institution_id uuid not null references institution on delete cascade,
  -- Canonical JSON: equal questions are equal texts.
  question text not null check (length(question) between 2 and 500),
  -- Counts what was recorded until then; by the product's clock, like requested_at.
  as_of timestamptz not null,
  -- Requested as of now: as_of is the moment of the request.
  is_latest boolean not null,
  -- The result opens rows that reveal a trainee's past.
  needs_care boolean not null default false,
  requested_by uuid not null references account on delete cascade,
  requested_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  done int not null default 0 check (done >= 0),
  total int check (total >= 0),
  -- By real time. Another worker takes over when this one dies, and the fence makes the writes of a late one fail.
  lease_until timestamptz,
  fence int not null default 0,
  -- How often it started without an orderly end.
  attempts int not null default 0,
  finished_at timestamptz,
  failure text check (failure in ('TIMED_OUT', 'TOO_LARGE', 'FAILED')),
  -- The last change that the result includes, for results that follow the match feed.
  data_version bigint,
  constraint calculation_finished check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null)),
  constraint calculation_leased check (state <> 'RUNNING' or lease_until is not null),
  constraint calculation_failed check ((state = 'FAILED') = (failure is not null))
);
-- Equal questions share one calculation.
create unique index calculation_unfinished on calculation (kind, institution_id, question,
  (case when is_latest then null else as_of end)) nulls not distinct where state in ('WAITING', 'RUNNING');
create index calculation_question on calculation (institution_id, kind, question, as_of desc);
create index calculation_waiting on calculation (requested_at, id) where state in ('WAITING', 'RUNNING');
create index calculation_old on calculation (finished_at) where finished_at is not null;
create index calculation_requester on calculation (requested_by);

create table calculation_result (
  calculation_id uuid primary key references calculation on delete cascade,
  result jsonb not null
);

create table calculation_row (
  calculation_id uuid not null references calculation on delete cascade,
  key text not null collate "C" check (length(key) between 1 and 100),
  value jsonb not null,
  primary key (calculation_id, key)
);

-- The roles that may request a calculation: permissions match.read, indicator.read and indicator.publish of
-- src/features/accounts/domain/permissions.ts; a test compares them.
create function app.may_calculate(kind text, needs_care boolean) returns boolean language sql stable as $$
  select exists (select from unnest(case
      when kind = 'SKILLS_IN_DEMAND' then array['PLACEMENT_OFFICER', 'CASE_WORKER']
      when kind = 'INDICATOR_TOTALS' then array['MONITORING_OFFICER', 'INSTITUTION_ADMIN']
      else array['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'] end) role where app.has_role(role))
    and (not needs_care or app.has_role('CASE_WORKER') or app.has_role('SAFETY_LEAD'))
$$;
