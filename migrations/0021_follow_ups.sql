-- A year of contact after a start (docs/domain.md 4.10).

-- F0 to F6, and for a minor every fourteen days, then monthly (M1, M2 …).
create table follow_up (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  code text not null check (code ~ '^(F[0-6]|M[1-9][0-9]?)$'),
  form text not null check (form in ('ARRIVAL', 'SHORT', 'FULL')),
  due_on date not null,
  window_from date not null,
  window_to date not null,
  assigned_to uuid references account,
  state text not null check (state in ('SCHEDULED', 'ATTEMPTED', 'DONE', 'PARTIAL', 'MISSED', 'ESCALATED', 'CLOSED', 'CANCELLED')),
  attempts int not null default 0 check (attempts >= 0),
  last_attempt_at timestamptz,
  done_at timestamptz,
  -- Closed by a member of staff, with a reason.
  closed_by uuid references account,
  closed_because text check (length(closed_because) between 1 and 1000),
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, placement_id, code),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check (due_on between window_from and window_to),
  check ((state in ('DONE', 'PARTIAL')) <= (done_at is not null)),
  check ((state = 'CLOSED') = (closed_by is not null and closed_because is not null))
);
create unique index follow_up_id on follow_up (id);
create index follow_up_due on follow_up (institution_id, due_on, id) where state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED');
create index follow_up_overdue on follow_up (window_to, id) where state in ('SCHEDULED', 'ATTEMPTED');
create index follow_up_placement on follow_up (placement_id, due_on);
create index follow_up_trainee on follow_up (trainee_id, due_on);
create index follow_up_assigned on follow_up (assigned_to) where state not in ('DONE', 'CLOSED', 'CANCELLED') and assigned_to is not null;
-- The day as the instant from which a page continues.
create index follow_up_earliest_due on follow_up (institution_id, (due_on::timestamp at time zone 'UTC'), id)
  where state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED', 'PARTIAL');

-- The answers at one contact. A correction is a new record that names the one it replaces; records are
-- never overwritten.
create table follow_up_record (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  follow_up_id uuid,
  replaces_id uuid,
  reported_by text not null check (reported_by in ('TRAINEE_TO_STAFF', 'TRAINEE_ALONE')),
  method text not null check (method in ('IN_PERSON', 'CALL', 'IN_APP', 'CHAT', 'VISIT')),
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  mood int check (mood between 1 and 5),
  wants text check (wants in ('STAY', 'CHANGE', 'HELP')),
  feels_safe text check (feels_safe in ('YES', 'NO', 'NOT_SURE', 'SKIP')),
  -- How much it is the work she wanted, on her own scale of 1 to 5.
  wanted int check (wanted between 1 and 5),
  contract_in_hand boolean,
  pay_received_amount bigint check (pay_received_amount >= 0),
  pay_received_currency text check (pay_received_currency in ('USD', 'KHR')),
  paid_on date,
  hours_last_week int check (hours_last_week between 0 and 112),
  days_last_week int check (days_last_week between 0 and 7),
  deductions_amount bigint check (deductions_amount >= 0),
  holds_own_id boolean,
  still_works boolean,
  next_step text check (length(next_step) <= 1000),
  primary key (institution_id, id),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, follow_up_id) references follow_up (institution_id, id),
  foreign key (institution_id, replaces_id) references follow_up_record (institution_id, id),
  check ((pay_received_amount is null) = (pay_received_currency is null))
);
-- A record is replaced once: of two people who correct the same record one is refused.
create unique index follow_up_record_replaced on follow_up_record (institution_id, replaces_id) where replaces_id is not null;
create index follow_up_record_placement on follow_up_record (placement_id, recorded_at);
create index follow_up_record_follow_up on follow_up_record (follow_up_id);
create index follow_up_record_trainee on follow_up_record (institution_id, trainee_id);

create table follow_up_answer (
  institution_id uuid not null,
  record_id uuid not null,
  trainee_id uuid not null,
  indicator text not null check (indicator in ('ABUSE_OF_VULNERABILITY', 'DECEPTION', 'RESTRICTION_OF_MOVEMENT', 'ISOLATION',
    'PHYSICAL_SEXUAL_VIOLENCE', 'INTIMIDATION_THREATS', 'RETENTION_OF_DOCUMENTS', 'WITHHOLDING_WAGES', 'DEBT_BONDAGE',
    'ABUSIVE_CONDITIONS', 'EXCESSIVE_OVERTIME')),
  answer text not null check (answer in ('YES', 'NO', 'NOT_SURE', 'SKIP')),
  primary key (institution_id, record_id, indicator),
  foreign key (institution_id, record_id) references follow_up_record (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index follow_up_answer_trainee on follow_up_answer (institution_id, trainee_id);

-- What a member of staff typed about a contact and has not recorded yet. It may contain the gravest facts, so
-- it is stored where records are: at the trainee's institution, readable by people who may record there,
-- never on a device. Each author has a separate draft and cannot overwrite a colleague's.
create table follow_up_draft (
  institution_id uuid not null,
  follow_up_id uuid not null,
  account_id uuid not null references account,
  trainee_id uuid not null,
  form_values jsonb not null check (jsonb_typeof(form_values) = 'object' and octet_length(form_values::text) <= 40000),
  -- The number of records of the contact when the draft began: a larger number now means that a colleague has
  -- recorded it.
  expected_records int not null check (expected_records >= 0),
  version int not null default 1,
  saved_at timestamptz not null,
  primary key (institution_id, follow_up_id, account_id),
  foreign key (institution_id, follow_up_id) references follow_up (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index follow_up_draft_trainee on follow_up_draft (trainee_id);

-- Whether the trainee already made the same request and it still waits; null without a session of hers. Her
-- login reads neither tasks nor alerts and learns here of her own requests only. Of two requests at once, or
-- before the worker made the task of the first, the waiting event counts as well.
create function app.has_pending_request(in_kind text, in_subject uuid) returns boolean language plpgsql volatile security definer
  set search_path = public, pg_temp as $$
declare requester trainee;
begin
  select * into requester from trainee t where t.institution_id = app.id('institution_id') and t.id = app.id('trainee_id');
  if requester.id is null then return null; end if;
  perform pg_advisory_xact_lock(36, hashtext(requester.id::text));
  if in_kind = 'SELF_REPORTED' then
    return exists (select from safety_alert a where a.institution_id = requester.institution_id and a.trainee_id = requester.id and a.source = 'SELF_REPORTED' and a.state = 'OPEN');
  end if;
  return in_kind in ('CALL_TRAINEE', 'TALK_BEFORE_ANSWER') and (
    exists (select from task k where k.institution_id = requester.institution_id and k.trainee_id = requester.id and k.kind = in_kind and k.subject_id = in_subject and k.state = 'OPEN')
    or exists (select from outbox o where o.done_at is null and o.subject_id = in_subject
      and o.event = any (case in_kind when 'CALL_TRAINEE' then array['TraineeRequestedCall'] else array['OfferTalkRequested', 'ReferralTalkRequested'] end)));
end $$;

-- Anonymising a trainee removes the drafts about her, and none can be written afterwards.
create function app.delete_follow_up_drafts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from follow_up_draft where institution_id = new.institution_id and trainee_id = new.id;
  return null;
end $$;
create trigger anonymise_drafts after update of state on trainee for each row
  when (old.state is distinct from new.state and new.state = 'ANONYMISED')
  execute function app.delete_follow_up_drafts();
