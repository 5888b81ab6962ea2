-- Contacts of staff with a trainee: calls, messages, visits, and her own calls. Rows are only added.
create table contact_log (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  way text not null check (way in ('CALL', 'MESSAGE', 'VISIT', 'IN_PERSON', 'SHE_CALLED')),
  outcome text not null check (outcome in ('TALKED', 'NO_ANSWER', 'SWITCHED_OFF', 'WRONG_NUMBER', 'SOMEONE_ELSE', 'MESSAGE_LEFT')),
  at timestamptz not null,
  note text check (length(note) between 1 and 500),
  logged_by uuid not null references account,
  logged_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check (at between logged_at - interval '31 days' and logged_at),
  check (way not in ('IN_PERSON', 'SHE_CALLED') or outcome = 'TALKED')
);
create index contact_log_trainee on contact_log (trainee_id, at desc, id desc);
create trigger prevent_anonymised_subject after insert or update on contact_log for each row execute function app.prevent_anonymised_subject();

call app.guard_tables();

grant select on contact_log to waymark_staff, waymark_staff_writer;
grant insert on contact_log to waymark_staff_writer;
-- The notes are for those who work with her: who may read her record.
create policy staff on contact_log for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy staff_writer on contact_log for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('PLACEMENT_OFFICER'))
    or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
-- Entered now, so that the 30 days before it are counted from today.
create policy staff_writer_inserts on contact_log for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and logged_by = (select app.id('actor_id'))
    and logged_at between app.now() - interval '1 minute' and app.now() + interval '1 minute'
    and ((select app.has_role('PLACEMENT_OFFICER')) or (select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))));
create policy bound_to_session on contact_log as restrictive for insert to waymark_staff_writer with check (logged_by = (select app.session_account()));

-- When staff last spoke with a trainee, of what the caller may see: a logged talk, a follow-up, a service, an explained
-- offer, or a contact method that she confirmed. A lesson is none. Of a fact with a day only, the beginning of that day.
-- Lists and pages both use it; it is written so that PostgreSQL can inline it.
create function app.last_contact_at(in_trainee uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select c.at from contact_log c where c.trainee_id = in_trainee and c.outcome = 'TALKED' order by c.at desc limit 1),
    (select max(f.done_at) from follow_up f where f.trainee_id = in_trainee),
    (select s.provided_on from service_record s where s.trainee_id = in_trainee and s.voided_at is null order by s.provided_on desc limit 1)::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(m.verified_on) from contact_method m where m.trainee_id = in_trainee)::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(o.explained_at) from offer o where o.trainee_id = in_trainee))
$$;
-- When they last tried in vain.
create function app.last_attempt_at(in_institution uuid, in_trainee uuid) returns timestamptz language sql stable as $$
  select greatest(
    (select c.at from contact_log c where c.institution_id = in_institution and c.trainee_id = in_trainee and c.outcome <> 'TALKED' order by c.at desc limit 1),
    (select max(f.last_attempt_at) from follow_up f where f.institution_id = in_institution and f.trainee_id = in_trainee))
$$;
revoke all on function app.last_contact_at, app.last_attempt_at from public;
grant execute on function app.last_contact_at, app.last_attempt_at to waymark_staff, waymark_staff_writer;

-- Staff promise her another call for a day.
alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_TRAINEES', 'ROUTINE_REVISIT',
  'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER', 'CALL_AGAIN'));
