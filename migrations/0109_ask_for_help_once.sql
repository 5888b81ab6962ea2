-- Two requests at the same moment, or one before the worker has made the task of the other, are one request: the event that still waits counts as well.
create or replace function app.waits_already(asked_kind text, asked_subject uuid) returns boolean language plpgsql volatile security definer
  set search_path = public, pg_temp as $$
declare her trainee;
begin
  select * into her from trainee t where t.institution_id = app.id('institution_id') and t.id = app.id('trainee_id');
  if her.id is null then return null; end if;
  perform pg_advisory_xact_lock(36, hashtext(her.id::text));
  if asked_kind = 'HERSELF' then
    return exists (select from safety_alert a where a.institution_id = her.institution_id and a.trainee_id = her.id and a.source = 'HERSELF' and a.state = 'OPEN');
  end if;
  return asked_kind in ('CALL_HER', 'TALK_FIRST') and (
    exists (select from task k where k.institution_id = her.institution_id and k.trainee_id = her.id and k.kind = asked_kind and k.subject_id = asked_subject and k.state = 'OPEN')
    or exists (select from outbox o where o.done_at is null and o.subject_id = asked_subject
      and o.event = any (case asked_kind when 'CALL_HER' then array['TraineeAskedForCall'] else array['OfferTalkAsked', 'ReferralTalkAsked'] end)));
end $$;
