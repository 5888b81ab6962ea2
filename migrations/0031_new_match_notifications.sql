-- Once a day an officer is notified of newly opened vacancies that fit their trainees. An institution is
-- notified of a vacancy once.

-- Marks an institution's day as done: the worker that writes the row notifies, a second one finds it.
create table fit_day (
  institution_id uuid not null references institution,
  told_on date not null,
  primary key (institution_id, told_on)
);

create table fit_told (
  institution_id uuid not null references institution,
  vacancy_id uuid not null references vacancy,
  told_on date not null,
  primary key (institution_id, vacancy_id)
);

create table fit_notice (
  institution_id uuid not null references institution,
  id uuid not null,
  officer_id uuid not null references account on delete cascade,
  told_on date not null,
  people int not null check (people > 0),
  vacancies int not null check (vacancies > 0),
  primary key (institution_id, id),
  unique (institution_id, officer_id, told_on)
);
comment on column fit_notice.people is 'How many of the people the officer looks after at least one of the vacancies fits.';
create unique index fit_notice_id on fit_notice (id);

create table fit_notice_vacancy (
  institution_id uuid not null,
  notice_id uuid not null,
  vacancy_id uuid not null references vacancy,
  people int not null check (people > 0),
  primary key (institution_id, notice_id, vacancy_id),
  foreign key (institution_id, notice_id) references fit_notice on delete cascade
);

-- A day's run is computed in slices, each saved before the next: matching everything takes longer than a
-- transaction may last. The rows of a run are removed when it ends.
create table fit_run (
  institution_id uuid primary key references institution,
  told_on date not null,
  -- By real time: another worker continues when the one that has the run dies.
  lease_until timestamptz not null
);

create table fit_run_vacancy (
  institution_id uuid not null references fit_run on delete cascade,
  vacancy_id uuid not null references vacancy on delete cascade,
  primary key (institution_id, vacancy_id)
);

create table fit_run_count (
  institution_id uuid not null,
  vacancy_id uuid not null,
  officer_id uuid not null references account on delete cascade,
  people int not null check (people > 0),
  primary key (institution_id, vacancy_id, officer_id),
  foreign key (institution_id, vacancy_id) references fit_run_vacancy on delete cascade
);

create table fit_run_person (
  institution_id uuid not null references fit_run on delete cascade,
  officer_id uuid not null references account on delete cascade,
  trainee_id uuid not null,
  primary key (institution_id, officer_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id) on delete cascade
);
comment on table fit_run_person is 'Whom of the people an officer looks after at least one vacancy fits: each is counted once.';
