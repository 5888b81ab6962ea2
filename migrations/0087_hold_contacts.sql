-- A hold reaches every trainee whom it concerns: one task for each, to contact her safely, written in the transaction
-- that places the hold.

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_TRAINEES', 'ROUTINE_REVISIT',
  'REVIEW_ANSWER', 'FOLLOW_UP_MISSED', 'PLACEMENT_ENDED', 'AGREEMENT_OVERDUE', 'CHECK_ON_TRAINEE', 'CALL_TRAINEE', 'TALK_BEFORE_ANSWER', 'CALL_AGAIN',
  'HOLD_CONTACT'));
-- The task of a trainee at an employer: its subject is the employer, whichever hold it was opened for.
alter table task add constraint task_hold_contact_trainee check (kind <> 'HOLD_CONTACT' or trainee_id is not null);

-- As before, and the task of an officer is as urgent as that of her institution. No stored event has this name yet, so the
-- index by priority stays valid.
create or replace function app.event_priority(event text) returns smallint language sql immutable
  as $$ select (case
    when event in (
      'MailCodeToConfirm', 'MailCodeToJoin', 'MailCodeToReset', 'TraineeRequestedCall', 'ReferralTalkRequested', 'OfferTalkRequested',
      'AlertOpened', 'AlertReopened', 'HoldPlaced', 'HoldLiftAgreed', 'HoldLifted', 'TaskOpened', 'TaskAssigned'
    ) then 0
    when event in (
      'TraineeBecameJobReady', 'TraineeAskedToCall', 'ConsentWithdrawn', 'ReferralAsked', 'ReferralReminded', 'ReferralSent', 'ReferralShortlisted',
      'ReferralNotSelected',
      'InterviewProposed', 'InterviewCancelled', 'InterviewDone', 'InterviewUpcoming', 'OfferIssued', 'OfferExplained', 'OfferAccepted',
      'OfferDeclined', 'OfferWithdrawn', 'OfferExpired', 'OfferExpiring', 'PlacementStartRescheduled', 'PlacementVerified', 'PlacementCancelled',
      'AgreementSigned', 'AgreementRegistered', 'TermsRecorded', 'FollowUpDue', 'EnrolmentCompleted'
    ) then 1
    else 2 end)::smallint $$;

