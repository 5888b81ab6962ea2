-- Counts that are too large to be answered at once are made by a worker. The row is the truth: who asked what, how far it is, and the result. A queue only wakes a worker.
create table calculation (
  id uuid primary key,
  kind text not null check (kind in ('SKILLS_IN_DEMAND', 'INDICATORS', 'INDICATOR_ROWS', 'INDICATOR_TOTALS')),
  institution_id uuid not null references institution on delete cascade,
  -- canonical JSON: the same question is the same text
  question text not null check (length(question) between 2 and 500),
  -- What was recorded until then is counted; product clock, like requested_at.
  as_of timestamptz not null,
  -- Asked for as of now: as_of is then the moment it was asked at.
  is_latest boolean not null,
  -- Opens rows that tell of somebody's past.
  needs_care boolean not null default false,
  requested_by uuid not null references account on delete cascade,
  requested_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  done int not null default 0 check (done >= 0),
  total int check (total >= 0),
  -- By real time: another worker takes over when the one that has it dies, and the fence of an older one then writes nothing.
  lease_until timestamptz,
  fence int not null default 0,
  -- how often it was begun without an orderly end
  attempts int not null default 0,
  finished_at timestamptz,
  failure text check (failure in ('TOOK_TOO_LONG', 'TOO_LARGE', 'FAILED')),
  -- The last change the result knows of, for what follows a feed of changes.
  data_mark bigint,
  constraint calculation_finished check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null)),
  constraint calculation_leased check (state <> 'RUNNING' or lease_until is not null),
  constraint calculation_failed check ((state = 'FAILED') = (failure is not null))
);
-- The same question asked twice is one calculation.
create unique index calculation_unfinished on calculation (kind, institution_id, question, (case when is_latest then null else as_of end)) nulls not distinct
  where state in ('WAITING', 'RUNNING');
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

-- Which roles may ask: the permissions match.read, indicator.read and indicator.publish of src/features/accounts/domain/permissions.ts; a test compares.
create function app.may_calculate(kind text, needs_care boolean) returns boolean language sql stable as $$
  select exists (select from unnest(case
      when kind = 'SKILLS_IN_DEMAND' then array['PLACEMENT_OFFICER', 'CASE_WORKER']
      when kind = 'INDICATOR_TOTALS' then array['MONITORING_OFFICER', 'INSTITUTION_ADMIN']
      else array['MONITORING_OFFICER', 'INSTITUTION_ADMIN', 'CASE_WORKER', 'SAFETY_LEAD'] end) role where app.has_role(role))
    and (not needs_care or app.has_role('CASE_WORKER') or app.has_role('SAFETY_LEAD'))
$$;

call app.guard_tables();
revoke all on function app.may_calculate(text, boolean) from public;
grant execute on function app.may_calculate(text, boolean) to waymark_staff, waymark_staff_path;
grant select on calculation, calculation_result, calculation_row to waymark_staff, waymark_staff_path;
grant insert (id, kind, institution_id, question, as_of, is_latest, needs_care, requested_by, requested_at) on calculation to waymark_staff_path;
grant update (state, finished_at) on calculation to waymark_staff_path;
grant select, update, delete on calculation to waymark_worker;
grant select, insert, delete on calculation_result, calculation_row to waymark_worker;
grant select on calculation, calculation_result to waymark_report;

do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_path'] loop
    execute format('create policy %s on calculation for select to waymark_%s using (institution_id = (select app.id(''institution_id'')) and app.may_calculate(kind, needs_care))', r, r);
    -- exact numbers of all institutions are for the report alone, and leave it suppressed
    execute format('create policy %s on calculation_result for select to waymark_%s using (exists (select from calculation c where c.id = calculation_id and c.kind <> ''INDICATOR_TOTALS''))', r, r);
    execute format('create policy %s on calculation_row for select to waymark_%s using (exists (select from calculation c where c.id = calculation_id))', r, r);
  end loop;
end $$;
create policy staff_path_requests on calculation for insert to waymark_staff_path
  with check (institution_id = (select app.id('institution_id')) and requested_by = (select app.session_account()) and state = 'WAITING' and app.may_calculate(kind, needs_care)
    and (kind <> 'INDICATOR_TOTALS' or (select app.is_steward())));
create policy staff_path_cancels on calculation for update to waymark_staff_path
  using (institution_id = (select app.id('institution_id')) and state in ('WAITING', 'RUNNING') and app.may_calculate(kind, needs_care))
  with check (institution_id = (select app.id('institution_id')) and state = 'CANCELLED');
create policy worker on calculation to waymark_worker using (true) with check (true);
create policy worker on calculation_result to waymark_worker using (true) with check (true);
create policy worker on calculation_row to waymark_worker using (true) with check (true);
create policy report on calculation for select to waymark_report using (kind = 'INDICATOR_TOTALS');
create policy report on calculation_result for select to waymark_report using (exists (select from calculation c where c.id = calculation_id and c.kind = 'INDICATOR_TOTALS'));
