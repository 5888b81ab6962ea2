-- The path from a match to a placement. Each row carries institution, trainee, employer and vacancy, so that every audience's policy is one comparison.
create table match (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  model_id text not null,
  score int not null check (score >= 0),
  -- both sides' scoring inputs as canonical JSON: a replay needs nothing else
  inputs text not null,
  contributions jsonb not null,
  covers_percent int not null check (covers_percent between 0 and 100),
  uses_percent int not null check (uses_percent between 0 and 100),
  computed_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id)
);

create table referral (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  match_id uuid not null,
  consent_id uuid,
  proposed_by uuid not null references account,
  -- what the employer will see, fixed when she agreed: exactly the fields of her consent
  card jsonb,
  travel_minutes int check (travel_minutes between 0 and 600),
  state text not null check (state in ('PROPOSED', 'ASKED', 'AGREED', 'DECLINED_BY_TRAINEE', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED')),
  not_selected_reason text check (not_selected_reason in ('SKILLS', 'LANGUAGE', 'HOURS', 'NO_LONGER_NEEDED', 'OTHER_CANDIDATE', 'NO_SHOW', 'OTHER')),
  proposed_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  sent_at timestamptz,
  shown_until timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, match_id) references match (institution_id, id),
  foreign key (institution_id, consent_id) references consent (institution_id, id),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id),
  check ((state in ('PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE')) <= (sent_at is null)),
  check ((state in ('SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED')) <= (sent_at is not null and card is not null and consent_id is not null)),
  check ((state = 'NOT_SELECTED') = (not_selected_reason is not null))
);
create unique index referral_id on referral (id);
create unique index referral_open on referral (institution_id, trainee_id, vacancy_id)
  where state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED');
create index referral_employer on referral (employer_id, vacancy_id, sent_at, id);
create index referral_trainee on referral (trainee_id, id);
create index referral_institution on referral (institution_id, state, id);

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
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED')),
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

create table offer (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  pay_amount bigint not null check (pay_amount >= 0),
  pay_currency text not null check (pay_currency in ('USD', 'KHR')),
  pay_per text not null check (pay_per in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE')),
  work_days int not null check (work_days between 1 and 127),
  start_minute int not null check (start_minute between 0 and 1439),
  end_minute int not null check (end_minute between 0 and 1439),
  hours_per_week int not null check (hours_per_week between 1 and 84),
  contract_months int check (contract_months between 1 and 120),
  probation_days int not null check (probation_days between 0 and 366),
  starts_on date not null,
  answer_by timestamptz not null,
  state text not null check (state in ('DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  sent_at timestamptz,
  explained_at timestamptz,
  explained_by uuid references account,
  explained_in text check (explained_in in ('km', 'en')),
  -- her own words back for pay, hours, place and whom to call: a yes for each
  teach_back jsonb,
  cooling_off_until timestamptz,
  cooling_off_waived_at timestamptz,
  decided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'DRAFT') = (sent_at is null)),
  check ((state in ('EXPLAINED', 'ACCEPTED')) <= (explained_at is not null and teach_back is not null and cooling_off_until is not null)),
  check ((state in ('ACCEPTED', 'DECLINED')) <= (decided_at is not null))
);
create unique index offer_id on offer (id);
create unique index offer_open on offer (institution_id, referral_id) where state in ('DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED');
create index offer_employer on offer (employer_id, id);
create index offer_trainee on offer (trainee_id, id);

-- A placement counts only when its start is verified by both sides.
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
  state text not null check (state in ('PLANNED', 'ACTIVE', 'ENDED')),
  confirmed_by_trainee_at timestamptz,
  confirmed_by_employer_at timestamptz,
  verified_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (institution_id, id),
  unique (institution_id, offer_id),
  foreign key (institution_id, offer_id) references offer (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create unique index placement_id on placement (id);
create index placement_vacancy on placement (vacancy_id, id);
create index placement_trainee on placement (trainee_id, id);
