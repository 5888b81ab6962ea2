-- What a move tells the world is committed with it: an outbox event and an audit row; messages are made from events by the worker.
create table outbox (
  id uuid primary key default gen_random_uuid(),
  event text not null,
  subject_id uuid not null,
  occurred_at timestamptz not null,
  -- real time, for the sweep: a demo clock must not make old work look new
  written_at timestamptz not null default now(),
  done_at timestamptz
);
create index outbox_waiting on outbox (written_at, id) where done_at is null;

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
  held_reason text check (held_reason in ('OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT')),
  due_at timestamptz not null,
  -- lease and attempts fence a late worker; both by real time
  attempts int not null default 0,
  lease_until timestamptz,
  sent_at timestamptz,
  read_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (institution_id, id),
  unique (institution_id, event_id, recipient_id, channel),
  check ((state = 'HELD') = (held_reason is not null))
);
create unique index message_id on message (id);
create index message_due on message (due_at, id) where state in ('PLANNED', 'SENDING', 'HELD');
create index message_recipient on message (recipient_id, created_at, id);

-- What a member of staff must do because no machine may.
create table task (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('REACH_TRAINEE', 'MESSAGE_UNKNOWN', 'MESSAGE_PARKED', 'CHECK_YOUR_PEOPLE')),
  trainee_id uuid,
  subject_id uuid not null,
  cause_id uuid not null,
  assigned_to uuid references account,
  state text not null check (state in ('OPEN', 'DONE')),
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references account,
  primary key (institution_id, id),
  unique (institution_id, kind, cause_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

create table idempotency (
  actor text not null,
  field text not null,
  key text not null check (length(key) between 1 and 255),
  body_hash text not null,
  outcome jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, field, key)
);

create table audit_pending (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  audience text not null,
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  -- field names and state names, never a value of a person
  detail jsonb not null default '{}'
);
create index audit_pending_subject on audit_pending (subject_id, id);
