-- What a trainee is given besides a place: services, stays, courses; and work of her own. Employers have no grant on any of it.
create table group_session (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('COUNSELLING_GROUP', 'JOB_READINESS')),
  held_on date not null,
  hours numeric(4, 2) not null check (hours > 0 and hours <= 24),
  led_by text not null check (length(led_by) between 1 and 200),
  topic text check (length(topic) <= 200),
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);
create table service_record (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  kind text not null check (kind in ('COUNSELLING_INDIVIDUAL', 'COUNSELLING_GROUP', 'EMERGENCY_ASSISTANCE', 'JOB_READINESS', 'JOB_SEARCH', 'REFERRAL_SUPPORT', 'INTERVIEW_SUPPORT', 'PLACEMENT_SUPPORT', 'LEGAL', 'HEALTH', 'FAMILY', 'CASH_OR_KIND')),
  provided_on date not null,
  hours numeric(4, 2) check (hours > 0 and hours <= 24),
  provider text not null check (length(provider) between 1 and 200),
  session_id uuid,
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  -- a record made by mistake is taken back, never removed: earlier reports counted it
  voided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, session_id) references group_session (institution_id, id),
  check ((session_id is not null) <= (kind in ('COUNSELLING_GROUP', 'JOB_READINESS')))
);
create unique index service_record_attended on service_record (institution_id, session_id, trainee_id) where session_id is not null and voided_at is null;
create index service_record_trainee on service_record (trainee_id, provided_on);
create index service_record_day on service_record (provided_on, kind);
create table shelter_stay (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  from_on date not null,
  to_on date check (to_on >= from_on),
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index shelter_stay_trainee on shelter_stay (trainee_id, from_on);

create table course (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('LITERACY', 'NUMERACY', 'SMALL_BUSINESS', 'LIFE_SKILLS', 'VOCATIONAL')),
  title text not null check (length(title) between 1 and 120),
  weeks int not null check (weeks between 1 and 104),
  hours int not null check (hours between 1 and 4000),
  seats int check (seats between 1 and 500),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id)
);
create table course_skill (
  institution_id uuid not null,
  course_id uuid not null,
  skill_id int not null references skill,
  level int not null check (level between 1 and 4),
  primary key (institution_id, course_id, skill_id),
  foreign key (institution_id, course_id) references course (institution_id, id)
);
create table training_enrolment (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  course_id uuid not null,
  enrolled_on date not null,
  state text not null check (state in ('ENROLLED', 'ATTENDING', 'SUSPENDED', 'COMPLETED', 'WITHDREW')),
  ended_on date,
  ended_recorded_at timestamptz,
  result text check (result in ('PASSED', 'NOT_PASSED')),
  credential text check (length(credential) <= 200),
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (institution_id, id),
  constraint training_enrolment_once unique (institution_id, course_id, trainee_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, course_id) references course (institution_id, id),
  check ((state in ('COMPLETED', 'WITHDREW')) = (ended_on is not null and ended_recorded_at is not null)),
  check (ended_on >= enrolled_on),
  check ((state = 'COMPLETED') = (result is not null))
);
create unique index training_enrolment_id on training_enrolment (id);
create index training_enrolment_trainee on training_enrolment (trainee_id, enrolled_on);
create table attendance (
  institution_id uuid not null,
  enrolment_id uuid not null,
  trainee_id uuid not null,
  held_on date not null,
  hours numeric(4, 2) not null check (hours > 0 and hours <= 24),
  recorded_at timestamptz not null,
  primary key (institution_id, enrolment_id, held_on),
  foreign key (institution_id, enrolment_id) references training_enrolment (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
-- An outcome of its own, counted apart from placements (DOMAIN 0.11).
create table self_employment (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  activity text not null check (length(activity) between 1 and 200),
  isco_code text check (isco_code ~ '^\d{4}$'),
  started_on date not null,
  verified_on date,
  verified_how text check (verified_how in ('VISIT', 'PAPERS', 'CALL')),
  verified_by uuid references account,
  ended_on date,
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((verified_on is null) = (verified_how is null) and verified_on >= started_on),
  check (ended_on >= started_on)
);

-- A row that names no grant is paid by the one that pays for her now, where that one covers its days; named by the columns of its first and last day.
create function app.note_grant_of_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.grant_id is null then
    select t.grant_id into new.grant_id from trainee t join donor_grant g on g.id = t.grant_id
    where t.institution_id = new.institution_id and t.id = new.trainee_id
      and (to_jsonb(new) ->> tg_argv[0])::date <= g.ends_on and coalesce((to_jsonb(new) ->> tg_argv[1])::date, 'infinity') >= g.starts_on;
  end if;
  return new;
end $$;
create trigger note_grant before insert on service_record for each row execute function app.note_grant_of_day('provided_on', 'provided_on');
create trigger note_grant before insert on shelter_stay for each row execute function app.note_grant_of_day('from_on', 'to_on');
create trigger note_grant before insert on training_enrolment for each row execute function app.note_grant_of_day('enrolled_on', 'ended_on');
create trigger note_grant before insert on self_employment for each row execute function app.note_grant_of_day('started_on', 'started_on');

-- She sleeps in one place at a time: two stays that share a night are refused, whoever writes them and however close together. A stay that ends on its first day counts as that day.
create function app.keep_stays_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.voided_at is not null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('stay:' || new.trainee_id::text, 0));
  if exists (select from shelter_stay s where s.institution_id = new.institution_id and s.trainee_id = new.trainee_id and s.id <> new.id and s.voided_at is null
      and s.from_on < greatest(coalesce(new.to_on, 'infinity'), new.from_on + 1) and new.from_on < greatest(coalesce(s.to_on, 'infinity'), s.from_on + 1)) then
    perform app.refuse('shelter_stays_apart', 'two stays share a night');
  end if;
  return new;
end $$;
create trigger keep_apart before insert or update on shelter_stay for each row execute function app.keep_stays_apart();

-- Nobody attends before she is enrolled or after she has left, and a course is not over-filled.
create function app.keep_attendance_in_time() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from training_enrolment e where e.institution_id = new.institution_id and e.id = new.enrolment_id and e.trainee_id = new.trainee_id
      and new.held_on >= e.enrolled_on and (e.ended_on is null or new.held_on <= e.ended_on)) then
    perform app.refuse('attendance_in_time', 'attendance lies within the enrolment');
  end if;
  return new;
