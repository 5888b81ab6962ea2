-- Places: employers, their sites, vetting, vacancies. Shared by the whole installation; the steward institution keeps them.
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
alter table account add foreign key (employer_id) references employer;
alter table employer_tie add foreign key (employer_id) references employer on delete cascade;

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

-- A vetting by any institution clears the site for all: decision, conditions and validity are read by everyone,
-- its answers and visitors stay with the institution that did it.
create table vetting (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution,
  employer_id uuid not null,
  site_id uuid not null,
  kind text not null check (kind in ('FIRST', 'RENEWAL', 'UNANNOUNCED', 'AFTER_ALERT')),
  checklist_version text not null,
  visit_on date not null,
  workers_interviewed int not null default 0 check (workers_interviewed >= 0),
  workers_interviewed_off_site int not null default 0 check (workers_interviewed_off_site between 0 and workers_interviewed),
  findings text check (length(findings) <= 4000),
  state text not null check (state in ('PLANNED', 'VISITED', 'SUBMITTED', 'DECIDED', 'REVOKED')),
  decision text check (decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT')),
  conditions text[] not null default '{}',
  valid_from date,
  valid_until date,
  decided_at timestamptz,
  revoked_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  foreign key (employer_id, site_id) references employer_site (employer_id, id),
  unique (institution_id, id),
  check ((state in ('DECIDED', 'REVOKED')) = (decision is not null)),
  check (decision not in ('APPROVED', 'APPROVED_WITH_CONDITIONS') or (valid_from is not null and valid_until is not null and valid_until >= valid_from and valid_until <= valid_from + 366))
);
create index vetting_site on vetting (site_id, valid_until);

create table vetting_visitor (
  institution_id uuid not null,
  vetting_id uuid not null,
  account_id uuid not null references account,
  is_lead boolean not null,
  primary key (vetting_id, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
create table vetting_answer (
  institution_id uuid not null,
  vetting_id uuid not null,
  item_code text not null,
  answer text not null check (answer in ('YES', 'NO', 'NA', 'UNKNOWN')),
  evidence text check (evidence in ('SEEN_DOCUMENT', 'SEEN_WITH_EYES', 'TOLD_BY_MANAGER', 'TOLD_BY_WORKER_OFF_SITE')),
  note text check (length(note) <= 1000),
  primary key (vetting_id, item_code),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
-- Each of the two people who decide leaves a row; the vetting is decided when two agree.
create table vetting_decision (
  institution_id uuid not null,
  vetting_id uuid not null,
  account_id uuid not null references account,
  decision text not null check (decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT')),
  conditions text[] not null default '{}',
  valid_until date,
  decided_at timestamptz not null,
  primary key (vetting_id, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);

-- A hold by one institution holds for all; why it was placed is not kept here.
create table employer_hold (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  opened_at timestamptz not null,
  lifted_at timestamptz
);
create index employer_hold_open on employer_hold (employer_id) where lifted_at is null;

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
  taken int not null default 0,
  pay_amount bigint not null check (pay_amount >= 0),
  pay_currency text not null check (pay_currency in ('USD', 'KHR')),
  pay_per text not null check (pay_per in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE')),
  -- working days as bits: 1 Monday, 2 Tuesday, 4 Wednesday … 64 Sunday
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
  foreign key (employer_id, site_id) references employer_site (employer_id, id),
  unique (employer_id, id),
  constraint vacancy_seats check (taken between 0 and seats),
  constraint vacancy_closes_by_start check (closes_on <= starts_on + 366)
);
create index vacancy_employer on vacancy (employer_id, id);
create index vacancy_open on vacancy (opened_at, id) where state = 'OPEN';

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
-- No worker pays any fee or related cost (ILO 2016/2019): a row paid by the worker keeps the vacancy from being approved.
create table vacancy_cost_item (
  employer_id uuid not null,
  vacancy_id uuid not null,
  kind text not null check (kind in ('MEDICAL_CHECK', 'SKILLS_TEST', 'TRAINING', 'UNIFORM_AND_TOOLS', 'TRANSPORT', 'LODGING', 'DOCUMENT', 'DEPOSIT', 'AGENCY_FEE')),
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
-- What staff answered to a submission, with a remark per field.
create table vacancy_review (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null,
  vacancy_id uuid not null,
  reviewer_id uuid not null references account,
  decision text not null check (decision in ('RETURNED', 'APPROVED')),
  remarks jsonb not null default '[]',
  reviewed_at timestamptz not null,
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id)
);
create index vacancy_review_vacancy on vacancy_review (vacancy_id, reviewed_at);

-- One institution's "not for ours": a gate, told to no employer.
create table employer_exclusion (
  institution_id uuid not null references institution,
  employer_id uuid not null references employer,
  primary key (institution_id, employer_id)
);
