-- Other institutions: a directory of programmes outside, referrals to an institution (blind first), and how a partner's placement service grows.
create table programme (
  id uuid primary key default gen_random_uuid(),
  kept_by uuid not null references institution,
  institution_id uuid references institution,
  name text not null check (length(name) between 1 and 200),
  name_km text check (length(name_km) <= 200),
  kinds text[] not null check (cardinality(kinds) between 1 and 12 and kinds <@ array['SHELTER', 'COUNSELLING', 'LEGAL', 'HEALTH', 'LITERACY', 'NUMERACY', 'LIFE_SKILLS', 'SMALL_BUSINESS', 'VOCATIONAL', 'EMPLOYMENT', 'EMERGENCY', 'FAMILY']),
  province_code text not null references province,
  about text not null check (length(about) between 1 and 2000),
  contact text not null check (length(contact) between 1 and 300),
  languages text[] not null default '{km}',
  checked_on date not null,
  closed_on date,
  version int not null default 1,
  created_at timestamptz not null
);
create index programme_place on programme (province_code, id);

-- Both institutions read this side, which never says who she is until it is released with her consent.
create table institution_referral (
  id uuid primary key default gen_random_uuid(),
  from_institution_id uuid not null references institution,
  to_institution_id uuid not null references institution check (to_institution_id <> from_institution_id),
  need text not null check (need in ('SHELTER', 'COUNSELLING', 'LEGAL', 'HEALTH', 'LITERACY', 'NUMERACY', 'LIFE_SKILLS', 'SMALL_BUSINESS', 'VOCATIONAL', 'EMPLOYMENT', 'EMERGENCY', 'FAMILY')),
  urgency text not null check (urgency in ('ROUTINE', 'SOON', 'TODAY')),
  -- coded, no words: age band, home province, languages, skills; gone once it ended without her
  summary jsonb,
  state text not null check (state in ('DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE', 'DONE', 'REJECTED', 'REVOKED', 'EXPIRED')),
  -- until when the side whose turn it is may act
  due_at timestamptz,
  released jsonb,
  -- the last day of the consent it was released with
  released_until date,
  offered_at timestamptz,
  answered_at timestamptz,
  released_at timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  check ((state in ('IDENTITY_RELEASED', 'IN_SERVICE')) = (released is not null)),
  check ((released is not null) <= (released_until is not null)),
  check ((state in ('REJECTED', 'REVOKED', 'EXPIRED')) = (summary is null)),
  check ((state in ('OFFERED', 'ACCEPTED')) = (due_at is not null)),
  -- what was taken back before it was offered was never seen by the other side
  check ((state = 'DRAFTED') <= (offered_at is null) and (state not in ('DRAFTED', 'REVOKED')) <= (offered_at is not null))
);
create index institution_referral_from on institution_referral (from_institution_id, created_at, id);
create index institution_referral_to on institution_referral (to_institution_id, offered_at, id);
create index institution_referral_due on institution_referral (due_at, id) where due_at is not null;
-- The sending side keeps whom it is about; the receiving side, whom she became there.
create table institution_referral_person (
  institution_id uuid not null,
  referral_id uuid not null references institution_referral,
  trainee_id uuid not null,
  consent_id uuid,
  recorded_by uuid references account,
  primary key (institution_id, referral_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, consent_id) references consent (institution_id, id)
);
create index institution_referral_person_trainee on institution_referral_person (trainee_id, referral_id);
create index institution_referral_person_consent on institution_referral_person (consent_id) where consent_id is not null;
alter table consent add column to_institution_id uuid references institution;
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in ('MATCHING', 'REFERRAL_TO_EMPLOYER', 'REFERRAL_TO_INSTITUTION', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS'));
alter table consent add constraint consent_names_its_institution check ((purpose = 'REFERRAL_TO_INSTITUTION') = (to_institution_id is not null));
drop index consent_live;
create unique index consent_live on consent (institution_id, trainee_id, purpose, employer_id, to_institution_id) nulls not distinct where state = 'GIVEN';

-- Identity leaves only with a live consent that names the institution it goes to, after that institution said yes, and is not written anew afterwards.
create function app.keep_identity_until_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.released is null or (tg_op = 'UPDATE' and new.released is not distinct from old.released) then return new; end if;
  if (tg_op = 'UPDATE' and old.state <> 'ACCEPTED') or not exists (
      select from institution_referral_person p join consent c on c.institution_id = p.institution_id and c.id = p.consent_id
      where p.referral_id = new.id and p.institution_id = new.from_institution_id and c.trainee_id = p.trainee_id
        and c.purpose = 'REFERRAL_TO_INSTITUTION' and c.to_institution_id = new.to_institution_id and c.state = 'GIVEN'
        and c.expires_on >= app.today() and new.released_until <= c.expires_on) then
    perform app.refuse('identity_with_consent', 'identity is released with her consent to this institution only');
  end if;
  return new;
end $$;
create trigger keep_identity before insert or update on institution_referral for each row execute function app.keep_identity_until_consent();

-- Each side makes its own steps and no other; she herself, and a clock that ran out, only end it.
create function app.keep_referral_sides() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare here uuid := app.id('institution_id');
begin
  if session_user not in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login') then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFTED' or new.from_institution_id is distinct from here or session_user <> 'waymark_staff_login' then
      perform app.refuse('institution_referral_sides', 'a referral begins as a draft of the institution that sends it');
    end if;
    return new;
  end if;
  if (new.from_institution_id, new.to_institution_id, new.need) is distinct from (old.from_institution_id, old.to_institution_id, old.need)
     or (new.state is distinct from old.state and not coalesce(case session_user
       when 'waymark_trainee_login' then new.state = 'REVOKED'
       when 'waymark_worker_login' then new.state = 'EXPIRED'
       else (new.from_institution_id = here and new.state in ('OFFERED', 'IDENTITY_RELEASED', 'REVOKED'))
         or (new.to_institution_id = here and new.state in ('ACCEPTED', 'REJECTED', 'IN_SERVICE', 'DONE')) end, false)) then
    perform app.refuse('institution_referral_sides', 'this step belongs to the other side');
  end if;
  return new;
end $$;
create trigger keep_sides before insert or update on institution_referral for each row execute function app.keep_referral_sides();

-- Whom it is about is written by the side that sends, before it is offered; whom she became, by the side that receives, once it knows who she is.
create function app.keep_referral_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.institution_id, new.referral_id, new.trainee_id) is distinct from (old.institution_id, old.referral_id, old.trainee_id)
     or not exists (select from institution_referral r where r.id = new.referral_id
       and (r.from_institution_id = new.institution_id or (r.to_institution_id = new.institution_id and r.released is not null and new.consent_id is null))) then
    perform app.refuse('institution_referral_sides', 'this person does not belong to that referral');
  end if;
  return new;
