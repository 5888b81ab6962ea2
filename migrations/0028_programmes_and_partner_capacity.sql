-- The directory of outside programmes, and the capacity of partner institutions' placement services.

-- An outside programme; saved_by is the institution that maintains the entry.
create table programme (
  id uuid primary key default gen_random_uuid(),
  saved_by uuid not null references institution,
  institution_id uuid references institution,
  name text not null check (length(name) between 1 and 200),
  name_km text check (length(name_km) <= 200),
  kinds text[] not null check (cardinality(kinds) between 1 and 12
    and kinds <@ array['SHELTER', 'COUNSELLING', 'LEGAL', 'HEALTH', 'LITERACY', 'NUMERACY', 'LIFE_SKILLS', 'SMALL_BUSINESS',
    'VOCATIONAL', 'EMPLOYMENT', 'EMERGENCY', 'FAMILY']),
  province_code text not null references province,
  about text not null check (length(about) between 1 and 2000),
  contact text not null check (length(contact) between 1 and 300),
  languages text[] not null default '{km}',
  checked_on date not null,
  closed_on date,
  version int not null default 1,
  created_at timestamptz not null
);
create index programme_province on programme (province_code, id);

-- A partner's placement service scored on ten functions, at the start and later.
create table capacity_review (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  partner_id uuid not null references institution check (partner_id <> institution_id),
  kind text not null check (kind in ('BASELINE', 'LATER')),
  held_on date not null,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);
create unique index capacity_review_baseline on capacity_review (institution_id, partner_id) where kind = 'BASELINE';

create table capacity_score (
  institution_id uuid not null,
  review_id uuid not null,
  work_function text not null check (work_function in ('INTAKE_AND_CONSENT', 'SKILLS_ASSESSMENT', 'JOB_READINESS', 'EMPLOYER_OUTREACH',
    'EMPLOYER_VETTING', 'MATCHING', 'ACCOMPANIMENT', 'SAFE_CONTACT', 'FOLLOW_UP', 'RECORDS_AND_REPORTING')),
  score int not null check (score between 0 and 4),
  note text check (length(note) <= 1000),
  primary key (institution_id, review_id, work_function),
  foreign key (institution_id, review_id) references capacity_review (institution_id, id)
);

-- Support that strengthens a partner's placement service.
create table capacity_support (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  partner_id uuid not null references institution check (partner_id <> institution_id),
  kind text not null check (kind in ('TRAINING', 'MENTORING', 'TOOLS', 'VISIT', 'FUNDS')),
  given_on date not null,
  hours numeric(6, 2) check (hours > 0 and hours <= 1000),
  about text not null check (length(about) between 1 and 1000),
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);
