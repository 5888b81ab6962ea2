-- The tasks of a witnessed yes: a second witness confirms it, and a third person asks her again before the start. They are
-- opened and finished with the word, and by nobody else. Too many witnessed answers are a task for the safety lead.

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_TRAINEES', 'ROUTINE_REVISIT',
  'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER', 'CALL_AGAIN',
  'HOLD_CONTACT', 'CONTACT_OTHER_WAY', 'CONTACT_TRUSTED_PERSON', 'CONTACT_BY_VISIT', 'CONTACT_DECISION', 'CONFIRM_WORD', 'ASK_AGAIN', 'WITNESSED_SHARE')) not valid;

-- Nobody is named for them: a witness may not be the officer, and the third person is neither witness.
create function app.follow_witnessed_word() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare start_day date;
begin
  if new.word not in ('YES_TO_REFERRAL', 'YES_TO_OFFER', 'START') then return null; end if;
  if tg_op = 'INSERT' then
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at, due_on)
      values (new.institution_id, 'CONFIRM_WORD', new.trainee_id, new.id, new.id, 'OPEN', app.now(), app.today() + 1) on conflict do nothing;
    return null;
  end if;
  if new.confirmed_at is not null and old.confirmed_at is null then
    update task set state = 'DONE', done_at = app.now(), done_by = new.confirmed_by where institution_id = new.institution_id and kind = 'CONFIRM_WORD' and cause_id = new.id and state = 'OPEN';
    select coalesce(p.starts_on, o.starts_on) into start_day from witnessed_word w
      left join offer o on o.institution_id = w.institution_id and o.id = w.offer_id left join placement p on p.institution_id = w.institution_id and p.offer_id = w.offer_id
      where w.institution_id = new.institution_id and w.id = new.id;
    -- the day before the start, and within a week: what is agreed today is not asked again in half a year
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, state, created_at, due_on)
      values (new.institution_id, 'ASK_AGAIN', new.trainee_id, new.id, new.id, 'OPEN', app.now(), greatest(app.today(), least(start_day - 1, app.today() + 7)))
      on conflict do nothing;
  end if;
  if new.asked_again_at is not null and old.asked_again_at is null then
    update task set state = 'DONE', done_at = app.now(), done_by = new.asked_again_by where institution_id = new.institution_id and kind = 'ASK_AGAIN' and cause_id = new.id and state = 'OPEN';
  end if;
  if new.reversed_at is not null and old.reversed_at is null then
    update task set state = 'REPLACED' where institution_id = new.institution_id and kind in ('CONFIRM_WORD', 'ASK_AGAIN') and cause_id = new.id and state = 'OPEN';
  end if;
  return null;
end $$;
create trigger follow_witnessed_word after insert or update on witnessed_word for each row execute function app.follow_witnessed_word();

-- Only the word itself opens, finishes or replaces them: finishing a task asks nobody anything.
create function app.guard_word_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null or pg_trigger_depth() > 1 then return new; end if;
  if tg_op = 'INSERT' or (new.kind, new.institution_id, new.trainee_id, new.subject_id, new.cause_id, new.created_at, new.due_on, new.state)
      is distinct from (old.kind, old.institution_id, old.trainee_id, old.subject_id, old.cause_id, old.created_at, old.due_on, old.state) then
    perform app.refuse('word_task_kept', 'a witness or a third person does this task with the word itself');
  end if;
  return new;
end $$;
create trigger guard_word_task before update on task for each row
  when (old.kind in ('CONFIRM_WORD', 'ASK_AGAIN') or new.kind in ('CONFIRM_WORD', 'ASK_AGAIN')) execute function app.guard_word_task();
create trigger guard_new_word_task before insert on task for each row
  when (new.kind in ('CONFIRM_WORD', 'ASK_AGAIN')) execute function app.guard_word_task();

-- A yes that ended another way needs no witness and no third call: the referral or the offer ended, or she answered in her
-- own session.
create function app.end_word_tasks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update task t set state = 'REPLACED' from witnessed_word w
    where w.institution_id = new.institution_id and w.referral_id = case tg_table_name when 'referral' then new.id else (to_jsonb(new) ->> 'referral_id')::uuid end
      and t.institution_id = w.institution_id and t.cause_id = w.id and t.state = 'OPEN'
      and (t.kind in ('CONFIRM_WORD', 'ASK_AGAIN') and tg_argv[0] = 'ALL' or t.kind = 'CONFIRM_WORD' and w.word = tg_argv[0] and w.confirmed_at is null);
  return null;
end $$;
create trigger end_word_tasks after update of state on referral for each row
  when (old.state <> new.state and new.state in ('DECLINED_BY_TRAINEE', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED')) execute function app.end_word_tasks('ALL');
create trigger end_confirmation_task after update of state on referral for each row
  when (old.state = 'ASKED' and new.state <> 'ASKED') execute function app.end_word_tasks('YES_TO_REFERRAL');
create trigger end_confirmation_task after update of state on offer for each row
  when (old.state = 'EXPLAINED' and new.state <> 'EXPLAINED') execute function app.end_word_tasks('YES_TO_OFFER');
create trigger end_word_tasks after update of state on placement for each row
  when (old.state = 'PLANNED' and new.state <> 'PLANNED') execute function app.end_word_tasks('ALL');

-- A start that moves is confirmed again: what she said about the first day no longer counts.
create function app.end_word_of_moved_start() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update witnessed_word set reversed_at = app.now() where institution_id = new.institution_id and placement_id = new.id and word = 'START' and reversed_at is null;
  return null;
end $$;
create trigger end_word_of_moved_start after update of starts_on on placement for each row
  when (old.starts_on <> new.starts_on) execute function app.end_word_of_moved_start();

-- Anonymising also ends what was still to be done.
create or replace function app.erase_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update witnessed_word set place = '—', question = case when question is not null then '—' end where institution_id = new.institution_id and trainee_id = new.id;
  delete from word_evidence e using witnessed_word w where w.institution_id = new.institution_id and w.trainee_id = new.id and e.institution_id = w.institution_id and e.word_id = w.id;
  update task set state = 'REPLACED' where institution_id = new.institution_id and trainee_id = new.id and kind in ('CONFIRM_WORD', 'ASK_AGAIN') and state = 'OPEN';
  return null;
end $$;
-- The safety leads read at once that such a task waits.
create function app.announce_share_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into outbox (event, subject_id, occurred_at) values ('TaskOpened', new.id, app.now());
  return null;
end $$;
create trigger announce_share_task after insert on task for each row when (new.kind = 'WITNESSED_SHARE') execute function app.announce_share_task();

revoke all on function app.announce_share_task, app.follow_witnessed_word, app.guard_word_task, app.end_word_tasks, app.end_word_of_moved_start from public;