end $$;
create trigger keep_person before insert or update on institution_referral_person for each row execute function app.keep_referral_person();

-- The same person at both institutions counts once: one key for her, once the receiving side took her in under its own name for her. Whoever shared a key
-- with her there before is the same person too. Does nothing until both sides have written down what she is protected from; it is done then.
create function app.join_both(asked_referral uuid) returns void language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare sent protected.trainee_protection; taken protected.trainee_protection; shared bytea;
begin
  select t.* into sent from institution_referral r
    join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.from_institution_id
    join protected.trainee_protection t on t.institution_id = p.institution_id and t.trainee_id = p.trainee_id
    where r.id = asked_referral and r.released_at is not null;
  select t.* into taken from institution_referral r
    join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.to_institution_id
    join protected.trainee_protection t on t.institution_id = p.institution_id and t.trainee_id = p.trainee_id
    where r.id = asked_referral and r.released_at is not null;
  if sent.trainee_id is null or taken.trainee_id is null then return; end if;
  shared := coalesce(sent.person_key, taken.person_key, sha256(convert_to(gen_random_uuid()::text, 'UTF8')));
  update protected.trainee_protection set person_key = shared
    where ((institution_id, trainee_id) in ((sent.institution_id, sent.trainee_id), (taken.institution_id, taken.trainee_id)) or person_key = taken.person_key)
      and person_key is distinct from shared;
