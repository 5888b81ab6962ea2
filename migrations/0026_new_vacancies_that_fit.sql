-- Once a day an officer is told which newly opened vacancies fit people he or she looks after. A vacancy is told of to an institution once.

-- That an institution's day is done: whoever writes the row tells, a second worker finds it there.
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
create unique index fit_notice_id on fit_notice (id);
comment on column fit_notice.people is 'How many of the people the officer looks after at least one of the vacancies fits.';

create table fit_notice_vacancy (
  institution_id uuid not null,
  notice_id uuid not null,
  vacancy_id uuid not null references vacancy,
  people int not null check (people > 0),
  primary key (institution_id, notice_id, vacancy_id),
  foreign key (institution_id, notice_id) references fit_notice on delete cascade
);

call app.guard_tables();
grant select, insert on fit_day, fit_told, fit_notice, fit_notice_vacancy to waymark_worker;
grant select on fit_notice, fit_notice_vacancy to waymark_staff;
do $$
declare t text;
begin
  foreach t in array array['fit_day', 'fit_told', 'fit_notice', 'fit_notice_vacancy'] loop
    execute format('create policy worker on %I to waymark_worker using (true) with check (true)', t);
  end loop;
end $$;
create policy staff on fit_notice for select to waymark_staff using (institution_id = (select app.id('institution_id')) and officer_id = (select app.id('actor_id')));
create policy staff on fit_notice_vacancy for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and notice_id in (select id from fit_notice where officer_id = (select app.id('actor_id'))));
