-- Wrong records that staff put right within thirty days, each with its reason, and what an employer sees of an act that
-- may still be undone.

create table correction (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  -- The mutation that corrects.
  field text not null check (field in ('taskReopen', 'placementCorrectEnd', 'traineeCorrectExit', 'attendanceCorrect')),
  subject_id uuid not null,
  -- Null for a task about no trainee.
  trainee_id uuid,
  account_id uuid not null references account,
  reason text not null check (length(reason) between 1 and 500),
  -- The end of a placement that was recorded by mistake: a report as of an instant before the correction still counts it.
  ended_on date,
  end_reason text check (end_reason in ('BETTER_JOB', 'STUDY', 'FAMILY', 'PAY', 'HOURS', 'TREATMENT', 'DANGER', 'DISMISSAL', 'SITE_CLOSED', 'CONTRACT_END', 'MOVED', 'UNKNOWN')),
  end_recorded_at timestamptz,
  corrected_at timestamptz not null default app.now(),
  -- The transaction of the correction. Only that one may make the reverse transitions which triggers refuse.
  corrected_in xid8 not null default pg_current_xact_id(),
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((field = 'placementCorrectEnd') = (ended_on is not null and end_reason is not null and end_recorded_at is not null))
);
create index correction_trainee on correction (institution_id, trainee_id) where trainee_id is not null;
create index correction_subject on correction (subject_id);
create index correction_account on correction (account_id);
create trigger prevent_anonymised_subject after insert or update on correction for each row execute function app.prevent_anonymised_subject();

-- Whether this transaction corrects this row.
create function app.is_correcting(in_field text, subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from correction c where c.subject_id = subject and c.field = in_field and c.corrected_in = pg_current_xact_id_if_assigned())
$$;

-- What the reverse transition of the newest act on a row needs, in the institution of the session.
create function app.reversal_of(in_field text, subject uuid) returns table (reversal jsonb, done_at timestamptz) language sql stable security definer set search_path = public, pg_temp as $$
  select a.reversal, a.done_at from staff_act a where a.field = in_field and a.subject_ids @> array[subject] and a.institution_id = app.session_institution()
  order by a.done_at desc, a.id limit 1
$$;

-- Changes the hours of a recorded lesson, or removes it if in_hours is null: within thirty days, while the enrolment
-- is open, and only with a correction.
create function app.correct_attendance(in_enrolment uuid, in_day date, in_hours numeric) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare corrected int;
begin
  if not app.is_correcting('attendanceCorrect', in_enrolment) then return 0; end if;
  if in_hours is null then
    delete from attendance a where a.enrolment_id = in_enrolment and a.held_on = in_day and a.institution_id = app.session_institution()
      and a.recorded_at > app.now() - interval '30 days';
  else
    update attendance a set hours = in_hours where a.enrolment_id = in_enrolment and a.held_on = in_day and a.institution_id = app.session_institution()
      and a.recorded_at > app.now() - interval '30 days';
  end if;
  get diagnostics corrected = row_count;
  return corrected;
end $$;

