-- Trainees and everything about them belong to one institution: every unique and foreign key between these
-- tables begins with institution_id. Identity and protection are in schema protected.

-- display_name is the name she uses here; her legal name is in protected.trainee_identity.
create table trainee (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^W-[0-9A-HJKMNP-TV-Z]{4,8}$'),
  display_name text not null check (length(display_name) between 1 and 80),
  placement_officer_id uuid references account,
  language text not null default 'km' check (language in ('km', 'en')),
  home_province text not null references province,
  travel text not null check (travel in ('SAME_PROVINCE', 'ADJACENT_PROVINCE', 'ANYWHERE')),
  accepts_housing boolean not null,
  literacy int not null check (literacy between 0 and 4),
  education text check (length(education) <= 60),
  available_from date not null,
  -- As bits: 1 Monday … 64 Sunday.
  available_days int not null check (available_days between 1 and 127),
  available_from_minute int not null check (available_from_minute between 0 and 1439),
  available_to_minute int not null check (available_to_minute between 0 and 1439),
  wanted_hours_min int check (wanted_hours_min between 1 and 84),
  wanted_hours_max int check (wanted_hours_max between 1 and 84),
  min_pay_amount bigint check (min_pay_amount >= 0),
  min_pay_currency text check (min_pay_currency in ('USD', 'KHR')),
  licences text[] not null default '{}',
  state text not null check (state in ('REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED', 'EXITED', 'ANONYMISED')),
  state_before_pause text check (state_before_pause in ('REGISTERED', 'PREPARING', 'JOB_READY')),
  job_ready_at timestamptz,
  exit_reason text check (exit_reason in ('COMPLETED', 'WITHDREW', 'MOVED', 'CANNOT_BE_REACHED', 'REFERRED_ON', 'DIED', 'OTHER')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  -- Her case worker, who reads alerts about her, as the safety lead does.
  case_worker_id uuid references account,
  -- The grant that pays for the services she receives now.
  grant_id text references donor_grant,
  exited_on date,
  primary key (institution_id, id),
  unique (institution_id, code),
  check ((wanted_hours_min is null) = (wanted_hours_max is null) and wanted_hours_min <= wanted_hours_max),
  check ((min_pay_amount is null) = (min_pay_currency is null)),
  check ((state = 'PAUSED') = (state_before_pause is not null)),
  check ((state = 'EXITED') <= (exit_reason is not null)),
  constraint trainee_exit_day check ((state = 'EXITED') <= (exited_on is not null)),
  constraint trainee_anonymised_without_text check (state <> 'ANONYMISED' or (display_name = '—' and education is null
    and licences = '{}' and wanted_hours_min is null and wanted_hours_max is null and min_pay_amount is null and min_pay_currency is null))
);
create index trainee_id on trainee (id);
create index trainee_by_officer on trainee (placement_officer_id, state) where placement_officer_id is not null;
create index trainee_by_case_worker on trainee (case_worker_id, state) where case_worker_id is not null;

create table trainee_skill (
  institution_id uuid not null,
  trainee_id uuid not null,
  skill_id int not null references skill,
  level int not null check (level between 1 and 4),
  source text not null check (source in ('SELF', 'INSTRUCTOR', 'EMPLOYER', 'TEST')),
  evidence text check (length(evidence) <= 500),
  asserted_on date not null,
  primary key (institution_id, trainee_id, skill_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

create table trainee_language (
  institution_id uuid not null,
  trainee_id uuid not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  level int not null check (level between 1 and 4),
  primary key (institution_id, trainee_id, language),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

create table trainee_job_preference (
  institution_id uuid not null,
  trainee_id uuid not null,
  isco_code text not null check (isco_code ~ '^\d{4}$'),
  rank int not null check (rank between 1 and 5),
  primary key (institution_id, trainee_id, rank),
  unique (institution_id, trainee_id, isco_code),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

-- What the matching gates need, without reasons. The two dates represent her age; without them she is treated
-- as under 15.
create table trainee_limits (
  institution_id uuid not null,
  trainee_id uuid not null,
  fifteen_on date,
  eighteen_on date,
  no_night boolean not null default false,
  no_live_in boolean not null default false,
  no_alcohol boolean not null default false,
  excluded_sites uuid[] not null default '{}',
  excluded_employers uuid[] not null default '{}',
  excluded_provinces text[] not null default '{}',
  excluded_isco text[] not null default '{}',
  reviewed_on date,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

-- For the case worker and the safety lead of her own institution only.
create table protected.trainee_identity (
  institution_id uuid not null,
  trainee_id uuid not null,
  legal_name text not null check (length(legal_name) between 1 and 200),
  khmer_name text check (length(khmer_name) <= 200),
  born_on date,
  birth_date_certainty text not null check (birth_date_certainty in ('DOCUMENT', 'STATED', 'ASSESSED', 'UNKNOWN')),
  id_number text check (length(id_number) <= 60),
  address text check (length(address) <= 300),
  phone text check (length(phone) <= 30),
  guardian text check (length(guardian) <= 200),
  primary key (institution_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

-- For the case worker and the safety lead of her own institution only.
create table protected.trainee_protection (
  institution_id uuid not null,
  trainee_id uuid not null,
  population text not null check (population in ('SURVIVOR', 'AT_RISK')),
  -- Null once she is anonymised.
  risk text check (risk in ('LOW', 'MEDIUM', 'HIGH')),
  reasons text check (length(reasons) <= 4000),
  named_people text check (length(named_people) <= 2000),
  history text check (length(history) <= 8000),
  person_key bytea,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index trainee_protection_person on protected.trainee_protection (person_key) where person_key is not null;

-- History of the population a person is counted in and of the key under which two institutions know her as
-- one person, for reports as of an instant.
create table protected.person_history (
  institution_id uuid not null,
  trainee_id uuid not null,
  recorded_at timestamptz not null,
  population text not null,
  person_key bytea,
  primary key (institution_id, trainee_id, recorded_at),
  foreign key (institution_id, trainee_id) references protected.trainee_protection (institution_id, trainee_id) on delete cascade
);
-- Reports count in slices of persons; a person known to two institutions is counted in one slice.
create index person_history_key on protected.person_history (person_key) where person_key is not null;

-- Anonymised is a terminal state.
create function app.is_anonymised(in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from trainee where institution_id = in_institution and id = in_trainee and state = 'ANONYMISED')
$$;

create function app.record_person_history() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.population = old.population and new.person_key is not distinct from old.person_key then return null; end if;
  insert into protected.person_history (institution_id, trainee_id, recorded_at, population, person_key)
  values (new.institution_id, new.trainee_id, app.now(), new.population, new.person_key)
  on conflict (institution_id, trainee_id, recorded_at) do update set population = excluded.population, person_key = excluded.person_key;
  return null;
end $$;
create trigger record_history after insert or update on protected.trainee_protection for each row execute function app.record_person_history();

-- Gives a person who was referred between institutions one key at both.
create function app.link_person(in_referral uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from institution_referral where id = in_referral and to_institution_id = app.id('institution_id') and released is not null) then
    perform app.link_person_keys(in_referral);
  end if;
end $$;

-- The same person at two institutions is counted once: both get one key when the receiving institution
-- registers her under its own name for her. Everyone who already shared a key with her is the same person
-- too. Has no effect until both sides have recorded her protection; then the trigger below runs it.
create function app.link_person_keys(in_referral uuid) returns void language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare sender protected.trainee_protection; receiver protected.trainee_protection; shared bytea;
begin
  select t.* into sender from institution_referral r
    join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.from_institution_id
    join protected.trainee_protection t on t.institution_id = p.institution_id and t.trainee_id = p.trainee_id
    where r.id = in_referral and r.released_at is not null;
  select t.* into receiver from institution_referral r
    join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.to_institution_id
    join protected.trainee_protection t on t.institution_id = p.institution_id and t.trainee_id = p.trainee_id
    where r.id = in_referral and r.released_at is not null;
  if sender.trainee_id is null or receiver.trainee_id is null then return; end if;
  shared := coalesce(sender.person_key, receiver.person_key, sha256(convert_to(gen_random_uuid()::text, 'UTF8')));
  update protected.trainee_protection set person_key = shared
    where ((institution_id, trainee_id) in ((sender.institution_id, sender.trainee_id), (receiver.institution_id, receiver.trainee_id)) or person_key = receiver.person_key)
      and person_key is distinct from shared;
end $$;

create function app.link_person_on_protection() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.link_person_keys(p.referral_id) from institution_referral_person p where p.institution_id = new.institution_id and p.trainee_id = new.trainee_id;
  return null;
end $$;
create trigger link_person after insert on protected.trainee_protection for each row execute function app.link_person_on_protection();
