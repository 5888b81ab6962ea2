-- Workers take the most urgent first. Both functions are kept equal to `features/notifications/domain/priority.ts` by a test;
-- a change of either needs a migration that replaces the function and reindexes the index built on it.
create function app.message_priority(recipient_kind text, notice text) returns smallint language sql immutable
  as $$ select (case
    when notice in (
      'address-to-confirm', 'invited', 'password-asked',
      'look-today', 'hold-placed', 'hold-second-person', 'hold-lifted', 'task-waiting', 'she-asks-for-you'
    ) then 0
    when recipient_kind = 'TRAINEE' then 1
    else 2 end)::smallint $$;

create function app.event_priority(event text) returns smallint language sql immutable
  as $$ select (case
    when event in (
      'MailCodeToConfirm', 'MailCodeToJoin', 'MailCodeToReset', 'TraineeAskedForCall', 'ReferralTalkAsked', 'OfferTalkAsked',
      'AlertOpened', 'AlertReopened', 'HoldPlaced', 'HoldLiftAgreed', 'HoldLifted', 'TaskOpened'
    ) then 0
    when event in (
      'TraineeBecameJobReady', 'ConsentWithdrawn', 'ReferralAsked', 'ReferralSent', 'ReferralShortlisted', 'ReferralNotSelected',
      'InterviewProposed', 'InterviewCancelled', 'InterviewDone', 'InterviewSoon', 'OfferIssued', 'OfferExplained', 'OfferAccepted',
      'OfferDeclined', 'OfferWithdrawn', 'OfferExpired', 'OfferExpiring', 'PlacementStartMoved', 'PlacementVerified', 'PlacementCancelled',
      'AgreementSigned', 'AgreementRegistered', 'TermsRecorded', 'FollowUpDue', 'EnrolmentCompleted'
    ) then 1
    else 2 end)::smallint $$;

revoke all on function app.message_priority(text, text), app.event_priority(text) from public;
-- Whoever writes a row computes its place in the index.
grant execute on function app.message_priority(text, text), app.event_priority(text)
  to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_protected, waymark_trainee, waymark_trainee_path, waymark_worker;

create index message_by_priority on message (app.message_priority(recipient_kind, notice), due_at, id) where state in ('PLANNED', 'HELD');
create index message_lease on message (lease_until, id) where state = 'SENDING';
create index outbox_by_priority on outbox (app.event_priority(event), written_at, id) where done_at is null;
drop index message_due;
drop index outbox_waiting;

-- When a mail server first gave a temporary answer (SMTP 4xx) to a message; null again once it took or refused it. By the product's clock.
alter table message add column deferred_since timestamptz;
