-- What she asks for by herself, without a word typed: to be called, to talk before she answers, or that somebody looks because something is wrong.
alter table safety_alert drop constraint safety_alert_source_check;
alter table safety_alert drop constraint safety_alert_check4;
alter table safety_alert add constraint safety_alert_source_check check (source in ('FOLLOW_UP', 'CHECK_IN', 'STAFF', 'HERSELF'));
alter table safety_alert add constraint safety_alert_from_a_record check ((source in ('STAFF', 'HERSELF')) = (source_id is null));

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_YOUR_PEOPLE', 'ROUTINE_REVISIT', 'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_HER', 'TALK_FIRST'));

-- Whether she asked for the same before and it still waits; null where the session is nobody's. Her own login reads neither tasks nor alerts,
-- and learns here only of what she asked for herself.
create function app.waits_already(asked_kind text, asked_subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case when asked_kind = 'HERSELF'
    then exists (select from safety_alert a where a.institution_id = t.institution_id and a.trainee_id = t.id and a.source = 'HERSELF' and a.state = 'OPEN')
    else asked_kind in ('CALL_HER', 'TALK_FIRST') and exists (select from task k where k.institution_id = t.institution_id and k.trainee_id = t.id and k.kind = asked_kind
      and k.subject_id = asked_subject and k.state = 'OPEN') end
  from trainee t where t.institution_id = app.id('institution_id') and t.id = app.id('trainee_id')
$$;
revoke all on function app.waits_already(text, uuid) from public;
grant execute on function app.waits_already(text, uuid) to waymark_trainee_path;

-- That something is wrong opens an alert that holds nobody: at the place where she is, or at none.
create policy trainee_path_says on safety_alert for insert to waymark_trainee_path
  with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and source = 'HERSELF' and state = 'OPEN' and severity = 'HIGH' and indicators = '{}'
    and case when placement_id is null then employer_id is null
      else exists (select from placement p where p.id = safety_alert.placement_id and p.employer_id = safety_alert.employer_id and p.trainee_id = (select app.id('trainee_id'))) end);
