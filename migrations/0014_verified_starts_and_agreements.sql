-- A placement from its planned start to its end; the terms she really works under; the agreement of an apprenticeship.
alter table placement drop constraint placement_state_check;
alter table placement add constraint placement_state_check
  check (state in ('PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED'));
alter table placement add column planned_on date;
update placement set planned_on = starts_on;
alter table placement alter column planned_on set not null;
alter table placement add column ended_on date;
alter table placement add column end_reason text
  check (end_reason in ('BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'DANGER', 'DISMISSAL', 'SITE_CLOSED', 'CONTRACT_END', 'MOVED', 'NEVER_STARTED', 'UNKNOWN'));
alter table placement add column end_recorded_at timestamptz;
alter table placement add constraint placement_verified_by_both
  check ((state in ('ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY'))
    <= (confirmed_by_trainee_at is not null and confirmed_by_employer_at is not null and verified_at is not null));
alter table placement add constraint placement_end_is_whole
  check ((state in ('COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED')) = (ended_on is not null and end_reason is not null and end_recorded_at is not null));
alter table placement add constraint placement_ends_after_start check (state = 'CANCELLED' or ended_on >= starts_on);

-- The day first planned is kept when the start moves, whoever writes the row.
create function app.note_planned_start() returns trigger language plpgsql as $$
begin new.planned_on := coalesce(new.planned_on, new.starts_on); return new; end $$;
create trigger note_planned_start before insert on placement for each row execute function app.note_planned_start();

-- A hold and a step on the path at the same employer wait for each other, so that one of them wins and the other sees it.
create function app.employer_lock(employer uuid) returns bigint language sql immutable as $$ select hashtextextended('employer:' || employer::text, 0) $$;
revoke all on function app.employer_lock(uuid) from public;

create or replace function app.keep_path_safe() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare day date;
begin
  if tg_table_name in ('offer', 'placement') then day := new.starts_on; end if;
  if tg_op = 'UPDATE' and new.state = old.state and (tg_table_name <> 'placement' or day = (to_jsonb(old) ->> 'starts_on')::date) then return new; end if;
  if tg_table_name = 'referral' and new.state not in ('SENT', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED') then return new; end if;
  if tg_table_name = 'interview' and new.state not in ('PROPOSED', 'CONFIRMED') then return new; end if;
  if tg_table_name = 'offer' and new.state not in ('ISSUED', 'EXPLAINED', 'ACCEPTED') then return new; end if;
  if tg_table_name = 'placement' and (new.state not in ('PLANNED', 'ACTIVE') or (tg_op = 'UPDATE' and old.state = 'UNREACHABLE')) then return new; end if;
  perform pg_advisory_xact_lock_shared(app.employer_lock(new.employer_id));
  if not app.vacancy_is_cleared(new.vacancy_id, day) then
    perform app.refuse('path_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;
drop trigger keep_safe on placement;
create trigger keep_safe before insert or update of state, starts_on on placement for each row execute function app.keep_path_safe();

-- What she and an employer may know of where it stands: out of touch is still at work, and every end is one. An employer must not learn that she cannot
-- be reached or that she left because she was not safe, so its login reads this column and has no right to the state itself.
alter table placement add column shown_state text not null generated always as (
  case when state in ('PLANNED', 'CANCELLED') then state when state in ('ACTIVE', 'UNREACHABLE') then 'ACTIVE' else 'ENDED' end) stored;

-- Each side confirms the start for itself, from its day on: the employer's login not for her, and neither the staff's nor the worker's login for anybody.
-- What they confirmed of a day is void when the start moves; once verified it moves no more, and the two sides' logins take no other step.
create function app.keep_start_two_sided() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if session_user in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login', 'waymark_trainee_login')
       and (new.state <> 'PLANNED' or new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null or new.verified_at is not null) then
      perform app.refuse('start_two_sided', 'a start is confirmed by both sides, each for itself');
    end if;
    return new;
  end if;
  -- refused whatever would be written, and before anything else is asked: a refusal that came for some states only would tell them apart
  if old.state <> 'PLANNED' and session_user in ('waymark_employer_login', 'waymark_trainee_login') then
    perform app.refuse('start_two_sided', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on is distinct from old.starts_on then
    if old.state <> 'PLANNED' or new.state <> 'PLANNED' then perform app.refuse('start_two_sided', 'a verified start does not move'); end if;
    if new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null then
      perform app.refuse('start_two_sided', 'a start that moves is confirmed anew');
    end if;
    return new;
  end if;
  if (new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at and session_user in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login'))
     or (new.confirmed_by_employer_at is distinct from old.confirmed_by_employer_at and session_user in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login'))
     or (session_user in ('waymark_employer_login', 'waymark_trainee_login') and new.state is distinct from old.state and not (old.state = 'PLANNED' and new.state = 'ACTIVE')) then
    perform app.refuse('start_two_sided', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on > app.today() and ((old.confirmed_by_trainee_at is null and new.confirmed_by_trainee_at is not null)
     or (old.confirmed_by_employer_at is null and new.confirmed_by_employer_at is not null)) then
    perform app.refuse('start_day_reached', 'a start is confirmed from its day on');
  end if;
  return new;
end $$;
-- its name puts it before keep_safe, which asks about some states and not about others
create trigger keep_both_sides before insert or update on placement for each row execute function app.keep_start_two_sided();

-- The seat of somebody who never started goes back with the cancellation, once, whoever writes it: staff of an institution that keeps no places have no other
-- right to the vacancy. One that was full opens again where people may still be introduced to it; otherwise it is paused, for its employer to resume.
create function app.give_seat_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vacancy set taken = taken - 1, version = version + 1 where id = new.vacancy_id and taken > 0;
  -- a statement of its own: to name the state of one that is open would ask again whether it may be
  update vacancy v set state = case
      when v.closes_on >= app.today() and app.is_cleared(v.site_id, v.starts_on) and app.is_cleared(v.site_id, greatest(v.starts_on, app.today())) then 'OPEN'
      else 'PAUSED' end
  where v.id = new.vacancy_id and v.state = 'FILLED';
  return null;
end $$;
create trigger give_seat_back after update of state on placement for each row when (old.state = 'PLANNED' and new.state = 'CANCELLED') execute function app.give_seat_back();

-- Terms of vacancy and offer are on their rows; those of the contract and of the first pay are here, in the same structure.
create table placement_terms (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  stage text not null check (stage in ('CONTRACT', 'FIRST_PAY')),
  pay_amount bigint not null check (pay_amount >= 0),
  pay_currency text not null check (pay_currency in ('USD', 'KHR')),
  pay_per text not null check (pay_per in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE')),
  work_days int not null check (work_days between 1 and 127),
  start_minute int not null check (start_minute between 0 and 1439),
  end_minute int not null check (end_minute between 0 and 1439),
  hours_per_week int not null check (hours_per_week between 1 and 112),
  contract_months int check (contract_months between 1 and 120),
  probation_days int not null check (probation_days between 0 and 366),
  starts_on date not null,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index placement_terms_placement on placement_terms (placement_id, stage, recorded_at);

-- The agreement of an apprenticeship (Labour Law arts 51–64): written within 15 days of the start, at most 730 days.
create table apprenticeship_agreement (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  trade text not null check (length(trade) between 1 and 120),
  instructor_name text not null check (length(instructor_name) between 1 and 200),
  instructor_born_on date not null,
  instructor_practice_years int not null check (instructor_practice_years between 0 and 80),
  length_days int not null check (length_days between 1 and 730),
  state text not null check (state in ('PLANNED', 'SIGNED', 'REGISTERED', 'RUNNING', 'COMPLETED', 'BROKEN', 'CONVERTED_TO_JOB')),
  signed_on date,
  registered_on date,
  registration_number text check (length(registration_number) between 1 and 60),
  ended_on date,
  broken_by text check (broken_by in ('TRAINEE', 'EMPLOYER', 'BOTH', 'LAW')),
  broken_reason text check (length(broken_reason) <= 500),
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, placement_id),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'PLANNED') <= (signed_on is null)),
  check ((state in ('SIGNED', 'REGISTERED', 'RUNNING', 'COMPLETED', 'CONVERTED_TO_JOB')) <= (signed_on is not null)),
  check ((registered_on is null) = (registration_number is null)),
  check ((state in ('COMPLETED', 'BROKEN', 'CONVERTED_TO_JOB')) = (ended_on is not null)),
  check ((state = 'BROKEN') = (broken_by is not null))
);
create index apprenticeship_agreement_employer on apprenticeship_agreement (employer_id, id);
create table learning_review (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  held_on date not null,
  units_reached int not null check (units_reached between 0 and 60),
  note text check (length(note) <= 1000),
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, placement_id, held_on),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

call app.guard_tables();
-- employer: confirms the start and reads the agreement of its apprentice; nothing of terms as she reports them. Neither state nor version: the one would tell
-- why it ended, the other that something happened.
grant update (version) on placement to waymark_employer;
grant update (state, confirmed_by_employer_at, verified_at) on placement to waymark_employer_path;
revoke select (state, version) on placement from waymark_employer, waymark_employer_path;
grant select (planned_on, ended_on, shown_state) on placement to waymark_employer, waymark_employer_path;
-- its path reads whether she has confirmed, to know whether the start is now verified; its screens read it nowhere
grant select (confirmed_by_trainee_at, verified_at) on placement to waymark_employer_path;
grant select (id, placement_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days, state, signed_on, registered_on, registration_number, ended_on) on apprenticeship_agreement to waymark_employer, waymark_employer_path;
create policy employer on apprenticeship_agreement for select to waymark_employer using (employer_id = (select app.id('employer_id')));
create policy employer_path on apprenticeship_agreement for select to waymark_employer_path using (employer_id = (select app.id('employer_id')));
-- staff
grant select on placement_terms, apprenticeship_agreement, learning_review to waymark_staff, waymark_staff_path, waymark_trainee, waymark_trainee_path;
grant insert on placement_terms, learning_review to waymark_staff_path;
grant insert, update on apprenticeship_agreement to waymark_staff_path;
grant insert on apprenticeship_agreement to waymark_trainee_path;
grant update (version) on apprenticeship_agreement to waymark_staff;
grant update on placement to waymark_staff_path;
grant update (state, confirmed_by_trainee_at, verified_at, version) on placement to waymark_trainee_path;
do $$
declare t text; r text;
begin
  foreach t in array array['placement_terms', 'apprenticeship_agreement', 'learning_review'] loop
    foreach r in array array['staff', 'staff_path'] loop
      execute format('create policy %s on %I to waymark_%s using (institution_id = (select app.id(''institution_id''))) with check (institution_id = (select app.id(''institution_id'')))', r, t, r);
    end loop;
    foreach r in array array['trainee', 'trainee_path'] loop
      execute format('create policy %s on %I to waymark_%s using (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id''))) with check (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id'')))', r, t, r);
    end loop;
  end loop;
end $$;
-- her yes plans the agreement of the place she took, and signs nothing
alter policy trainee_path on apprenticeship_agreement with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and state = 'PLANNED'
  and exists (select from placement p where p.institution_id = apprenticeship_agreement.institution_id and p.id = apprenticeship_agreement.placement_id and p.employer_id = apprenticeship_agreement.employer_id));
-- worker and report
grant select on apprenticeship_agreement to waymark_worker;
create policy worker on apprenticeship_agreement for select to waymark_worker using (true);
grant select (institution_id, id, placement_id, trainee_id) on placement_terms to waymark_worker;
create policy worker on placement_terms for select to waymark_worker using (true);
grant select (institution_id, id, placement_id, trainee_id, stage, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, probation_days, starts_on, recorded_at) on placement_terms to waymark_report;
create policy report on placement_terms for select to waymark_report using (true);
revoke all on function app.note_planned_start(), app.keep_start_two_sided(), app.give_seat_back() from public;
