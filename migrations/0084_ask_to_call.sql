-- Staff ask trainees to call, once a day each. The act and its events are its only record.
alter table staff_act drop constraint staff_act_field_check, add constraint staff_act_field_check
  check (field in ('taskFinish', 'referralPropose', 'referralAsk', 'referralRemind', 'referralSend', 'traineesAssign', 'traineesHandOver',
    'courseEnrol', 'traineesEnrol', 'traineesAskToCall', 'enrolmentAttend',
    'placementEnd', 'traineeExit'));
alter table outbox drop constraint outbox_delayed_event, add constraint outbox_delayed_event check (act_id is null
    or event in ('ReferralProposed', 'ReferralAsked', 'ReferralReminded', 'ReferralSent', 'HandoverRecorded', 'TraineeAskedToCall')) not valid;

-- Which of these trainees were asked to call today; not by an act that was undone.
create function app.asked_to_call_today(trainee_ids uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.subject_id from outbox o
  where o.event = 'TraineeAskedToCall' and o.subject_id = any (trainee_ids) and (o.occurred_at at time zone 'Asia/Phnom_Penh')::date = app.today()
    and not exists (select from staff_act a where a.id = o.act_id and a.undone_at is not null)
    and exists (select from trainee t where t.id = o.subject_id and t.institution_id = app.session_institution())
$$;

-- An injected statement must not flood her either.
create function app.enforce_one_call_request_a_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('ask-to-call:' || new.subject_id::text, 0));
  if exists (select from app.asked_to_call_today(array[new.subject_id])) then
    perform app.refuse('trainee_asked_once_a_day', 'she was asked to call today');
  end if;
  return new;
end $$;
create trigger one_call_request_a_day before insert on outbox for each row when (new.event = 'TraineeAskedToCall')
  execute function app.enforce_one_call_request_a_day();

-- As before, with the new event. No stored event changes its priority, so the index by priority stays true.
create or replace function app.event_priority(event text) returns smallint language sql immutable
  as $$ select (case
    when event in (
      'MailCodeToConfirm', 'MailCodeToJoin', 'MailCodeToReset', 'TraineeRequestedCall', 'ReferralTalkRequested', 'OfferTalkRequested',
      'AlertOpened', 'AlertReopened', 'HoldPlaced', 'HoldLiftAgreed', 'HoldLifted', 'TaskOpened'
    ) then 0
    when event in (
      'TraineeBecameJobReady', 'TraineeAskedToCall', 'ConsentWithdrawn', 'ReferralAsked', 'ReferralReminded', 'ReferralSent', 'ReferralShortlisted',
      'ReferralNotSelected',
      'InterviewProposed', 'InterviewCancelled', 'InterviewDone', 'InterviewUpcoming', 'OfferIssued', 'OfferExplained', 'OfferAccepted',
      'OfferDeclined', 'OfferWithdrawn', 'OfferExpired', 'OfferExpiring', 'PlacementStartRescheduled', 'PlacementVerified', 'PlacementCancelled',
      'AgreementSigned', 'AgreementRegistered', 'TermsRecorded', 'FollowUpDue', 'EnrolmentCompleted'
    ) then 1
    else 2 end)::smallint $$;

revoke all on function app.asked_to_call_today, app.enforce_one_call_request_a_day from public;
grant execute on function app.asked_to_call_today to waymark_staff_writer;