end $$;
create function app.join_person(asked_referral uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from institution_referral where id = asked_referral and to_institution_id = app.id('institution_id') and released is not null) then
    perform app.join_both(asked_referral);
  end if;
end $$;
create function app.join_person_later() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.join_both(p.referral_id) from institution_referral_person p where p.institution_id = new.institution_id and p.trainee_id = new.trainee_id;
  return null;
end $$;
create trigger join_person after insert on protected.trainee_protection for each row execute function app.join_person_later();
create index trainee_protection_person on protected.trainee_protection (person_key) where person_key is not null;
revoke all on function app.keep_identity_until_consent(), app.keep_referral_sides(), app.keep_referral_person(), app.join_both(uuid), app.join_person(uuid), app.join_person_later() from public;
grant execute on function app.join_person(uuid) to waymark_staff_path;

-- A partner's placement service, scored on ten functions at the start and later, and what was given to strengthen it.
create table capacity_review (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  partner_id uuid not null references institution check (partner_id <> institution_id),
  kind text not null check (kind in ('BASELINE', 'LATER')),
  held_on date not null,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);
create unique index capacity_review_baseline on capacity_review (institution_id, partner_id) where kind = 'BASELINE';
create table capacity_score (
  institution_id uuid not null,
  review_id uuid not null,
  work_function text not null check (work_function in ('INTAKE_AND_CONSENT', 'SKILLS_ASSESSMENT', 'JOB_READINESS', 'EMPLOYER_OUTREACH', 'EMPLOYER_VETTING', 'MATCHING', 'ACCOMPANIMENT', 'SAFE_CONTACT', 'FOLLOW_UP', 'RECORDS_AND_REPORTING')),
  score int not null check (score between 0 and 4),
  note text check (length(note) <= 1000),
  primary key (institution_id, review_id, work_function),
  foreign key (institution_id, review_id) references capacity_review (institution_id, id)
);
create table capacity_support (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  partner_id uuid not null references institution check (partner_id <> institution_id),
  kind text not null check (kind in ('TRAINING', 'MENTORING', 'TOOLS', 'VISIT', 'FUNDS')),
  given_on date not null,
  hours numeric(6, 2) check (hours > 0 and hours <= 1000),
  about text not null check (length(about) between 1 and 1000),
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  primary key (institution_id, id)
);

call app.guard_tables();
grant select on programme, institution_referral, institution_referral_person, capacity_review, capacity_score, capacity_support to waymark_staff, waymark_staff_path;
grant insert, update on programme to waymark_staff_path;
grant insert on institution_referral, institution_referral_person to waymark_staff_path;
grant update (summary, state, due_at, released, released_until, offered_at, answered_at, released_at, ended_at, version) on institution_referral to waymark_staff_path;
grant update (consent_id) on institution_referral_person to waymark_staff_path;
grant insert on capacity_review, capacity_score, capacity_support to waymark_staff_path;
grant update (version) on programme, institution_referral to waymark_staff;
grant insert on institution to waymark_staff_path;
do $$
declare r text; own text := '(institution_id = (select app.id(''institution_id'')))';
  between_us text := '(from_institution_id = (select app.id(''institution_id'')) or (to_institution_id = (select app.id(''institution_id'')) and offered_at is not null))';
begin
  foreach r in array array['staff', 'staff_path'] loop
    execute format('create policy %s_reads on programme for select to waymark_%s using (true)', r, r);
    execute format('create policy %s_keeps on programme for update to waymark_%s using (kept_by = (select app.id(''institution_id''))) with check (kept_by = (select app.id(''institution_id'')))', r, r);
    execute format('create policy %s_reads on institution_referral for select to waymark_%s using %s', r, r, between_us);
    execute format('create policy %s_moves on institution_referral for update to waymark_%s using %s with check %s', r, r, between_us, between_us);
    execute format('create policy %s on institution_referral_person to waymark_%s using %s with check %s', r, r, own, own);
    -- the steward writes how a partner is scored and what it was given; the partner reads it
    execute format('create policy %s on capacity_review to waymark_%s using %s with check (%s and (select app.is_steward()))', r, r, own, own);
    execute format('create policy %s_partner on capacity_review for select to waymark_%s using (partner_id = (select app.id(''institution_id'')))', r, r);
    execute format('create policy %s on capacity_score to waymark_%s using %s with check (%s and (select app.is_steward()))', r, r, own, own);
    execute format('create policy %s_partner on capacity_score for select to waymark_%s using (exists (select from capacity_review v where v.institution_id = capacity_score.institution_id and v.id = capacity_score.review_id and v.partner_id = (select app.id(''institution_id''))))', r, r);
    execute format('create policy %s on capacity_support to waymark_%s using %s with check (%s and (select app.is_steward()))', r, r, own, own);
    execute format('create policy %s_partner on capacity_support for select to waymark_%s using (partner_id = (select app.id(''institution_id'')))', r, r);
  end loop;
