-- People: every row belongs to one institution; every unique and foreign key between people tables begins with it.
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
  -- as bits: 1 Monday … 64 Sunday
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
  primary key (institution_id, id),
  unique (institution_id, code),
  check ((wanted_hours_min is null) = (wanted_hours_max is null) and wanted_hours_min <= wanted_hours_max),
  check ((min_pay_amount is null) = (min_pay_currency is null)),
  check ((state = 'PAUSED') = (state_before_pause is not null)),
  check ((state = 'EXITED') <= (exit_reason is not null))
);
create index trainee_id on trainee (id);
alter table account add foreign key (institution_id, trainee_id) references trainee (institution_id, id);

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
create table trainee_wish (
  institution_id uuid not null,
  trainee_id uuid not null,
  isco_code text not null check (isco_code ~ '^\d{4}$'),
  rank int not null check (rank between 1 and 5),
  primary key (institution_id, trainee_id, rank),
  unique (institution_id, trainee_id, isco_code),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
-- What the gates need, without reasons. The two dates stand for her age; without them she is treated as under 15.
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

create table consent (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  purpose text not null check (purpose in ('MATCHING', 'REFERRAL_TO_EMPLOYER', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS')),
  employer_id uuid references employer,
  fields text[] not null default '{}' check (fields <@ array['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION']),
  state text not null check (state in ('GIVEN', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED')),
  language text not null check (language in ('km', 'en')),
  explained_by uuid references account,
  explained_how text check (explained_how in ('READ_ALOUD', 'READ_BY_HER', 'AUDIO')),
  given_at timestamptz not null,
  expires_on date not null,
  withdrawn_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((purpose = 'REFERRAL_TO_EMPLOYER') = (employer_id is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create unique index consent_live on consent (institution_id, trainee_id, purpose, employer_id) nulls not distinct where state = 'GIVEN';

create table contact_method (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  kind text not null check (kind in ('EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'IN_PERSON', 'TRUSTED_PERSON', 'SHE_CALLS_US', 'NONE')),
  address text check (length(address) <= 200),
  owner text not null check (owner in ('SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER')),
  -- safe days as bits (1 Monday … 64 Sunday), safe hours as minutes of the day in Phnom Penh
  safe_days int not null default 127 check (safe_days between 1 and 127),
  safe_from_minute int not null default 0 check (safe_from_minute between 0 and 1439),
  safe_to_minute int not null default 1439 check (safe_to_minute between 0 and 1439),
  language text not null default 'km' check (language in ('km', 'en')),
  may_leave_message boolean not null default false,
  state text not null check (state in ('UNVERIFIED', 'VERIFIED', 'BLOCKED')),
  verified_on date,
  valid_days int not null default 30 check (valid_days between 1 and 90),
  do_not_contact_until timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  unique (institution_id, trainee_id, kind),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'VERIFIED') = (verified_on is not null)),
  check ((kind = 'EMAIL') <= (address is not null))
);

-- Identity and protection: for the case worker and the safety lead of her own institution, nobody else.
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
create table protected.trainee_protection (
  institution_id uuid not null,
  trainee_id uuid not null,
  population text not null check (population in ('SURVIVOR', 'AT_RISK')),
  risk text not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
  reasons text check (length(reasons) <= 4000),
  named_people text check (length(named_people) <= 2000),
  history text check (length(history) <= 8000),
  person_key bytea,
  primary key (institution_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
