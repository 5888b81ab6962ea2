-- Interviews of a referral.

create table interview (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  slots timestamptz[] not null check (cardinality(slots) between 1 and 3),
  starts_at timestamptz,
  place text not null check (length(place) between 1 and 300),
  companion_allowed boolean not null,
  transport_paid boolean not null,
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED', 'EXPIRED')),
  outcome text check (outcome in ('HIRE', 'SECOND', 'NO', 'UNDECIDED')),
  cancelled_by text check (cancelled_by in ('TRAINEE', 'EMPLOYER', 'STAFF')),
  sent_at timestamptz not null,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state in ('CONFIRMED', 'DONE', 'NO_SHOW')) <= (starts_at is not null)),
  check ((state = 'DONE') = (outcome is not null))
);
create unique index interview_id on interview (id);
create unique index interview_open on interview (institution_id, referral_id) where state in ('PROPOSED', 'CONFIRMED');
create index interview_employer on interview (employer_id, id);
create index interview_trainee on interview (trainee_id, id);
create index interview_referral on interview (referral_id);

-- Only the trainee's own login confirms an interview time; no other login can insert or update a row past
-- that.
create function app.enforce_own_interview_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.may_act_as_trainee() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines'); end if;
  elsif new.starts_at is distinct from old.starts_at or (new.state is distinct from old.state and (new.state = 'CONFIRMED' or (new.state in ('DONE', 'NO_SHOW') and old.state <> 'CONFIRMED'))) then
    perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
  end if;
  return new;
end $$;
create trigger enforce_own_decision before insert or update on interview for each row execute function app.enforce_own_interview_decision();

create trigger copy_referral_keys before insert on interview for each row execute function app.copy_referral_keys();
create trigger enforce_site_clearance before insert or update of state on interview for each row execute function app.enforce_pipeline_clearance();
