-- Staff on leave, and who stands in. During these days the colleague's work is the stand-in's as well; without a
-- stand-in it is in the team's queue, like work that is assigned to no one. Nothing is reassigned, so that nothing is
-- lost when the leave ends.
create table staff_leave (
  id uuid primary key default gen_random_uuid(),
  institution_id uuid not null references institution,
  account_id uuid not null references account on delete cascade,
  stand_in_id uuid references account on delete set null,
  starts_on date not null,
  -- The last day. Who returns early sets it to the day before.
  ends_on date not null,
  recorded_by uuid references account on delete set null,
  recorded_at timestamptz not null,
  -- Of a leave that never began.
  cancelled_at timestamptz,
  check (ends_on >= starts_on),
  check (stand_in_id <> account_id)
);
create index staff_leave_account on staff_leave (account_id, ends_on) where cancelled_at is null;
create index staff_leave_stand_in on staff_leave (stand_in_id, ends_on) where cancelled_at is null and stand_in_id is not null;
create index staff_leave_institution on staff_leave (institution_id, ends_on) where cancelled_at is null;

-- Whether an account may stand in for another one: it does all that its own work for trainees needs. Only a case worker
-- stands in for a case worker, so that no one reads protected facts because of a leave.
create function app.may_stand_in(in_stand_in uuid, in_account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account s join account a on a.id = in_account and a.institution_id = s.institution_id
    where s.id = in_stand_in and s.id <> a.id and s.audience = 'staff' and a.audience = 'staff' and s.closed_at is null
      and (not 'CASE_WORKER' = any (a.roles) or 'CASE_WORKER' = any (s.roles))
      and (not 'PLACEMENT_OFFICER' = any (a.roles) or 'PLACEMENT_OFFICER' = any (s.roles))
      and (a.roles && '{CASE_WORKER,PLACEMENT_OFFICER}'::text[] or s.roles && a.roles))
$$;

-- A leave of an account does not overlap another one of hers, and no one stands in while she is on leave herself: there
-- is no chain, so that each piece of work has one stand-in who is there. Leaves of the same people are checked one
-- after the other.
create function app.check_staff_leave() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.cancelled_at is not null then return new; end if;
  if tg_op = 'UPDATE' and new.stand_in_id is null and (new.account_id, new.starts_on, new.ends_on) = (old.account_id, old.starts_on, old.ends_on) then return new; end if;
  perform from account where id in (new.account_id, new.stand_in_id) order by id for update;
  if not exists (select from account a where a.id = new.account_id and a.audience = 'staff' and a.institution_id = new.institution_id and a.closed_at is null) then
    perform app.refuse('staff_leave_account', 'leave is of a colleague with an open account');
  end if;
  if tg_op = 'INSERT' and new.starts_on < app.today() then
    perform app.refuse('staff_leave_past', 'leave begins today or later');
  end if;
  if exists (select from staff_leave l where l.account_id = new.account_id and l.id <> new.id and l.cancelled_at is null
      and l.starts_on <= new.ends_on and l.ends_on >= new.starts_on) then
    perform app.refuse('staff_leave_overlap', 'leaves of one account do not overlap');
  end if;
  if exists (select from staff_leave l where l.stand_in_id = new.account_id and l.cancelled_at is null
      and l.starts_on <= new.ends_on and l.ends_on >= new.starts_on) then
    perform app.refuse('staff_leave_stands_in', 'she stands in for a colleague on these days');
  end if;
  if new.stand_in_id is not null and (not app.may_stand_in(new.stand_in_id, new.account_id)
      or exists (select from staff_leave l where l.account_id = new.stand_in_id and l.cancelled_at is null
        and l.starts_on <= new.ends_on and l.ends_on >= new.starts_on)) then
    perform app.refuse('staff_leave_stand_in', 'a stand-in has the roles and is not on leave');
  end if;
  return new;
end $$;
create trigger check_staff_leave before insert or update of stand_in_id, starts_on, ends_on, cancelled_at on staff_leave for each row
  execute function app.check_staff_leave();

-- A stand-in whose account closes, or who loses a role that the work needs, stands in no longer: the work is in the
-- team's queue. The leave of a closed account ends.
create function app.release_stand_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update staff_leave set stand_in_id = null where stand_in_id = new.id and ends_on >= app.today() and cancelled_at is null
    and not app.may_stand_in(new.id, account_id);
  if new.closed_at is not null then
    update staff_leave set cancelled_at = app.now() where account_id = new.id and ends_on >= app.today() and cancelled_at is null;
  else
    update staff_leave set stand_in_id = null where account_id = new.id and stand_in_id is not null and ends_on >= app.today() and cancelled_at is null
      and not app.may_stand_in(stand_in_id, new.id);
  end if;
  return null;
