-- A transition writes an outbox event and an audit row in its own transaction; the worker turns events into
-- messages.

-- Workers take the most urgent first. A test keeps both functions equal to
-- src/features/notifications/domain/notice-priority.ts; changing one needs a migration that replaces the function and reindexes the index that uses it.
create function app.event_priority(event text) returns smallint language sql immutable
  as $$ select (case
    when event in (
      'MailCodeToConfirm', 'MailCodeToJoin', 'MailCodeToReset', 'TraineeRequestedCall', 'ReferralTalkRequested', 'OfferTalkRequested',
      'AlertOpened', 'AlertReopened', 'HoldPlaced', 'HoldLiftAgreed', 'HoldLifted', 'TaskOpened'
    ) then 0
    when event in (
      'TraineeBecameJobReady', 'ConsentWithdrawn', 'ReferralAsked', 'ReferralSent', 'ReferralShortlisted', 'ReferralNotSelected',
      'InterviewProposed', 'InterviewCancelled', 'InterviewDone', 'InterviewUpcoming', 'OfferIssued', 'OfferExplained', 'OfferAccepted',
      'OfferDeclined', 'OfferWithdrawn', 'OfferExpired', 'OfferExpiring', 'PlacementStartRescheduled', 'PlacementVerified', 'PlacementCancelled',
      'AgreementSigned', 'AgreementRegistered', 'TermsRecorded', 'FollowUpDue', 'EnrolmentCompleted'
    ) then 1
    else 2 end)::smallint $$;

create function app.message_priority(recipient_kind text, notice text) returns smallint language sql immutable
  as $$ select (case
    when notice in (
      'address-to-confirm', 'invited', 'password-reset-requested',
      'look-today', 'hold-placed', 'hold-second-person', 'hold-lifted', 'task-waiting', 'call-requested'
    ) then 0
    when recipient_kind = 'TRAINEE' then 1
    else 2 end)::smallint $$;

-- One row per event.
create table outbox (
  id uuid primary key default gen_random_uuid(),
  event text not null,
  subject_id uuid not null,
  occurred_at timestamptz not null,
  -- Real time, for the sweep: a moved demo clock must not make old work seem new.
  written_at timestamptz not null default now(),
  done_at timestamptz,
  -- The author of the event, set by the database: no login may give these columns a value.
  audience text default coalesce(app.login(), 'owner'),
  actor_id uuid default app.session_account()
);
comment on column outbox.audience is 'The login that wrote it; null if it is older than this column.';
create index outbox_by_priority on outbox (app.event_priority(event), written_at, id) where done_at is null;
create index outbox_by_age on outbox (done_at) where done_at is not null;

-- One row per event, recipient and channel.
create table message (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  event_id uuid not null references outbox,
  recipient_kind text not null check (recipient_kind in ('STAFF', 'EMPLOYER', 'TRAINEE')),
  recipient_id uuid not null,
  channel text not null check (channel in ('EMAIL', 'IN_APP')),
  notice text not null check (length(notice) <= 60),
  language text not null check (language in ('km', 'en')),
  subject_id uuid not null,
  state text not null check (state in ('PLANNED', 'SENDING', 'SENT', 'UNKNOWN', 'PARKED', 'CANCELLED', 'HELD')),
  held_reason text check (held_reason in ('OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT', 'BATCHED', 'EMPLOYER_ON_HOLD')),
  due_at timestamptz not null,
  -- Lease and attempts fence a late worker; by real time.
  attempts int not null default 0,
  lease_until timestamptz,
  sent_at timestamptz,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  -- Committed just before the provider is called. Without it, a message of a dead worker was certainly not
  -- sent; with it, the outcome is unknown. By real time.
  handed_over_at timestamptz,
  -- Counts towards giving up; `attempts` is only the fence and rises with every claim.
  failures int not null default 0 check (failures >= 0),
  cancelled_reason text check (cancelled_reason in ('TOO_MANY_TODAY')) constraint message_check1
    check (cancelled_reason is null or state = 'CANCELLED'),
  -- When a mail server first gave a temporary answer (SMTP 4xx); null again once it accepted or rejected the
  -- message. By the product's clock.
  deferred_since timestamptz,
  primary key (institution_id, id),
  unique (institution_id, event_id, recipient_id, channel),
  constraint message_check check ((state = 'HELD') = (held_reason is not null))
);
comment on column message.cancelled_reason is 'Why it was never sent, if that reveals nothing about its reader; null if its content was outdated.';
create unique index message_id on message (id);
create index message_recipient on message (recipient_id, created_at, id);
-- For the list of deliveries, where staff see what leaves in their institution's name and resend a parked
-- message to staff or an employer. A trainee's message is never resent by hand: a member of staff contacts
-- her.
create index message_institution on message (institution_id, created_at, id);
create index message_newest_in_state on message (institution_id, state, created_at desc, id desc) where channel <> 'IN_APP';
create index message_newest_sent_out on message (institution_id, created_at desc, id desc) where channel <> 'IN_APP';
create index message_by_priority on message (app.message_priority(recipient_kind, notice), due_at, id) where state in ('PLANNED', 'HELD');
create index message_lease on message (lease_until, id) where state = 'SENDING';
create index message_by_age on message (created_at) where state in ('SENT', 'CANCELLED', 'PARKED', 'UNKNOWN');
-- For removing an event, and for its foreign key.
create index message_by_event on message (event_id);
create index message_undelivered on message (state, recipient_kind, id) where state in ('PARKED', 'UNKNOWN');
create index message_staff_unsent on message (recipient_id) where recipient_kind = 'STAFF' and state in ('PLANNED', 'SENDING', 'HELD');

