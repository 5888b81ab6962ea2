-- The tasks of the steps to reach a trainee who did not answer a follow-up, and of the decision whether an old confirmation
-- still counts. A task that nobody did, because the next step took its place or it must not be done any more, is replaced.

alter table task drop constraint task_kind_check, drop constraint task_state_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_TRAINEES', 'ROUTINE_REVISIT',
  'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER', 'CALL_AGAIN',
  'HOLD_CONTACT', 'CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT', 'CONTACT_DECISION')) not valid;
alter table task add constraint task_state_check check (state in ('OPEN', 'DONE', 'REPLACED')) not valid;

-- Only the worker opens them, with the step.
create policy no_ladder_tasks on task as restrictive for insert to waymark_staff_writer with check (not app.is_ladder_task(kind));
-- What became dangerous between two looks is not listed.
create policy no_withheld_steps on task as restrictive for select to waymark_staff
  using (not app.is_ladder_task(kind) or state <> 'OPEN' or not app.is_step_withheld(institution_id, trainee_id, kind));

-- A login neither makes such a task of another one nor changes whom it is about. A member of staff finishes one in her own
-- session and name; only the worker, or what happened to the trainee, replaces one. One that is done is opened again only
-- while its step is in progress.
create function app.guard_ladder_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null or pg_trigger_depth() > 1 then return new; end if;
  if (new.kind, new.institution_id, new.trainee_id, new.subject_id, new.cause_id, new.created_at, new.due_on)
      is distinct from (old.kind, old.institution_id, old.trainee_id, old.subject_id, old.cause_id, old.created_at, old.due_on)
     or (new.state <> old.state and (old.state = 'REPLACED' or (new.state = 'REPLACED' and (old.state <> 'OPEN' or app.login() <> 'worker'))))
     or (new.state = 'DONE' and (new.state, new.done_by, new.done_at) is distinct from (old.state, old.done_by, old.done_at)
       and (old.state <> 'OPEN' or app.login() <> 'staff' or new.done_by is null or new.done_by is distinct from app.session_account())) then
    perform app.refuse('ladder_task_kept', 'who did the step to reach a trainee finishes it');
  end if;
  if old.state = 'DONE' and new.state = 'OPEN' and not (app.may_do_step(new.institution_id, new.trainee_id, new.kind) and exists (
      select from contact_ladder l join contact_ladder_step s on s.institution_id = l.institution_id and s.ladder_id = l.id
      where l.institution_id = new.institution_id and l.trainee_id = new.trainee_id and l.ended_at is null and l.unreachable_at is null and s.interrupted_at is null
        and new.cause_id = app.ladder_cause(l.id, s.step, s.turn)
        and not exists (select from contact_ladder_step n where n.institution_id = l.institution_id and n.ladder_id = l.id and n.day > s.day and n.outcome <> 'SKIPPED'))) then
    perform app.refuse('ladder_task_over', 'the step of this task is over');
  end if;
  return new;
end $$;
create trigger guard_ladder_task before update on task for each row
  when (old.kind in ('CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT', 'CONTACT_DECISION')
    or new.kind in ('CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT', 'CONTACT_DECISION')) execute function app.guard_ladder_task();

-- Someone may have forced her to sign in: the open step waits.
create trigger stop_unsafe_step after insert on task for each row when (new.kind = 'CHECK_ON_TRAINEE' and new.state = 'OPEN') execute function app.stop_unsafe_step();
create trigger stop_reopened_step after update of state on task for each row
  when (new.kind = 'CHECK_ON_TRAINEE' and new.state = 'OPEN' and old.state <> 'OPEN') execute function app.stop_unsafe_step();
revoke all on function app.guard_ladder_task from public;