end $$;
create trigger release_stand_in after update of closed_at, roles on account for each row
  when (new.audience = 'staff' and (old.closed_at is distinct from new.closed_at or old.roles is distinct from new.roles))
  execute function app.release_stand_in();

-- The account and the colleagues for whom it stands in today. Whatever only those assigned to a trainee may see, they
-- and their stand-in may see.
create function app.acts_for(in_account uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select array[in_account] || array(select l.account_id from staff_leave l
    where l.stand_in_id = in_account and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on)
$$;

-- Whose work is in the queue of an account today: its own, that of the colleagues for whom it stands in, and that of
-- colleagues on leave without a stand-in.
create function app.works_for(in_account uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select array[in_account] || array(select l.account_id from staff_leave l join account a on a.id = in_account and a.institution_id = l.institution_id
    where (l.stand_in_id = in_account or l.stand_in_id is null) and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on)
$$;

-- Who reads what an account is notified of today: the account, and its stand-in.
create function app.readers_for(in_account uuid) returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select array[in_account] || array(select l.stand_in_id from staff_leave l
    where l.account_id = in_account and l.stand_in_id is not null and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on)
$$;

-- Whether an account is on leave today and no one stands in.
create function app.is_absent(in_account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from staff_leave l
    where l.account_id = in_account and l.stand_in_id is null and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on)
$$;

-- When colleagues last signed in, for those who administer accounts. Sessions are kept for 90 days after their end.
create function app.last_sign_ins(in_accounts uuid[]) returns table (account_id uuid, signed_in_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, max(s.created_at) from account me join account a on a.institution_id = me.institution_id and a.audience = 'staff' join session s on s.account_id = a.id
  where me.id = app.session_account() and me.roles && '{INSTITUTION_ADMIN,SYSTEM_ADMIN}'::text[] and a.id = any(in_accounts)
  group by a.id
$$;

call app.guard_tables();
grant select on staff_leave to waymark_staff, waymark_staff_writer;
grant insert (id, institution_id, account_id, stand_in_id, starts_on, ends_on, recorded_by, recorded_at), update (ends_on, cancelled_at) on staff_leave to waymark_staff_writer;
grant select (id, institution_id, account_id, stand_in_id) on staff_leave to waymark_worker;
create policy staff on staff_leave for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer_reads on staff_leave for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy worker on staff_leave for select to waymark_worker using (true);
-- Staff record their own leave, and those who administer accounts also that of a colleague.
create policy staff_writer_inserts on staff_leave for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and recorded_by = (select app.session_account())
    and (account_id = (select app.session_account()) or (select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SYSTEM_ADMIN'))));
create policy staff_writer_updates on staff_leave for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id'))
    and (account_id = (select app.session_account()) or (select app.has_role('INSTITUTION_ADMIN')) or (select app.has_role('SYSTEM_ADMIN'))))
  with check (institution_id = (select app.id('institution_id')));

-- As before, and what only a trainee's own staff may see or find, their stand-in may as well.
create or replace function app.may_read_alert(in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select in_institution = app.id('institution_id') and (app.has_role('SAFETY_LEAD') or (app.has_role('CASE_WORKER') and exists (
    select from trainee t where t.institution_id = in_institution and t.id = in_trainee and (t.case_worker_id is null or t.case_worker_id = any(app.acts_for(app.id('actor_id')))))))
$$;

create or replace function app.find_trainees(in_text text, in_code text, in_phone text, max_people int)
  returns table (trainee_id uuid, is_exact boolean) language plpgsql stable security definer set search_path = public, protected, pg_temp as $$
declare
  me account;
  mine uuid[];
  finds_all_by_identity boolean;
  names text[];
  words text[];
  rarest text;
  phone constant text := app.phone_digits(in_phone);
  last_sign constant text := chr(1114111);
  max_counted constant int := 1000;
  max_compared constant int := 5000;
begin
  select * into me from account where id = app.session_account();
  if me.audience is distinct from 'staff' or not me.roles && '{PLACEMENT_OFFICER,CASE_WORKER,SAFETY_LEAD}'::text[] then return; end if;
  mine := app.acts_for(me.id);
  finds_all_by_identity := me.roles && '{CASE_WORKER,SAFETY_LEAD}'::text[];
  names := case when finds_all_by_identity then '{NAME,LEGAL_NAME}'::text[] else '{NAME}'::text[] end;
  words := app.search_words(in_text);
  select w into rarest from unnest(words) w order by
    (select count(*) from (select from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= w and k.search_key < w || last_sign and k.source = any(names) limit max_counted) counted),
    length(w) desc, w limit 1;
  return query
    with candidate as (
      select c.trainee_id, bool_or(c.is_exact) as is_exact, bool_or(c.is_whole) as is_whole from (
        (select k.trainee_id, k.search_key = rarest as is_exact, false as is_whole from trainee_search_key k
          where k.institution_id = me.institution_id and k.search_key >= rarest and k.search_key < rarest || last_sign and k.source = any(names)
          order by k.search_key limit max_compared)
        union all
        (select k.trainee_id, k.search_key = rarest, false from trainee t join trainee_search_key k
            on k.institution_id = t.institution_id and k.trainee_id = t.id and k.search_key >= rarest and k.search_key < rarest || last_sign
          where t.institution_id = me.institution_id and t.placement_officer_id = any(mine) and k.source in ('NAME', 'LEGAL_NAME'))
        union all
        (select k.trainee_id, k.search_key = in_code, true from trainee_search_key k
          where k.institution_id = me.institution_id and k.search_key >= in_code and k.search_key < in_code || last_sign and k.source = 'CODE'
          order by k.search_key limit max_compared)
        union all
        (select k.trainee_id, true, true from trainee_search_key k join trainee t on t.institution_id = k.institution_id and t.id = k.trainee_id
          where k.institution_id = me.institution_id and k.search_key = phone and k.source in ('PHONE', 'CONTACT_PHONE')
            and (finds_all_by_identity or t.placement_officer_id = any(mine))
          limit max_compared)
      ) c group by c.trainee_id)
    select t.id, c.is_exact from candidate c join trainee t on t.institution_id = me.institution_id and t.id = c.trainee_id
    where t.state <> 'ANONYMISED'
      and (c.is_whole or cardinality(words) < 2
        or not exists (select from unnest(words) w where not exists (
          select from trainee_search_key k where k.institution_id = me.institution_id and k.trainee_id = t.id and k.search_key >= w and k.search_key < w || last_sign
            and (k.source = any(names) or k.source = 'LEGAL_NAME' and t.placement_officer_id = any(mine)))))
    order by c.is_exact desc, (coalesce(t.placement_officer_id = any(mine), false) or coalesce(t.case_worker_id = any(mine), false)) desc,
      t.state = 'EXITED', t.display_name, t.code
    limit max_people;
end $$;

create or replace function app.listing_limit(viewer account) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select case when 'SAFETY_LEAD' = any(viewer.roles) then 2000
    else 500 + 10 * (select count(*)::int from trainee t where t.institution_id = viewer.institution_id
      and (t.placement_officer_id = any(app.acts_for(viewer.id)) or t.case_worker_id = any(app.acts_for(viewer.id))) and t.state not in ('EXITED', 'ANONYMISED')) end
$$;

create or replace function app.record_listing(people uuid[], own_work uuid[], in_detail jsonb) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer account;
  mine uuid[];
  today constant date := (now() at time zone 'Asia/Phnom_Penh')::date;
  added int;
  added_of_others int;
  seen int;
  is_within boolean;
begin
  select * into viewer from account where id = app.session_account();
  mine := app.acts_for(viewer.id);
  if viewer.audience is distinct from 'staff' then return false; end if;
  -- Two parallel lists of one account must not both fit into the remaining number.
  perform pg_advisory_xact_lock(29, hashtext(viewer.id::text));
  delete from daily_listing where ctid in (select ctid from daily_listing where listed_on < today limit 500 for update skip locked);
  select count(distinct p), count(distinct p) filter (where not exists (select from trainee t
      where t.institution_id = viewer.institution_id and t.id = p and (t.placement_officer_id = any(mine) or t.case_worker_id = any(mine))) and p <> all (own_work))
    into added, added_of_others from unnest(people) p
    where not exists (select from daily_listing l where l.listed_on = today and l.viewer_id = viewer.id and l.person_id = p);
  select count(*) into seen from daily_listing l where l.listed_on = today and l.viewer_id = viewer.id and l.person_id <> viewer.id;
  is_within := added_of_others = 0 or seen + added <= app.listing_limit(viewer);
  if is_within then
    insert into daily_listing (listed_on, viewer_id, person_id) select distinct today, viewer.id, p from unnest(people) p on conflict do nothing;
  else
    insert into daily_listing (listed_on, viewer_id, person_id) values (today, viewer.id, viewer.id) on conflict do nothing;
    if found then insert into outbox (event, subject_id, occurred_at) values ('AccountSearchLimitReached', viewer.id, app.now()); end if;
  end if;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    values ('staff', viewer.id, case when not is_within then 'AccountSearchLimitReached' when in_detail ? 'list' then 'TraineesListed' else 'TraineesSearched' end,
      'account', viewer.id, in_detail);
  return is_within;
end $$;

revoke all on function app.may_stand_in, app.check_staff_leave, app.release_stand_in, app.acts_for, app.works_for, app.readers_for, app.is_absent, app.last_sign_ins from public;
grant execute on function app.acts_for, app.works_for, app.last_sign_ins to waymark_staff, waymark_staff_writer;
grant execute on function app.readers_for, app.is_absent to waymark_worker;
