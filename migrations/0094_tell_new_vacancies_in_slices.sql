-- The daily notice of new vacancies is worked out in slices, each kept before the next begins: whom a vacancy fits takes longer than a transaction may last.
-- What is kept here belongs to the run of one day and goes when the run ends.

create table fit_run (
  institution_id uuid primary key references institution,
  told_on date not null,
  -- by real time: another worker goes on when the one that has the run dies
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

call app.guard_tables();
grant select, insert, update, delete on fit_run to waymark_worker;
grant select, insert, delete on fit_run_vacancy, fit_run_count, fit_run_person to waymark_worker;
do $$
declare t text;
begin
  foreach t in array array['fit_run', 'fit_run_vacancy', 'fit_run_count', 'fit_run_person'] loop
    execute format('create policy worker on %I to waymark_worker using (true) with check (true)', t);
  end loop;
end $$;