end $$;
create policy staff_path_adds on institution_referral for insert to waymark_staff_path with check (from_institution_id = (select app.id('institution_id')));
create policy staff_path_adds on programme for insert to waymark_staff_path with check (kept_by = (select app.id('institution_id')));
-- the steward takes partners in
create policy staff_path_adds on institution for insert to waymark_staff_path with check ((select app.is_steward()));
create policy staff_path_steward on account for insert to waymark_staff_path with check (audience = 'staff' and (select app.is_steward()));
grant select on capacity_review to waymark_report;
grant select (institution_id, review_id, work_function, score) on capacity_score to waymark_report;
grant select (institution_id, id, partner_id, kind, given_on, hours, grant_id, recorded_at) on capacity_support to waymark_report;
create policy report on capacity_review for select to waymark_report using (true);
create policy report on capacity_score for select to waymark_report using (true);
create policy report on capacity_support for select to waymark_report using (true);
grant select (institution_id, id, trainee_id, purpose, state, given_at, expires_on, withdrawn_at) on consent to waymark_report;
create policy report on consent for select to waymark_report using (true);
grant select (institution_id, trainee_id, fifteen_on, eighteen_on) on trainee_limits to waymark_report;
create policy report on trainee_limits for select to waymark_report using (true);
grant select (institution_id, id, referral_id, vacancy_id, state, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week, contract_months, starts_on) on offer to waymark_report;
create policy report on offer for select to waymark_report using (true);
-- The worker tells both sides and ends what ran out of time; who she is it does not read.
grant select (id, from_institution_id, to_institution_id, state, due_at, offered_at, version), update (state, summary, due_at, ended_at, version) on institution_referral to waymark_worker;
grant select (institution_id, referral_id, trainee_id, recorded_by) on institution_referral_person to waymark_worker;
create policy worker on institution_referral for select to waymark_worker using (true);
create policy worker_ends on institution_referral for update to waymark_worker using (due_at is not null) with check (state = 'EXPIRED');
create policy worker on institution_referral_person for select to waymark_worker using (true);
-- She reads where she was referred and what was told of her there, and by taking her consent back ends it.
grant select (id, name, name_km) on institution to waymark_trainee, waymark_trainee_path;
grant select on institution_referral_person to waymark_trainee, waymark_trainee_path;
grant select (id, from_institution_id, to_institution_id, state, due_at, released, released_until, ended_at, version) on institution_referral to waymark_trainee, waymark_trainee_path;
grant update (version) on institution_referral to waymark_trainee;
grant update (state, summary, due_at, released, released_until, ended_at, version) on institution_referral to waymark_trainee_path;
do $$
declare r text;
begin
  foreach r in array array['trainee', 'trainee_path'] loop
    execute format('create policy %s on institution for select to waymark_%s using (id in (select to_institution_id from consent))', r, r);
    execute format('create policy %s on institution_referral_person for select to waymark_%s using (trainee_id = (select app.id(''trainee_id'')) and institution_id = (select app.id(''institution_id'')))', r, r);
    execute format('create policy %s_reads on institution_referral for select to waymark_%s using (id in (select referral_id from institution_referral_person))', r, r);
    execute format('create policy %s_ends on institution_referral for update to waymark_%s using (id in (select referral_id from institution_referral_person)) with check (state = ''REVOKED'')', r, r);
  end loop;
end $$;
