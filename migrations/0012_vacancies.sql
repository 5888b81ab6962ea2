-- Vacancies and their parts, their review by staff, and the rules without which no vacancy opens.

create table vacancy (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null,
  site_id uuid not null,
  kind text not null check (kind in ('JOB', 'APPRENTICESHIP', 'INTERNSHIP')),
  title text not null check (length(title) between 1 and 120),
  tasks text not null check (length(tasks) between 1 and 2000),
  occupation_id int references occupation,
  isco_code text not null check (isco_code ~ '^\d{4}$'),
  seats int not null check (seats between 1 and 500),
  taken_seats int not null default 0,
  pay_amount bigint not null check (pay_amount >= 0),
  pay_currency text not null check (pay_currency in ('USD', 'KHR')),
  pay_per text not null check (pay_per in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE')),
  -- Working days as bits: 1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday.
  work_days int not null check (work_days between 1 and 127),
  start_minute int not null check (start_minute between 0 and 1439),
  end_minute int not null check (end_minute between 0 and 1439),
  hours_per_week int not null check (hours_per_week between 1 and 84),
  night boolean not null,
  live_in boolean not null,
  housing_offered boolean not null,
  serves_alcohol boolean not null,
  hazardous boolean not null,
  contract_months int check (contract_months between 1 and 120),
  probation_days int not null default 0 check (probation_days between 0 and 366),
  training_given text check (length(training_given) <= 1000),
  min_literacy int not null default 0 check (min_literacy between 0 and 4),
  licences text[] not null default '{}',
  starts_on date not null,
  closes_on date not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED', 'WITHDRAWN')),
  opened_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  -- The employer paused the vacancy, then a person with an earlier offer accepted and filled it. If that
  -- person never starts, the vacancy is paused again and not open: the employer has not resumed it.
  paused_when_filled boolean not null default false,
  foreign key (employer_id, site_id) references employer_site (employer_id, id),
  unique (employer_id, id),
  constraint vacancy_seats check (taken_seats between 0 and seats),
  constraint vacancy_closes_by_start check (closes_on <= starts_on + 366)
);
create index vacancy_employer on vacancy (employer_id, id);
create index vacancy_open on vacancy (opened_at, id) where state = 'OPEN';
-- For recomputing what is open at a site when its vetting changes.
create index vacancy_site on vacancy (site_id);
-- For app.open_vacancies: reads the newest open vacancies first until fifty are cleared, instead of checking
-- and sorting all of them.
create index vacancy_newest_available on vacancy (created_at desc, id desc) where state = 'OPEN' and taken_seats < seats and not night and not live_in;
-- For pages in this order.
create index vacancy_newest on vacancy (created_at desc, id desc);
create index vacancy_newest_in_state on vacancy (state, created_at desc, id desc);

create table vacancy_skill (
  employer_id uuid not null,
  vacancy_id uuid not null,
  skill_id int not null references skill,
  need text not null check (need in ('REQUIRED', 'DESIRED')),
  min_level int not null check (min_level between 1 and 4),
  gate boolean not null default false check (not gate or need = 'REQUIRED'),
  primary key (vacancy_id, skill_id),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id) on delete cascade
);

create table vacancy_language (
  employer_id uuid not null,
  vacancy_id uuid not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  min_level int not null check (min_level between 1 and 4),
  primary key (vacancy_id, language),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id) on delete cascade
);

-- Workers pay no recruitment fee or related cost (ILO 2016/2019): a row paid by the worker prevents approval.
create table vacancy_cost_item (
  employer_id uuid not null,
  vacancy_id uuid not null,
  kind text not null check (kind in ('MEDICAL_CHECK', 'SKILLS_TEST', 'TRAINING', 'UNIFORM_AND_TOOLS', 'TRANSPORT', 'LODGING', 'DOCUMENT',
    'DEPOSIT', 'AGENCY_FEE')),
  paid_by text not null check (paid_by in ('EMPLOYER', 'PROGRAMME', 'WORKER')),
  primary key (vacancy_id, kind),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id) on delete cascade
);

