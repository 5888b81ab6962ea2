-- Placements from the planned start to the end, and the terms the trainee really works under.

-- A placement counts only when both sides have confirmed its start.
create table placement (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  offer_id uuid not null,
  referral_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  kind text not null check (kind in ('JOB', 'APPRENTICESHIP', 'INTERNSHIP')),
  own_enterprise boolean not null,
  starts_on date not null,
  state text not null check (state in ('PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER',
    'ENDED_FOR_SAFETY', 'CANCELLED')),
  confirmed_by_trainee_at timestamptz,
  confirmed_by_employer_at timestamptz,
  verified_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  grant_id text references donor_grant,
  planned_on date not null,
  ended_on date,
  end_reason text check (end_reason in ('BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'DANGER', 'DISMISSAL', 'SITE_CLOSED',
    'CONTRACT_END', 'MOVED', 'NEVER_STARTED', 'UNKNOWN')),
  end_recorded_at timestamptz,
  -- The state that the trainee and the employer may see: out of touch is still active, and every end is the
  -- same. An employer must not learn that she cannot be reached, or that she left because she was not safe,
  -- so its login reads this column and has no right to the state itself.
  shown_state text not null generated always as (
    case when state in ('PLANNED', 'CANCELLED') then state when state in ('ACTIVE', 'UNREACHABLE') then 'ACTIVE' else 'ENDED' end) stored,
  -- Whether the commute was within the distance she accepts, on the day the placement was created. Her
  -- profile may change later; a report as of an instant must not.
  within_travel boolean,
  primary key (institution_id, id),
  unique (institution_id, offer_id),
  foreign key (institution_id, offer_id) references offer (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  constraint placement_verified_by_both check ((state in ('ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER',
    'ENDED_FOR_SAFETY')) <= (confirmed_by_trainee_at is not null and confirmed_by_employer_at is not null and verified_at is not null)),
  constraint placement_end_complete check ((state in ('COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY',
    'CANCELLED')) = (ended_on is not null and end_reason is not null and end_recorded_at is not null)),
  constraint placement_ends_after_start check (state = 'CANCELLED' or ended_on >= starts_on)
);
create unique index placement_id on placement (id);
create index placement_vacancy on placement (vacancy_id, id);
create index placement_trainee on placement (trainee_id, id);
create index placement_employer on placement (employer_id, id);
create index placement_newest on placement (institution_id, created_at desc, id desc);
create index placement_newest_in_state on placement (institution_id, state, created_at desc, id desc);
create index placement_latest_start on placement (employer_id, starts_on desc, id desc);

-- Terms of the contract and of the first pay, in the structure of vacancy and offer, whose terms are on their
-- own rows.
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
create index placement_terms_trainee on placement_terms (institution_id, trainee_id);

-- When contact with a placed trainee was lost and regained.
create table placement_contact_loss (
  institution_id uuid not null,
  placement_id uuid not null,
  lost_at timestamptz not null,
  regained_at timestamptz check (regained_at >= lost_at),
  primary key (institution_id, placement_id, lost_at),
  foreign key (institution_id, placement_id) references placement (institution_id, id) on delete cascade
);

-- When a placement entered and left each state: durations are computed from recorded changes.
create table placement_stage (
  institution_id uuid not null,
  placement_id uuid not null,
  position int not null,
  state text not null check (state in ('PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER',
    'ENDED_FOR_SAFETY', 'CANCELLED')),
  entered_at timestamptz not null,
  left_at timestamptz,
  primary key (institution_id, placement_id, position),
  foreign key (institution_id, placement_id) references placement (institution_id, id)
);
create index placement_stage_placement on placement_stage (placement_id, position);
create index placement_stage_state on placement_stage (institution_id, state);

-- A placement in an enterprise of the trainee's own institution is counted separately. Neither she nor an
-- employer may read whose enterprise it is, so the database sets the flag and ignores the statement's value. Fires
-- after copy_referral_keys, which sets the institution.
create function app.mark_own_enterprise() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.own_enterprise := exists (select from employer e where e.id = new.employer_id and e.own_enterprise_of = new.institution_id);
  return new;
end $$;
create trigger mark_own_enterprise before insert on placement for each row execute function app.mark_own_enterprise();

-- Preserves the originally planned day when the start moves.
create function app.record_planned_start() returns trigger language plpgsql as $$
begin new.planned_on := coalesce(new.planned_on, new.starts_on); return new; end $$;
create trigger record_planned_start before insert on placement for each row execute function app.record_planned_start();

-- Each side confirms the start for itself, from its day on: the employer's login not for the trainee, and the
-- logins of staff and worker for neither. When the start moves, confirmations are void. A verified start does
-- not move, and the logins of the two sides make no other transition.
create function app.enforce_mutual_start() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if app.session_login() in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login', 'waymark_trainee_login')
       and (new.state <> 'PLANNED' or new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null or new.verified_at is not null) then
      perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
    end if;
    return new;
  end if;
  -- Refused for every state and before any other check: a refusal for some states only would reveal the
  -- state.
  if old.state <> 'PLANNED' and app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on is distinct from old.starts_on then
    if old.state <> 'PLANNED' or new.state <> 'PLANNED' then perform app.refuse('start_confirmed_by_both', 'a verified start does not move'); end if;
    if new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null then
      perform app.refuse('start_confirmed_by_both', 'a start that moves is confirmed again');
    end if;
    return new;
  end if;
  if (new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at and app.session_login() in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login'))
     or (new.confirmed_by_employer_at is distinct from old.confirmed_by_employer_at and app.session_login() in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login'))
     or (app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') and new.state is distinct from old.state and not (old.state = 'PLANNED' and new.state = 'ACTIVE')) then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on > app.today() and ((old.confirmed_by_trainee_at is null and new.confirmed_by_trainee_at is not null)
     or (old.confirmed_by_employer_at is null and new.confirmed_by_employer_at is not null)) then
    perform app.refuse('start_day_reached', 'a start is confirmed from its day on');
  end if;
  return new;
end $$;
-- Its name makes it fire before enforce_site_clearance, which checks some states only.
create trigger enforce_mutual_confirmation before insert or update on placement for each row execute function app.enforce_mutual_start();

-- A cancelled placement returns its seat, once, whichever login cancels it: staff of an institution other than the
-- steward have no other right to the vacancy. A filled vacancy opens again if people may still be referred to
-- it; otherwise it is paused for its employer to resume.
create function app.free_seat() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vacancy set taken_seats = taken_seats - 1, version = version + 1 where id = new.vacancy_id and taken_seats > 0;
  -- A separate statement: setting the state of an open vacancy would check again whether it may be open.
  update vacancy v set state = case
      when not v.paused_when_filled and v.closes_on >= app.today() and app.is_cleared(v.site_id, v.starts_on) and app.is_cleared(v.site_id, greatest(v.starts_on, app.today())) then 'OPEN'
      else 'PAUSED' end
  where v.id = new.vacancy_id and v.state = 'FILLED';
  return null;
end $$;
create trigger free_seat after update of state on placement for each row
  when (old.state = 'PLANNED' and new.state = 'CANCELLED')
  execute function app.free_seat();

-- Computes within_travel.
create function app.record_travel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select t.travel = 'ANYWHERE' or s.province_code = t.home_province or (v.housing_offered and t.accepts_housing)
      or (t.travel = 'ADJACENT_PROVINCE' and exists (select from province_adjacency a where a.province_code = t.home_province and a.adjacent_code = s.province_code))
    into new.within_travel
    from trainee t, vacancy v join employer_site s on s.id = v.site_id
    where t.institution_id = new.institution_id and t.id = new.trainee_id and v.id = new.vacancy_id;
  return new;
end $$;
-- Fires after copy_referral_keys, which sets the institution.
create trigger record_travel before insert on placement for each row execute function app.record_travel();

create function app.record_unreachable_period() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'UNREACHABLE' and (tg_op = 'INSERT' or old.state <> 'UNREACHABLE') then
    insert into placement_contact_loss (institution_id, placement_id, lost_at) values (new.institution_id, new.id, app.now()) on conflict do nothing;
  elsif tg_op = 'UPDATE' and old.state = 'UNREACHABLE' and new.state <> 'UNREACHABLE' then
    update placement_contact_loss t set regained_at = app.now() where t.institution_id = new.institution_id and t.placement_id = new.id and t.regained_at is null;
  end if;
  return null;
end $$;
create trigger record_unreachable_period after insert or update of state on placement for each row execute function app.record_unreachable_period();

-- Every change of state writes the history, whichever login makes it; no role writes it directly.
create function app.enter_stage(of_institution uuid, of_placement uuid, new_state text, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  update placement_stage set left_at = greatest(at, entered_at) where institution_id = of_institution and placement_id = of_placement and left_at is null;
  insert into placement_stage (institution_id, placement_id, position, state, entered_at)
    select of_institution, of_placement, coalesce(max(position), 0) + 1, new_state, at from placement_stage where institution_id = of_institution and placement_id = of_placement;
$$;

create function app.record_placement_stage() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform app.enter_stage(new.institution_id, new.id, new.state, app.now());
    return null;
  end if;
  -- An imported placement brings its own history.
  perform app.enter_stage(new.institution_id, new.id, 'PLANNED', new.created_at);
  if new.verified_at is not null then perform app.enter_stage(new.institution_id, new.id, 'ACTIVE', new.verified_at); end if;
  if new.state not in ('PLANNED', 'ACTIVE') then perform app.enter_stage(new.institution_id, new.id, new.state, coalesce(new.end_recorded_at, new.verified_at, new.created_at)); end if;
  return null;
end $$;
create trigger record_stage_started after insert on placement for each row execute function app.record_placement_stage();
create trigger record_stage_changed after update of state on placement for each row
  when (old.state is distinct from new.state)
  execute function app.record_placement_stage();

create trigger copy_referral_keys before insert on placement for each row execute function app.copy_referral_keys();
create trigger record_grant before insert on placement for each row execute function app.record_grant();
create trigger enforce_site_clearance before insert or update of state, starts_on on placement for each row execute function app.enforce_pipeline_clearance();