-- When the next mail of a kind leaves if more are planned than may leave at once. By real time.
create table mail_pace (
  kind text primary key check (kind in ('CONFIRM')),
  next_at timestamptz not null
);
insert into mail_pace values ('CONFIRM', '-infinity');

-- One row per subject and kind with the instant it falls due. It is moved or cancelled with its cause, fires
-- once, and the worker reads the subject again before notifying.
create table reminder (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('INTERVIEW_IN_24_HOURS', 'INTERVIEW_IN_2_HOURS', 'OFFER_EXPIRING', 'VETTING_EXPIRING',
    'AGREEMENT_DUE', 'AGREEMENT_OVERDUE', 'FOLLOW_UP_DUE', 'FOLLOW_UP_CLOSING')),
  subject_id uuid not null,
  due_at timestamptz not null,
  state text not null check (state in ('WAITING', 'FIRED', 'CANCELLED')),
  fired_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, kind, subject_id),
  check ((state = 'FIRED') = (fired_at is not null))
);
create unique index reminder_id on reminder (id);
create index reminder_due on reminder (due_at, id) where state = 'WAITING';
create index reminder_subject on reminder (subject_id);

-- Counts a mail that is about to leave for the first time. is_refused: this mailbox got five of this kind
-- within a day, and this one is not counted. leaves_at, by the product's clock: now for all kinds except CONFIRM;
-- of those sixty at once, then one every ten seconds, each with its own slot.
create function app.count_mail(in_kind text, mailbox text, out is_refused boolean, out leaves_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_mailbox constant bytea := app.counter_key('mail ' || in_kind, mailbox);
  counted timestamptz[] := app.lock_count(of_mailbox, app.now());
  at_once constant interval := interval '10 minutes'; spacing constant interval := interval '10 seconds'; slot timestamptz;
begin
  leaves_at := app.now();
  is_refused := cardinality(counted) >= 5;
  if is_refused then return; end if;
  update mail_pace set next_at = greatest(next_at, now() - at_once) + spacing where kind = in_kind returning next_at - spacing into slot;
  leaves_at := app.now() + greatest(coalesce(slot - now(), interval '0'), interval '0');
  update daily_count set counted_at = counted || leaves_at, last_at = greatest(last_at, leaves_at) where key = of_mailbox;
end $$;

-- Whether a typed text names an institution or a programme of the directory, because an employer must not
-- learn where a trainee was. The answer is yes or no and no name: her own login cannot read the directory.
create function app.names_an_organisation(in_text text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  with input as (select regexp_replace(lower(normalize(in_text, NFKC)), '[\s\u00ad\u200b-\u200f\u2060]', '', 'g') as normalized),
  organisation as (
    select unnest(array[i.name, i.name_km]) as name from institution i
    union all
    select unnest(array[p.name, p.name_km]) from programme p)
  select exists (
      select from input, organisation k, lateral (select regexp_replace(lower(normalize(k.name, NFKC)), '[\s\u00ad\u200b-\u200f\u2060]', '', 'g') as normalized) candidate
      where candidate.normalized <> '' and strpos(input.normalized, candidate.normalized) > 0)
    or exists (select from institution i where in_text ~* ('\m' || i.code || '\M'))
$$;