create table apprenticeship (
  employer_id uuid not null,
  vacancy_id uuid primary key,
  trade text not null check (length(trade) between 1 and 120),
  instructor_name text not null check (length(instructor_name) between 1 and 200),
  instructor_born_on date not null,
  instructor_practice_years int not null check (instructor_practice_years between 0 and 80),
  length_days int not null check (length_days between 1 and 730),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id) on delete cascade
);

create table learning_plan_unit (
  employer_id uuid not null,
  vacancy_id uuid not null references apprenticeship on delete cascade,
  position int not null check (position between 1 and 60),
  title text not null check (length(title) between 1 and 200),
  skill_id int references skill,
  weeks int not null check (weeks between 1 and 104),
  primary key (vacancy_id, position)
);

-- The answer of staff to a submission, with a remark per field.
create table vacancy_review (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null,
  vacancy_id uuid not null,
  reviewer_id uuid not null references account,
  decision text not null check (decision in ('RETURNED', 'APPROVED')),
  remarks jsonb not null default '[]',
  reviewed_at timestamptz not null,
  -- The employer's version at the time of the review, so that later changes can be shown. What the employer
  -- may read of a review is unchanged by it.
  reviewed jsonb,
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id)
);
create index vacancy_review_vacancy on vacancy_review (vacancy_id, reviewed_at);

-- An employer's incomplete draft of a vacancy. Only the employer reads it: every other reader of a vacancy
-- may rely on all its fields. It has the id of the vacancy that it creates or changes.
create table vacancy_draft (
  id uuid primary key,
  employer_id uuid not null references employer,
  -- The fields of the vacancy input typed so far.
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 60000),
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index vacancy_draft_employer on vacancy_draft (employer_id, created_at, id);

-- The transitions of src/features/vacancies/domain/vacancy.ts, enforced for every login: a vacancy begins as a draft,
-- staff of the steward answer a submission, and only an approved one opens. The owner, who imports whole
-- records, is exempt.
create table vacancy_transition (
  from_state text not null,
  to_state text not null,
  primary key (from_state, to_state)
);
insert into vacancy_transition (from_state, to_state) values
  ('DRAFT', 'SUBMITTED'), ('CHANGES_REQUESTED', 'SUBMITTED'), ('SUBMITTED', 'CHANGES_REQUESTED'), ('SUBMITTED', 'APPROVED'), ('APPROVED', 'OPEN'),
  ('OPEN', 'PAUSED'), ('PAUSED', 'OPEN'), ('OPEN', 'FILLED'), ('PAUSED', 'FILLED'), ('FILLED', 'OPEN'), ('FILLED', 'PAUSED'),
  ('OPEN', 'CLOSED'), ('PAUSED', 'CLOSED'), ('FILLED', 'CLOSED'),
  ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('CHANGES_REQUESTED', 'WITHDRAWN'), ('APPROVED', 'WITHDRAWN'), ('OPEN', 'WITHDRAWN'), ('PAUSED', 'WITHDRAWN');

-- Whether a vacancy's site is cleared on a day, by default on the first possible day of work: the later of
-- its start and today, as in firstDayOf of src/features/matching/domain/facts/pair.ts. A vacancy may stay
-- open after its start, and a person referred then would start today.
create function app.vacancy_is_cleared(in_vacancy uuid, day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select app.is_cleared(v.site_id, coalesce(day, greatest(v.starts_on, app.today()))) from vacancy v where v.id = in_vacancy), false)
$$;

