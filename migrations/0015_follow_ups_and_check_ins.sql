-- A year of contact after a start (DOMAIN 4.10): F0 to F6, and for a minor every fourteen days, then monthly (M1, M2 …).
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
  -- given up by a member of staff, who says why
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

-- What was said at one contact. A correction is a new record that names the one it replaces; nothing is overwritten.
create table follow_up_record (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  follow_up_id uuid,
  replaces_id uuid,
  said_by text not null check (said_by in ('TRAINEE_TO_STAFF', 'TRAINEE_ALONE')),
  method text not null check (method in ('IN_PERSON', 'CALL', 'IN_APP', 'CHAT', 'VISIT')),
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  mood int check (mood between 1 and 5),
  wants text check (wants in ('STAY', 'CHANGE', 'HELP')),
  feels_safe text check (feels_safe in ('YES', 'NO', 'NOT_SURE', 'SKIP')),
  -- how much it is the work she wanted, in her own words of 1 to 5
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
-- a record is replaced once: two people who correct the same one do not both win
create unique index follow_up_record_replaced on follow_up_record (institution_id, replaces_id) where replaces_id is not null;
create index follow_up_record_placement on follow_up_record (placement_id, recorded_at);
create index follow_up_record_follow_up on follow_up_record (follow_up_id);
create table follow_up_answer (
  institution_id uuid not null,
  record_id uuid not null,
  trainee_id uuid not null,
  indicator text not null check (indicator in ('ABUSE_OF_VULNERABILITY', 'DECEPTION', 'RESTRICTION_OF_MOVEMENT', 'ISOLATION', 'PHYSICAL_SEXUAL_VIOLENCE', 'INTIMIDATION_THREATS',
    'RETENTION_OF_DOCUMENTS', 'WITHHOLDING_WAGES', 'DEBT_BONDAGE', 'ABUSIVE_CONDITIONS', 'EXCESSIVE_OVERTIME')),
  answer text not null check (answer in ('YES', 'NO', 'NOT_SURE', 'SKIP')),
  primary key (institution_id, record_id, indicator),
  foreign key (institution_id, record_id) references follow_up_record (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);

-- The employer is asked separately, on days 14, 30 and 90, by a link that runs out and shows no name until a code is typed.
create table employer_check_in (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  day int not null check (day in (14, 30, 90)),
  due_on date not null,
  state text not null check (state in ('PLANNED', 'ASKED', 'ANSWERED', 'EXPIRED', 'CANCELLED')),
  link_token text not null check (length(link_token) >= 40),
  code_hash text,
  code_until timestamptz,
  wrong_codes int not null default 0 check (wrong_codes >= 0),
  asked_at timestamptz,
  expires_at timestamptz,
  answered_at timestamptz,
  attendance text check (attendance in ('ALWAYS', 'MOSTLY', 'OFTEN_AWAY', 'LEFT')),
  skill text check (skill in ('BELOW', 'AS_EXPECTED', 'ABOVE')),
  conduct text check (conduct in ('GOOD', 'MIXED', 'POOR')),
  note text check (length(note) <= 1000),
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id),
  unique (institution_id, placement_id, day),
  foreign key (institution_id, placement_id) references placement (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'ANSWERED') = (answered_at is not null)),
  check ((state in ('ASKED', 'ANSWERED', 'EXPIRED')) <= (asked_at is not null and expires_at is not null))
);
create unique index employer_check_in_link on employer_check_in (link_token);
create unique index employer_check_in_id on employer_check_in (id);
create index employer_check_in_employer on employer_check_in (employer_id, id);
create index employer_check_in_due on employer_check_in (due_on, id) where state = 'PLANNED';

