-- The agreement of an apprenticeship and the reviews of its learning plan.

-- Labour Law arts 51–64: in writing within 15 days of the start, 730 days at most.
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
create index apprenticeship_agreement_trainee on apprenticeship_agreement (institution_id, trainee_id);

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
create index learning_review_trainee on learning_review (institution_id, trainee_id);