-- As before, and neither an undo nor a correction needs clearance: a hold must not prevent either. A corrected placement
-- is a person who is still at work there, and the hold must find her.
create or replace function app.enforce_pipeline_clearance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare day date;
begin
  if tg_table_name in ('offer', 'placement') then day := new.starts_on; end if;
  if tg_op = 'UPDATE' and new.state = old.state and (tg_table_name <> 'placement' or day = (to_jsonb(old) ->> 'starts_on')::date) then return new; end if;
  if tg_table_name = 'referral' and new.state not in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED') then return new; end if;
  if tg_table_name = 'referral' and tg_op = 'UPDATE' then
    if (new.state = 'PROPOSED' and old.state = 'ASKED' and app.is_undoing('referralAsk', new.id))
      or (new.state = 'AGREED' and old.state = 'SENT' and app.is_undoing('referralSend', new.id)) then return new; end if;
  end if;
  if tg_table_name = 'placement' and tg_op = 'UPDATE' and app.is_correcting('placementCorrectEnd', new.id) then return new; end if;
  if tg_table_name = 'interview' and new.state not in ('PROPOSED', 'CONFIRMED') then return new; end if;
  if tg_table_name = 'offer' and new.state not in ('ISSUED', 'EXPLAINED', 'ACCEPTED') then return new; end if;
  if tg_table_name = 'placement' and (new.state not in ('PLANNED', 'ACTIVE') or (tg_op = 'UPDATE' and old.state = 'UNREACHABLE')) then return new; end if;
  perform pg_advisory_xact_lock_shared(app.employer_lock(new.employer_id));
  if tg_table_name = 'referral' and new.state in ('OFFERED', 'HIRED') then day := (select v.starts_on from vacancy v where v.id = new.vacancy_id); end if;
  if not app.vacancy_is_cleared(new.vacancy_id, day) then
    perform app.refuse('pipeline_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;

-- As before, and no login opens an ended placement again without a correction.
create or replace function app.enforce_mutual_start() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if app.session_login() in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login', 'waymark_trainee_login')
       and (new.state <> 'PLANNED' or new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null or new.verified_at is not null) then
      perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
    end if;
    return new;
  end if;
  -- Refused for every state and before any other check: a refusal for some states only would reveal the
  -- state.
  if old.state <> 'PLANNED' and app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.state is distinct from old.state and old.state in ('COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED')
     and app.login() is not null and not app.is_correcting('placementCorrectEnd', new.id) then
    raise exception 'placement % has ended: only a correction with a reason opens it again', new.id;
  end if;
  if new.starts_on is distinct from old.starts_on then
    if old.state <> 'PLANNED' or new.state <> 'PLANNED' then perform app.refuse('start_confirmed_by_both', 'a verified start does not move'); end if;
    if new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null then
      perform app.refuse('start_confirmed_by_both', 'a start that moves is confirmed again');
    end if;
    return new;
  end if;
  if (new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at and app.session_login() in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login'))
     or (new.confirmed_by_employer_at is distinct from old.confirmed_by_employer_at and app.session_login() in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login'))
     or (app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') and new.state is distinct from old.state and not (old.state = 'PLANNED' and new.state = 'ACTIVE')) then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on > app.today() and ((old.confirmed_by_trainee_at is null and new.confirmed_by_trainee_at is not null)
     or (old.confirmed_by_employer_at is null and new.confirmed_by_employer_at is not null)) then
    perform app.refuse('start_day_reached', 'a start is confirmed from its day on');
  end if;
  return new;
end $$;

-- As before, and a correction removes the stage that never was.
create or replace function app.record_placement_stage() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if app.is_correcting('placementCorrectEnd', new.id) then
      delete from placement_stage s where s.institution_id = new.institution_id and s.placement_id = new.id and s.left_at is null;
      update placement_stage s set left_at = null where s.institution_id = new.institution_id and s.placement_id = new.id
        and s.position = (select max(position) from placement_stage l where l.institution_id = new.institution_id and l.placement_id = new.id);
      return null;
    end if;
    perform app.enter_stage(new.institution_id, new.id, new.state, app.now());
    return null;
  end if;
  -- An imported placement brings its own history.
  perform app.enter_stage(new.institution_id, new.id, 'PLANNED', new.created_at);
  if new.verified_at is not null then perform app.enter_stage(new.institution_id, new.id, 'ACTIVE', new.verified_at); end if;
  if new.state not in ('PLANNED', 'ACTIVE') then perform app.enter_stage(new.institution_id, new.id, new.state, coalesce(new.end_recorded_at, new.verified_at, new.created_at)); end if;
  return null;
end $$;

-- As in 0062_skill_question_watchers.sql, and the notes of contacts with her and the reasons of corrections about her.
create or replace function app.anonymise_person() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare erased constant text := '—';
begin
  delete from protected.trainee_identity where institution_id = new.institution_id and trainee_id = new.id;
  update protected.trainee_protection set risk = null, reasons = null, named_people = null, history = null where institution_id = new.institution_id and trainee_id = new.id;
  delete from contact_method where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_skill where institution_id = new.institution_id and trainee_id = new.id;
  delete from skill_question_watcher where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_language where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_job_preference where institution_id = new.institution_id and trainee_id = new.id;
  update trainee_limits set fifteen_on = null, eighteen_on = null, no_night = false, no_live_in = false, no_alcohol = false, excluded_sites = '{}', excluded_employers = '{}',
    excluded_provinces = '{}', excluded_isco = '{}', reviewed_on = null where institution_id = new.institution_id and trainee_id = new.id;
  -- The employer sees what it sees of a trainee who disclosed no field.
  update referral set card = '{}' where institution_id = new.institution_id and trainee_id = new.id and card is not null;
  update interview set place = erased where institution_id = new.institution_id and trainee_id = new.id;
  update apprenticeship_agreement set registration_number = erased where institution_id = new.institution_id and trainee_id = new.id and registration_number is not null;
  update apprenticeship_agreement set broken_reason = null where institution_id = new.institution_id and trainee_id = new.id;
  update learning_review set note = null where institution_id = new.institution_id and trainee_id = new.id;
  update follow_up set closed_because = erased where institution_id = new.institution_id and trainee_id = new.id and closed_because is not null;
  update follow_up_record set next_step = null where institution_id = new.institution_id and trainee_id = new.id;
  update employer_check_in set note = null, code_hash = null, code_expires_at = null where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert set safety_wishes = null, outcome = case when outcome is not null then erased end where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert_action set action = erased where institution_id = new.institution_id and trainee_id = new.id;
  update hold_lift l set reason = erased from hold_cause c join safety_alert a on a.institution_id = c.institution_id and a.id = c.alert_id
    where l.hold_id = c.hold_id and a.institution_id = new.institution_id and a.trainee_id = new.id;
  update service_record set provider = erased where institution_id = new.institution_id and trainee_id = new.id;
  update contact_log set note = null where institution_id = new.institution_id and trainee_id = new.id and note is not null;
  update correction set reason = erased where institution_id = new.institution_id and trainee_id = new.id;
  update training_enrolment set credential = null where institution_id = new.institution_id and trainee_id = new.id;
  update self_employment set activity = erased where institution_id = new.institution_id and trainee_id = new.id;
  update session s set ended_at = now() from account a
    where s.account_id = a.id and a.institution_id = new.institution_id and a.trainee_id = new.id and s.ended_at is null;
  update account set login = 'closed-' || gen_random_uuid(), secret_hash = 'closed', totp_secret = null, display_name = erased, email = null, closed_at = coalesce(closed_at, now())
    where institution_id = new.institution_id and trainee_id = new.id;
  return null;
end $$;

-- A card that may still be undone is not shown to the employer: her agreement covers one introduction, and an
-- employer that has read the card of the wrong person cannot forget it. By the same clock as the ten seconds.
alter policy employer on referral
  using (employer_id = (select app.id('employer_id')) and sent_at <= app.now() - interval '10 seconds' and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')));
alter policy employer_writer on referral
  using (employer_id = (select app.id('employer_id')) and sent_at <= app.now() - interval '10 seconds' and (shown_until is null or shown_until > app.now()
    or state in ('HIRED', 'WITHDRAWN', 'EXPIRED')));

call app.guard_tables();

grant select on correction to waymark_staff, waymark_staff_writer;
grant insert (institution_id, id, field, subject_id, trainee_id, account_id, reason, ended_on, end_reason, end_recorded_at) on correction to waymark_staff_writer;
create policy staff_reads on correction for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer_reads on correction for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writer_inserts on correction for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and account_id = (select app.session_account()));
grant select (institution_id, field, subject_id, ended_on, end_reason, end_recorded_at, corrected_at) on correction to waymark_report;
create policy report on correction for select to waymark_report using (true);
revoke all on function app.is_correcting, app.reversal_of, app.correct_attendance from public;
grant execute on function app.reversal_of, app.correct_attendance to waymark_staff_writer;
