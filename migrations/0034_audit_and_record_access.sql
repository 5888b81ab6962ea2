-- The audit log, which login may write which action, and how many people an account may see in a day.

-- Written in the transaction it describes; no login may change or delete a row.
create table audit_pending (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  audience text not null,
  actor_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  -- Field names and state names, never a value of a person.
  detail jsonb not null default '{}',
  -- The institution and the person a line is about, set when it is written, so that record access can be
  -- listed by person.
  institution_id uuid,
  person_id uuid
);
create index audit_pending_subject on audit_pending (subject_id, id);
create index audit_pending_institution on audit_pending (institution_id, id);
create index audit_pending_person on audit_pending (person_id, id) where person_id is not null;
create index audit_pending_actor on audit_pending (actor_id, id);

-- Which login writes which event and which audit action. `prepare` copies src/shared/writers.ts here at each
-- start.
create table action_writer (
  login text not null check (login in ('employer', 'staff', 'trainee', 'worker')),
  action text not null check (length(action) between 1 and 100),
  before_sign_in boolean not null,
  primary key (login, action)
);

-- Whom an account was shown today, by real time, so that all processes count together. Only the functions
-- below read and write it, because no audience may read its content.
create table daily_disclosure (
  disclosed_on date not null,
  viewer_id uuid not null,
  person_id uuid not null,
  primary key (disclosed_on, viewer_id, person_id)
);
comment on column daily_disclosure.viewer_id is 'The account of a member of staff; the business of an employer, however many members it has.';
comment on column daily_disclosure.person_id is 'For staff the trainee; for an employer what was sent of her, because it knows no trainee.';

-- The actions that the connected login may write, found once per statement: a lookup of the session for each
-- action would cost about 3 ms per statement.
create function app.writable_actions() returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(action), '{}') from action_writer
  where login = (select app.login()) and (login = 'worker' or before_sign_in or (select app.session_account()) is not null)
$$;

