-- What falls due: one row per thing and kind with its instant. A row is moved or cancelled with its cause, rings once, and asks again before it speaks.
create table reminder (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('INTERVIEW_IN_24_HOURS', 'INTERVIEW_IN_2_HOURS', 'OFFER_EXPIRING', 'VETTING_EXPIRING', 'AGREEMENT_DUE', 'AGREEMENT_OVERDUE', 'FOLLOW_UP_DUE', 'FOLLOW_UP_CLOSING')),
  subject_id uuid not null,
  due_at timestamptz not null,
  state text not null check (state in ('WAITING', 'RUNG', 'CANCELLED')),
  rung_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, kind, subject_id),
  check ((state = 'RUNG') = (rung_at is not null))
);
create unique index reminder_id on reminder (id);
create index reminder_due on reminder (due_at, id) where state = 'WAITING';
create index reminder_subject on reminder (subject_id);
-- what the worker looks through every few seconds
create index offer_answer on offer (answer_by, id) where state in ('ISSUED', 'EXPLAINED');
create index referral_running on referral (coalesce(shown_until, asked_at), id) where state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED');
create index employer_check_in_asked on employer_check_in (expires_at, id) where state = 'ASKED';

call app.guard_tables();
grant select, insert, update on reminder to waymark_worker;
create policy worker on reminder to waymark_worker using (true) with check (true);
grant select on reminder to waymark_staff;
create policy staff on reminder for select to waymark_staff using (institution_id = (select app.id('institution_id')));
