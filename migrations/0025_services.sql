-- Services to a trainee other than a placement: group sessions, single services, shelter stays. No employer
-- has a grant on any of it.

-- A session of several trainees; attendance is a service_record with its session_id.
create table group_session (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('COUNSELLING_GROUP', 'JOB_READINESS')),
  held_on date not null,
  hours numeric(4, 2) not null check (hours > 0 and hours <= 24),
  led_by text not null check (length(led_by) between 1 and 200),
  topic text check (length(topic) <= 200),
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);

create table service_record (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  kind text not null check (kind in ('COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'EMERGENCY_ASSISTANCE', 'JOB_READINESS', 'JOB_SEARCH',
    'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND')),
  provided_on date not null,
  hours numeric(4, 2) check (hours > 0 and hours <= 24),
  provider text not null check (length(provider) between 1 and 200),
  session_id uuid,
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  -- A record made by mistake is voided, never removed: earlier reports counted it.
  voided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, session_id) references group_session (institution_id, id),
  check ((session_id is not null) <= (kind in ('COUNSELLING_GROUP', 'JOB_READINESS')))
);
create unique index service_record_attended on service_record (institution_id, session_id, trainee_id) where session_id is not null
  and voided_at is null;
create index service_record_trainee on service_record (trainee_id, provided_on);
create index service_record_day on service_record (provided_on, kind);

create table shelter_stay (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  from_on date not null,
  to_on date check (to_on >= from_on),
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index shelter_stay_trainee on shelter_stay (trainee_id, from_on);

-- A trainee sleeps in one place at a time: two stays that share a night are refused, also when they are
-- written at the same moment. A stay that ends on its first day counts as that day.
create function app.enforce_stay_no_overlap() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.voided_at is not null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('stay:' || new.trainee_id::text, 0));
  if exists (select from shelter_stay s where s.institution_id = new.institution_id and s.trainee_id = new.trainee_id and s.id <> new.id and s.voided_at is null
      and s.from_on < greatest(coalesce(new.to_on, 'infinity'), new.from_on + 1) and new.from_on < greatest(coalesce(s.to_on, 'infinity'), s.from_on + 1)) then
    perform app.refuse('shelter_stay_no_overlap', 'two stays share a night');
  end if;
  return new;
end $$;
create trigger enforce_no_overlap before insert or update on shelter_stay for each row execute function app.enforce_stay_no_overlap();

create trigger record_grant before insert on service_record for each row execute function app.record_grant_of_day('provided_on', 'provided_on');
create trigger record_grant before insert on shelter_stay for each row execute function app.record_grant_of_day('from_on', 'to_on');