-- For an employer and a trainee: whether the row an event is about is their own.
create function app.is_own_subject(in_event text, subject uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare me account;
begin
  if app.login() not in ('employer', 'trainee') then return true; end if;
  select * into me from account where id = app.session_account();
  if app.login() = 'employer' then
    return case
      when in_event like 'Vacancy%' then exists (select from vacancy where id = subject and employer_id = me.employer_id)
      when in_event like 'Referral%' then exists (select from referral where id = subject and employer_id = me.employer_id)
      when in_event like 'Interview%' then exists (select from interview where id = subject and employer_id = me.employer_id)
      when in_event like 'Offer%' then exists (select from offer where id = subject and employer_id = me.employer_id)
      when in_event like 'Placement%' then exists (select from placement where id = subject and employer_id = me.employer_id)
      when in_event = 'MailCodeToJoin' then exists (select from mail_code c join employer_invitation i on i.id = c.invitation_id where c.id = subject and i.employer_id = me.employer_id)
      when in_event like 'MailCode%' then exists (select from mail_code where id = subject and invitation_id is null)
      when in_event like 'Account%' then exists (select from account where id = subject and audience = 'employer')
      when in_event like 'EmployerCheckIn%' then exists (select from employer_check_in where id = subject)
      when in_event like 'Employer%' then exists (select from employer where id = subject)
      else true end;
  end if;
  return case
    when in_event like 'Trainee%' then subject in (me.trainee_id, me.list_id)
    when in_event like 'Consent%' then exists (select from consent where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Contact%' then exists (select from contact_method where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Referral%' then exists (select from referral where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Interview%' then exists (select from interview where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Offer%' then exists (select from offer where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Placement%' then exists (select from placement where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'Alert%' then exists (select from safety_alert where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event = 'CheckedIn' then exists (select from follow_up_record where institution_id = me.institution_id and id = subject and trainee_id = me.trainee_id)
    when in_event like 'InstitutionReferral%' then exists (select from institution_referral_person where institution_id = me.institution_id and referral_id = subject and trainee_id = me.trainee_id)
    when in_event like 'Vacancy%' then exists (select from offer where institution_id = me.institution_id and vacancy_id = subject and trainee_id = me.trainee_id and state = 'ACCEPTED')
    else true end;
end $$;

-- The trainee a subject belongs to; null for shared data. Trainee tables are keyed by institution, so a known
-- institution comes first. Access to a protected record or to a trainee's protection, also a refused one, and
-- a message to her are about her as well. A reader of the audit sees by her code whose record it was, but
-- not its content.
create function app.person_of(kind text, subject uuid, at_institution uuid, out of_institution uuid, out of_person uuid) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  is_about_trainee constant boolean := kind in ('trainee', 'audit', 'trainee_limits', 'protected_record', 'protected_record_not_there', 'protected_record_refused');
  source constant text := case when is_about_trainee then 'trainee' when kind = 'alert' then 'safety_alert' else kind end;
  trainee_column constant text := case when is_about_trainee then 'id' else 'trainee_id' end;
begin
  if kind = 'message' then
    select m.institution_id, case when m.recipient_kind = 'TRAINEE' then m.recipient_id end into of_institution, of_person
      from message m where m.id = subject and (at_institution is null or m.institution_id = at_institution);
    return;
  end if;
  if not is_about_trainee and kind not in ('alert', 'referral', 'interview', 'offer', 'placement', 'placement_terms', 'apprenticeship_agreement', 'consent', 'contact_method', 'follow_up',
    'follow_up_record', 'employer_check_in', 'service_record', 'shelter_stay', 'training_enrolment', 'self_employment', 'task') or subject is null then return; end if;
  if at_institution is not null then
    execute format('select institution_id, %I from %I where institution_id = $1 and id = $2', trainee_column, source) into of_institution, of_person using at_institution, subject;
  else
    execute format('select institution_id, %I from %I where id = $1', trainee_column, source) into of_institution, of_person using subject;
  end if;
end $$;

create function app.record_audit_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare person record;
begin
  new.institution_id := app.id('institution_id');
  select * into person from app.person_of(new.subject_kind, new.subject_id, new.institution_id);
  new.person_id := person.of_person;
  new.institution_id := coalesce(new.institution_id, person.of_institution);
  return new;
end $$;
create trigger record_audit_person before insert on audit_pending for each row execute function app.record_audit_person();

-- For the trainee's page "Who viewed your record": by day and person who opened or changed it, never what
-- they saw or did. She reads her own only.
create function app.record_access_log(before_day date, before_actor uuid, max_rows int)
  returns table (day date, actor uuid, name text, roles text[], is_own boolean, employer text, employer_km text, times int, last_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  with own_record as (select t.* from trainee t where t.institution_id = app.id('institution_id') and t.id = app.id('trainee_id')),
  entries as (
    select a.actor_id, a.at from own_record, audit_pending a where a.subject_kind = 'trainee' and a.subject_id = own_record.id and a.audience = 'staff'
    union all
    select a.actor_id, a.at from own_record join referral r on r.institution_id = own_record.institution_id and r.trainee_id = own_record.id
      join audit_pending a on a.subject_kind = 'referral' and a.subject_id = r.id and a.audience = 'employer'),
  accesses as (
    select (n.at at time zone 'Asia/Phnom_Penh')::date as day, n.actor_id, count(*)::int as times, max(n.at) as last_at
    from entries n where n.actor_id is not null group by 1, 2)
  select l.day, l.actor_id, case when c.audience = 'staff' then c.display_name end, c.roles,
    l.actor_id in (coalesce(own_record.case_worker_id, own_record.placement_officer_id), own_record.placement_officer_id), e.legal_name, e.legal_name_km, l.times, l.last_at
  from own_record, accesses l join account c on c.id = l.actor_id left join employer e on e.id = c.employer_id
  where before_day is null or (l.day, l.actor_id) < (before_day, before_actor)
  order by l.day desc, l.actor_id desc limit max_rows
$$;

-- Adds the people shown to what the viewer has seen today, or refuses all of them. People already seen today
-- are not counted again, and `spare` new ones are always allowed.
create function app.count_people(people uuid[], allowed int, spare int) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer uuid := case app.audience() when 'employer' then app.id('employer_id') when 'staff' then app.id('actor_id') end;
  today date := (now() at time zone 'Asia/Phnom_Penh')::date;
  before int;
  added int;
begin
  if viewer is null then return true; end if;
  -- Two parallel requests of one viewer must not both fit into the remaining number.
  perform pg_advisory_xact_lock(28, hashtext(viewer::text));
  select count(distinct p) into added from unnest(people) p
    where not exists (select from daily_disclosure s where s.disclosed_on = today and s.viewer_id = viewer and s.person_id = p);
  if added = 0 then return true; end if;
  select count(*) into before from daily_disclosure s where s.disclosed_on = today and s.viewer_id = viewer;
  if added > spare and before + added > allowed then return false; end if;
  insert into daily_disclosure (disclosed_on, viewer_id, person_id) select distinct today, viewer, p from unnest(people) p on conflict do nothing;
  delete from daily_disclosure where ctid in (select ctid from daily_disclosure where disclosed_on < today limit 500 for update skip locked);
  return true;
end $$;

-- Of these people, those a list may still show an employer today: those already seen, and as many others, in
-- the given order, as `allowed` has room for. It does not count them: app.count_people does, before the
-- response is sent.
create function app.people_within_limit(people uuid[], allowed int) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  viewer uuid := case app.audience() when 'employer' then app.id('employer_id') when 'staff' then app.id('actor_id') end;
  today date := (now() at time zone 'Asia/Phnom_Penh')::date;
  disclosed_today int;
begin
  if viewer is null then return query select distinct unnest(people); return; end if;
  select count(*) into disclosed_today from daily_disclosure s where s.disclosed_on = today and s.viewer_id = viewer;
  return query
    with person as (select p as id, min(n) as position from unnest(people) with ordinality as input (p, n) group by p),
      already_disclosed as (select id from person where exists (select from daily_disclosure s where s.disclosed_on = today and s.viewer_id = viewer and s.person_id = person.id))
    select id from already_disclosed
    union all
    (select id from person where id not in (select id from already_disclosed) order by position limit greatest(allowed - disclosed_today, 0));
end $$;
