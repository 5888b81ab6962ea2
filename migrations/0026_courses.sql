-- Courses, enrolments and attendance.

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
create index attendance_trainee on attendance (institution_id, trainee_id);

-- Attendance lies between enrolment and leaving.
create function app.enforce_attendance_within_enrolment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from training_enrolment e where e.institution_id = new.institution_id and e.id = new.enrolment_id and e.trainee_id = new.trainee_id
      and new.held_on >= e.enrolled_on and (e.ended_on is null or new.held_on <= e.ended_on)) then
    perform app.refuse('attendance_within_enrolment', 'attendance lies within the enrolment');
  end if;
  return new;
end $$;
create trigger enforce_within_enrolment before insert or update on attendance for each row execute function app.enforce_attendance_within_enrolment();

-- A course takes no more trainees than it has seats.
create function app.enforce_course_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare seat_limit int;
begin
  select c.seats into seat_limit from course c where c.institution_id = new.institution_id and c.id = new.course_id for update;
  if seat_limit is not null and (select count(*) from training_enrolment e where e.institution_id = new.institution_id and e.course_id = new.course_id and e.state <> 'WITHDREW') >= seat_limit then
    perform app.refuse('course_seats', 'the course is full');
  end if;
  return new;
end $$;
create trigger enforce_seats before insert on training_enrolment for each row execute function app.enforce_course_seats();

create trigger record_grant before insert on training_enrolment for each row execute function app.record_grant_of_day('enrolled_on', 'ended_on');