end $$;
create trigger keep_in_time before insert or update on attendance for each row execute function app.keep_attendance_in_time();
create function app.keep_course_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare most int;
begin
  select c.seats into most from course c where c.institution_id = new.institution_id and c.id = new.course_id for update;
  if most is not null and (select count(*) from training_enrolment e where e.institution_id = new.institution_id and e.course_id = new.course_id and e.state <> 'WITHDREW') >= most then
    perform app.refuse('course_seats', 'the course is full');
  end if;
  return new;
end $$;
create trigger keep_seats before insert on training_enrolment for each row execute function app.keep_course_seats();
revoke all on function app.note_grant_of_day(), app.keep_stays_apart(), app.keep_attendance_in_time(), app.keep_course_seats() from public;

call app.guard_tables();
grant select on group_session, service_record, shelter_stay, course, course_skill, training_enrolment, attendance, self_employment to waymark_staff, waymark_staff_path;
grant insert on group_session, service_record, shelter_stay, course, course_skill, training_enrolment, attendance, self_employment to waymark_staff_path;
grant update (voided_at, version) on service_record to waymark_staff_path;
grant update (to_on, voided_at, version) on shelter_stay to waymark_staff_path;
grant update on course, training_enrolment, self_employment to waymark_staff_path;
grant delete on course_skill to waymark_staff_path;
grant update (version) on service_record, shelter_stay, course, training_enrolment, self_employment to waymark_staff;
-- of her own courses she reads what concerns her; who pays and who wrote it down does not
grant select on course, course_skill, attendance, self_employment to waymark_trainee, waymark_trainee_path;
grant select (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, result, credential, version) on training_enrolment to waymark_trainee, waymark_trainee_path;
grant select (institution_id, id, trainee_id) on training_enrolment to waymark_worker;
create policy worker on training_enrolment for select to waymark_worker using (true);
do $$
declare t text; r text; own text := '(institution_id = (select app.id(''institution_id'')))';
  -- what tells of a hard past is written and read by case workers and the safety lead alone; help with finding work by everybody who works with her
  care text := '(institution_id = (select app.id(''institution_id'')) and ((select app.has_role(''CASE_WORKER'')) or (select app.has_role(''SAFETY_LEAD''))))';
begin
  foreach r in array array['staff', 'staff_path'] loop
    foreach t in array array['course', 'course_skill', 'training_enrolment', 'attendance', 'self_employment'] loop
      execute format('create policy %s on %I to waymark_%s using %s with check %s', r, t, r, own, own);
    end loop;
    execute format('create policy %s on shelter_stay to waymark_%s using %s with check %s', r, r, care, care);
    execute format('create policy %1$s on group_session to waymark_%1$s using (%2$s or (%3$s and kind = ''JOB_READINESS'')) with check (%2$s or (%3$s and kind = ''JOB_READINESS''))', r, care, own);
    execute format('create policy %1$s on service_record to waymark_%1$s using (%2$s or (%3$s and kind in (%4$s))) with check (%2$s or (%3$s and kind in (%4$s)))', r, care, own,
      '''JOB_READINESS'', ''JOB_SEARCH'', ''REFERRAL_SUPPORT'', ''INTERVIEW_SUPPORT'', ''PLACEMENT_SUPPORT''');
  end loop;
  foreach r in array array['trainee', 'trainee_path'] loop
    foreach t in array array['training_enrolment', 'attendance', 'self_employment'] loop
      execute format('create policy %s on %I for select to waymark_%s using (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id'')))', r, t, r);
    end loop;
    foreach t in array array['course', 'course_skill'] loop
      execute format('create policy %s on %I for select to waymark_%s using %s', r, t, r, own);
    end loop;
  end loop;
end $$;
grant select (institution_id, id, trainee_id, kind, provided_on, hours, session_id, grant_id, recorded_at, voided_at) on service_record to waymark_report;
grant select (institution_id, id, trainee_id, from_on, to_on, grant_id, recorded_at, voided_at) on shelter_stay to waymark_report;
grant select (institution_id, id, kind) on course to waymark_report;
grant select (institution_id, id, trainee_id, course_id, enrolled_on, state, ended_on, ended_recorded_at, result, grant_id, recorded_at) on training_enrolment to waymark_report;
grant select (institution_id, id, trainee_id, started_on, verified_on, ended_on, grant_id, recorded_at) on self_employment to waymark_report;
do $$
declare t text;
begin
  foreach t in array array['service_record', 'shelter_stay', 'course', 'training_enrolment', 'self_employment'] loop
    execute format('create policy report on %I for select to waymark_report using (true)', t);
  end loop;
end $$;