create function app.enforce_vacancy_clearance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state not in ('APPROVED', 'OPEN') then return new; end if;
  if not app.is_cleared(new.site_id, new.starts_on) then
    perform app.refuse('vacancy_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  if exists (select from vacancy_cost_item c where c.vacancy_id = new.id and c.paid_by = 'WORKER') then
    perform app.refuse('vacancy_no_fee', 'a worker pays no fee or related cost');
  end if;
  return new;
end $$;
create trigger enforce_site_clearance before insert or update of state, site_id, starts_on on vacancy for each row execute function app.enforce_vacancy_clearance();

create function app.enforce_cost_payer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.paid_by = 'WORKER' and exists (select from vacancy v where v.id = new.vacancy_id and v.state in ('APPROVED', 'OPEN', 'PAUSED')) then
    perform app.refuse('vacancy_no_fee', 'a worker pays no fee or related cost');
  end if;
  return new;
end $$;
create trigger enforce_payer before insert or update on vacancy_cost_item for each row execute function app.enforce_cost_payer();

-- Enforces vacancy_transition, and that the latest review approved what opens.
create function app.require_vacancy_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last_decision text;
begin
  if app.login() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then perform app.refuse('vacancy_reviewed', 'a vacancy begins as a draft'); end if;
    return new;
  end if;
  -- The content of a submitted, reviewed or open vacancy is fixed: only a draft can be rewritten.
  if app.login() = 'employer' and old.state not in ('DRAFT', 'CHANGES_REQUESTED')
     and to_jsonb(new) - array['state', 'version', 'opened_at', 'created_at', 'paused_when_filled'] is distinct from to_jsonb(old) - array['state', 'version', 'opened_at', 'created_at', 'paused_when_filled'] then
    perform app.refuse('vacancy_reviewed', 'a submitted vacancy is not rewritten');
  end if;
  if new.state = old.state then return new; end if;
  if not exists (select from vacancy_transition m where m.from_state = old.state and m.to_state = new.state) then
    perform app.refuse('vacancy_reviewed', 'there is no such transition');
  end if;
  if old.state in ('SUBMITTED', 'APPROVED') and new.state in ('CHANGES_REQUESTED', 'APPROVED', 'OPEN') then
    if app.login() <> 'staff' then perform app.refuse('vacancy_reviewed', 'staff answer what was submitted'); end if;
    select r.decision into last_decision from vacancy_review r where r.vacancy_id = new.id order by r.reviewed_at desc, r.id desc limit 1;
    if new.state <> 'CHANGES_REQUESTED' and last_decision is distinct from 'APPROVED' then
      perform app.refuse('vacancy_reviewed', 'nothing opens without an approving review');
    end if;
  end if;
  return new;
end $$;
create trigger require_review before insert or update on vacancy for each row execute function app.require_vacancy_review();

-- The parts of a vacancy are as fixed as the vacancy.
create function app.require_vacancy_part_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare parent_vacancy uuid := case tg_op when 'DELETE' then old.vacancy_id else new.vacancy_id end;
begin
  if app.login() = 'employer' and exists (select from vacancy v where v.id in (parent_vacancy, case tg_op when 'UPDATE' then old.vacancy_id end) and v.state not in ('DRAFT', 'CHANGES_REQUESTED')) then
    perform app.refuse('vacancy_reviewed', 'a submitted vacancy is not rewritten');
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger require_review before insert or update or delete on vacancy_skill for each row execute function app.require_vacancy_part_review();
create trigger require_review before insert or update or delete on vacancy_language for each row execute function app.require_vacancy_part_review();
create trigger require_review before insert or update or delete on vacancy_cost_item for each row execute function app.require_vacancy_part_review();
create trigger require_review before insert or update or delete on apprenticeship for each row execute function app.require_vacancy_part_review();
create trigger require_review before insert or update or delete on learning_plan_unit for each row execute function app.require_vacancy_part_review();

-- Records that a filled vacancy was paused before (see paused_when_filled).
create function app.record_pause() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.paused_when_filled := old.state = 'PAUSED' and new.state = 'FILLED';
  return new;
end $$;
create trigger record_pause before update on vacancy for each row when (old.state is distinct from new.state) execute function app.record_pause();

-- A submission or an end of the vacancy removes its draft.
create function app.delete_vacancy_draft() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from vacancy_draft where id = new.id;
  return null;
end $$;
create trigger delete_draft after update of state on vacancy for each row
  when (old.state is distinct from new.state and new.state not in ('DRAFT', 'CHANGES_REQUESTED'))
  execute function app.delete_vacancy_draft();

-- What a person signed in to the list of open vacancies may read, the same for everyone: the newest open
-- vacancies by day, without employers that an institution owns.
create function app.open_vacancies(max_rows int) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select newest.id from (
    select v.id, v.created_at from vacancy v join employer e on e.id = v.employer_id
    where v.state = 'OPEN' and v.taken_seats < v.seats and not v.night and not v.live_in and e.own_enterprise_of is null and v.starts_on >= app.today() and app.is_cleared(v.site_id, v.starts_on)
    order by v.created_at desc, v.id desc limit 50) newest
  order by newest.created_at desc, newest.id desc limit max_rows
$$;