call app.guard_tables();
-- staff and herself; an employer's roles have no grant on anything she said
grant select on follow_up, follow_up_record, follow_up_answer to waymark_staff, waymark_staff_path, waymark_trainee, waymark_trainee_path;
grant insert, update on follow_up to waymark_staff_path;
grant insert on follow_up to waymark_trainee_path;
grant update (state, attempts, last_attempt_at, done_at, version) on follow_up to waymark_trainee_path;
grant insert on follow_up_record, follow_up_answer to waymark_staff_path, waymark_trainee_path;
grant update (version) on follow_up to waymark_staff, waymark_trainee;
grant select (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, asked_at, expires_at, answered_at, attendance, skill, conduct, note, version) on employer_check_in to waymark_staff, waymark_staff_path;
grant insert, update on employer_check_in to waymark_staff_path;
grant insert on employer_check_in to waymark_trainee_path;
grant select (id, placement_id, employer_id, vacancy_id, day, due_on, state, asked_at, expires_at, answered_at, attendance, skill, conduct, note, version) on employer_check_in to waymark_employer, waymark_employer_path;
grant update (version) on employer_check_in to waymark_employer;
grant update (code_hash, code_until, wrong_codes, state, answered_at, attendance, skill, conduct, note, version) on employer_check_in to waymark_employer_path;
do $$
declare t text; r text;
begin
  foreach t in array array['follow_up', 'follow_up_record', 'follow_up_answer', 'employer_check_in'] loop
    foreach r in array array['staff', 'staff_path'] loop
      execute format('create policy %s on %I to waymark_%s using (institution_id = (select app.id(''institution_id''))) with check (institution_id = (select app.id(''institution_id'')))', r, t, r);
    end loop;
    continue when t = 'employer_check_in';
    foreach r in array array['trainee', 'trainee_path'] loop
      execute format('create policy %s on %I to waymark_%s using (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id''))) with check (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id'')))', r, t, r);
    end loop;
  end loop;
  -- her yes plans the year and the questions to the employer she said yes to; what she says by herself is hers, and corrects nothing that staff wrote down
  alter policy trainee_path on follow_up with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id')) and closed_by is null);
  alter policy trainee_path on follow_up_record with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and said_by = 'TRAINEE_ALONE' and replaces_id is null and recorded_by is not distinct from (select app.id('actor_id')));
  create policy trainee_path on employer_check_in for insert to waymark_trainee_path with check (trainee_id = (select app.id('trainee_id')) and institution_id = (select app.id('institution_id'))
    and state = 'PLANNED' and exists (select from placement p where p.institution_id = employer_check_in.institution_id and p.id = employer_check_in.placement_id
      and p.employer_id = employer_check_in.employer_id and p.vacancy_id = employer_check_in.vacancy_id));
  foreach r in array array['employer', 'employer_path'] loop
    execute format('create policy %s on employer_check_in to waymark_%s using (employer_id = (select app.id(''employer_id'')) and state <> ''PLANNED'') with check (employer_id = (select app.id(''employer_id'')))', r, r);
  end loop;
end $$;
-- worker: what is due, what was missed, the link that goes into the letter
grant select (institution_id, id, placement_id, trainee_id, code, form, due_on, window_from, window_to, assigned_to, state, attempts, version) on follow_up to waymark_worker;
grant update (state, version) on follow_up to waymark_worker;
grant select (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token, asked_at, expires_at, version) on employer_check_in to waymark_worker;
grant update (state, asked_at, expires_at, version) on employer_check_in to waymark_worker;
grant select (institution_id, id, trainee_id, follow_up_id) on follow_up_record to waymark_worker;
create policy worker on follow_up_record for select to waymark_worker using (true);
create policy worker on follow_up to waymark_worker using (true) with check (true);
create policy worker on employer_check_in to waymark_worker using (true) with check (true);
-- the worker records what ran out
grant update (state, ended_at, card, shown_until, version) on referral to waymark_worker;
grant update (state, cancelled_by, version) on interview to waymark_worker;
grant update (state, version) on offer to waymark_worker;
create policy worker_ends on referral for update to waymark_worker using (true) with check (true);
create policy worker_ends on interview for update to waymark_worker using (true) with check (true);
create policy worker_ends on offer for update to waymark_worker using (true) with check (true);
-- report: of what she said only what indicators count
grant select (institution_id, id, placement_id, trainee_id, code, due_on, window_from, window_to, state, done_at, created_at) on follow_up to waymark_report;
grant select (institution_id, id, placement_id, trainee_id, follow_up_id, replaces_id, recorded_at, feels_safe, wanted, still_works) on follow_up_record to waymark_report;
grant select on follow_up_answer to waymark_report;
create policy report on follow_up for select to waymark_report using (true);
create policy report on follow_up_record for select to waymark_report using (true);
create policy report on follow_up_answer for select to waymark_report using (true);