-- The trainees of all institutions who work at an employer or are on the way there. Whoever left the programme and still
-- works there is one of them; an anonymised person cannot be reached. No login may call it: each institution sees its own
-- people only.
create function app.people_at_employer(in_employer uuid) returns table (institution_id uuid, trainee_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.institution_id, p.trainee_id from (
    select x.institution_id, x.trainee_id from placement x where x.employer_id = in_employer and x.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
    union all select r.institution_id, r.trainee_id from referral r where r.employer_id = in_employer and r.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
  join trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id and t.state <> 'ANONYMISED'
$$;

-- The cause of the task of one trainee for one hold: `unique (institution_id, kind, cause_id)` lets there be one.
create function app.hold_contact_cause(in_hold uuid, in_trainee uuid) returns uuid language sql immutable as $$
  select md5(in_hold::text || in_trainee::text)::uuid
$$;

-- Whether a trainee needs no other task for a hold: one about this employer is open, or was done since the hold began. A
-- transaction that began earlier sees one that was done in the meantime, and none that claims to be done later.
create function app.has_hold_contact(in_hold employer_hold, in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from task k where k.kind = 'HOLD_CONTACT' and k.subject_id = in_hold.employer_id and k.institution_id = in_institution and k.trainee_id = in_trainee
    and (k.state = 'OPEN' or k.done_at between in_hold.opened_at and app.now() + (clock_timestamp() - now())))
$$;

-- Opens the missing tasks of a hold, of all trainees or of one: each for the trainee's placement officer, and one notice
-- for each officer. A task that is being finished now is waited for, because it was done before this hold was known. The
-- trainees are locked before their tasks, as when a caseload is handed over, and only against a lock for update: a step of
-- the pipeline takes no such lock, so that none waits for the hold while the hold waits for it.
create function app.open_hold_contacts(in_hold uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare h employer_hold;
begin
  select * into h from employer_hold where id = in_hold;
  perform from trainee t where (t.institution_id, t.id) in (select p.institution_id, p.trainee_id from app.people_at_employer(h.employer_id) p)
    and (in_trainee is null or t.id = in_trainee) order by t.id for key share;
  perform from task k where k.subject_id = h.employer_id and k.kind = 'HOLD_CONTACT' and k.state = 'OPEN' and (in_trainee is null or k.trainee_id = in_trainee) order by k.id for share;
  with opened as (
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
    select p.institution_id, 'HOLD_CONTACT', p.trainee_id, h.employer_id, app.hold_contact_cause(h.id, p.trainee_id), t.placement_officer_id, 'OPEN', app.now(), app.today()
    from app.people_at_employer(h.employer_id) p join trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id
    where (in_trainee is null or p.trainee_id = in_trainee) and not app.has_hold_contact(h, p.institution_id, p.trainee_id)
    order by p.institution_id, p.trainee_id
    on conflict do nothing
    returning id, institution_id, assigned_to)
  insert into outbox (event, subject_id, occurred_at)
  select 'TaskAssigned', (array_agg(o.id order by o.id))[1], app.now() from opened o group by o.institution_id, o.assigned_to;
end $$;

-- As before, and each trainee there has a task of her own.
create or replace function app.check_all_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with created_tasks as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select distinct p.institution_id, 'CHECK_TRAINEES', new.employer_id, new.id, 'OPEN', app.now() from app.people_at_employer(new.employer_id) p
    on conflict do nothing
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from created_tasks;
  perform app.open_hold_contacts(new.id, null);
  insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
  select steward_institution_id, 'ROUTINE_REVISIT', new.employer_id, new.id, 'OPEN', app.now() from installation
  on conflict do nothing;
  return null;
end $$;

-- A trainee who comes to work at an employer on hold, or on the way there, gets her task too: only what needs no clearance
-- can bring her there, such as the correction of an end that was recorded by mistake. The lock is that of the clearance:
-- a hold that is being placed either sees her or is seen here.
create function app.open_contact_of_newcomer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h record;
begin
  if tg_op = 'UPDATE' then perform pg_advisory_xact_lock_shared(app.employer_lock(new.employer_id)); end if;
  for h in select o.id from employer_hold o where o.employer_id = new.employer_id and o.lifted_at is null order by o.opened_at, o.id loop
    perform app.open_hold_contacts(h.id, new.trainee_id);
  end loop;
  return null;
end $$;
create trigger open_contact_of_newcomer after insert on placement for each row
  when (new.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE'))
  execute function app.open_contact_of_newcomer();
create trigger open_contact_of_returned after update of state on placement for each row
  when (new.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
    and old.state not in ('PLANNED', 'ACTIVE', 'UNREACHABLE'))
  execute function app.open_contact_of_newcomer();
create trigger open_contact_of_newcomer after insert on referral for each row
  when (new.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'))
  execute function app.open_contact_of_newcomer();
create trigger open_contact_of_returned after update of state on referral for each row
  when (new.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')
    and old.state not in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'))
  execute function app.open_contact_of_newcomer();

-- A task that is done for one hold says nothing about a later one: the trainee gets another.
create function app.open_next_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h record;
begin
  for h in select o.id from employer_hold o where o.employer_id = new.subject_id and o.lifted_at is null
      and not app.has_hold_contact(o, new.institution_id, new.trainee_id) order by o.opened_at, o.id loop
    perform app.open_hold_contacts(h.id, new.trainee_id);
  end loop;
  return null;
end $$;
create trigger open_next_contact after update of state on task for each row
  when (new.kind = 'HOLD_CONTACT' and old.state = 'OPEN' and new.state = 'DONE') execute function app.open_next_contact();

-- At the end of a transaction, no trainee at an employer on hold is without a task, whoever wrote what.
create function app.refuse_missing_contacts(in_employer uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from employer_hold h cross join lateral app.people_at_employer(h.employer_id) p
      where h.employer_id = in_employer and h.lifted_at is null and not app.has_hold_contact(h, p.institution_id, p.trainee_id)) then
    perform app.refuse('hold_contact_missing', 'every trainee at an employer on hold has a task to contact her');
  end if;
end $$;
create function app.check_contacts_of_hold() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.refuse_missing_contacts(new.employer_id);
  return null;
end $$;
create constraint trigger check_contacts_of_hold after insert or update on employer_hold deferrable initially deferred for each row
  when (new.lifted_at is null) execute function app.check_contacts_of_hold();
create function app.check_contacts_of_task() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.refuse_missing_contacts(old.subject_id);
  return null;
end $$;
create constraint trigger check_contacts_of_task after update of institution_id, kind, trainee_id, subject_id, state, done_at or delete on task deferrable initially deferred for each row
  when (old.kind = 'HOLD_CONTACT') execute function app.check_contacts_of_task();

-- A login neither makes such a task of another one nor changes whom it is about, and only the session of a member of
-- staff finishes one, in her own name.
create function app.guard_hold_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null then return new; end if;
  if (new.kind, new.institution_id, new.trainee_id, new.subject_id, new.cause_id, new.created_at)
      is distinct from (old.kind, old.institution_id, old.trainee_id, old.subject_id, old.cause_id, old.created_at) then
    perform app.refuse('hold_contact_kept', 'the task to contact a trainee of a hold stays what it is');
  end if;
  if old.state = 'OPEN' and new.state <> 'OPEN' and (new.state <> 'DONE' or app.login() <> 'staff' or new.done_by is distinct from app.session_account()) then
    perform app.refuse('hold_contact_kept', 'who contacted a trainee of a hold finishes her task');
  end if;
  return new;
end $$;
create trigger guard_hold_contact before update on task for each row
  when (old.kind = 'HOLD_CONTACT' or new.kind = 'HOLD_CONTACT') execute function app.guard_hold_contact();

-- Only the database opens these tasks: an injected statement cannot claim a contact that did not take place.
create policy no_hold_contacts on task as restrictive for insert to waymark_staff_writer, waymark_trainee_writer, waymark_worker with check (kind <> 'HOLD_CONTACT');

-- Holds that are open now reach the trainees whom they concern.
select app.open_hold_contacts(h.id, null) from employer_hold h where h.lifted_at is null order by h.opened_at, h.id;

revoke all on function app.people_at_employer, app.hold_contact_cause, app.has_hold_contact, app.open_hold_contacts, app.open_contact_of_newcomer,
  app.open_next_contact, app.refuse_missing_contacts, app.check_contacts_of_hold, app.check_contacts_of_task, app.guard_hold_contact from public;
