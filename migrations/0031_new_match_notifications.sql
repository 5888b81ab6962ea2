-- Once a day an officer is notified of newly opened vacancies that fit their trainees. An institution is
-- notified of a vacancy once.

-- Marks an institution's day as done: the worker that writes the row notifies, a second one finds it.
create table new_match_day (
  institution_id uuid not null references institution,
  notified_on date not null,
  primary key (institution_id, notified_on)
);

create table new_match_notified_vacancy (
  institution_id uuid not null references institution,
  vacancy_id uuid not null references vacancy,
  notified_on date not null,
  primary key (institution_id, vacancy_id)
);

create table new_match_notification (
  institution_id uuid not null references institution,
  id uuid not null,
  officer_id uuid not null references account on delete cascade,
  notified_on date not null,
  people int not null check (people > 0),
  vacancies int not null check (vacancies > 0),
  primary key (institution_id, id),
  unique (institution_id, officer_id, notified_on)
);
comment on column new_match_notification.people is 'The number of the officer''s trainees whom at least one of the vacancies fits.';
create unique index new_match_notification_id on new_match_notification (id);

create table new_match_notification_vacancy (
  institution_id uuid not null,
  notification_id uuid not null,
  vacancy_id uuid not null references vacancy,
  people int not null check (people > 0),
  primary key (institution_id, notification_id, vacancy_id),
  foreign key (institution_id, notification_id) references new_match_notification on delete cascade
);

-- A day's run is computed in slices, each saved before the next: matching everything takes longer than a
-- transaction may last. The rows of a run are removed when it ends.
create table new_match_run (
  institution_id uuid primary key references institution,
  notified_on date not null,
  -- By real time: another worker continues when the one that has the run dies.
  lease_until timestamptz not null
);

create table new_match_run_vacancy (
  institution_id uuid not null references new_match_run on delete cascade,
  vacancy_id uuid not null references vacancy on delete cascade,
  primary key (institution_id, vacancy_id)
);

create table new_match_run_count (
  institution_id uuid not null,
  vacancy_id uuid not null,
  officer_id uuid not null references account on delete cascade,
  people int not null check (people > 0),
  primary key (institution_id, vacancy_id, officer_id),
  foreign key (institution_id, vacancy_id) references new_match_run_vacancy on delete cascade
);

create table new_match_run_person (
  institution_id uuid not null references new_match_run on delete cascade,
  officer_id uuid not null references account on delete cascade,
  trainee_id uuid not null,
  primary key (institution_id, officer_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id) on delete cascade
);
comment on table new_match_run_person is 'The officers'' trainees whom at least one vacancy fits: each is counted once.';
