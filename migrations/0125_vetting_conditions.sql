-- A condition of an approval has an owner and a day, and a check that it is met. Unmet on its day, the approval lapses by
-- itself and the site needs another visit (docs/domain.md 4.2).

-- The owner and the day of each condition, in the order of the conditions.
alter table vetting_decision add column condition_plans jsonb not null default '[]' check (jsonb_typeof(condition_plans) = 'array');
alter table vetting_earlier_decision add column condition_plans jsonb not null default '[]';
grant update (condition_plans) on vetting_decision to waymark_staff_writer;
-- A decider alone changes a decision; here the database completes those that wait for a second person.
alter table vetting_decision disable trigger enforce_own_decision;
update vetting_decision d set condition_plans = to_jsonb(array(select jsonb_build_object('ownerId',
    (select p.account_id from vetting_visitor p where p.vetting_id = d.vetting_id order by p.is_lead desc, p.account_id limit 1),
    'dueOn', least(app.today() + 30, d.valid_until))
  from unnest(d.conditions))) where cardinality(d.conditions) > 0 and exists (select from vetting v where v.id = d.vetting_id and v.state = 'SUBMITTED');
alter table vetting_decision enable trigger enforce_own_decision;

-- When an unmet condition ended the approval; null if a person revoked it.
alter table vetting add column lapsed_at timestamptz check (lapsed_at is null or state = 'REVOKED');

create table vetting_condition (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid() primary key,
  vetting_id uuid not null,
  position int not null check (position > 0),
  text text not null check (length(text) between 1 and 500),
  owner_id uuid not null references account,
  due_on date not null,
  -- Its first day, if it was extended: once, with a reason, by somebody who may decide the vetting.
  first_due_on date,
  extension_reason text check (length(extension_reason) between 1 and 1000),
  extended_by uuid references account,
  extended_at timestamptz,
  -- What shows that it is met, and who checked it.
  evidence text check (length(evidence) between 1 and 1000),
  checked_by uuid references account,
  met_at timestamptz,
  lapsed_at timestamptz,
  unique (vetting_id, position),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id),
  check ((extended_at is null) = (first_due_on is null) and (extended_at is null) = (extension_reason is null) and (extended_at is null) = (extended_by is null)),
  check ((met_at is null) = (evidence is null) and (met_at is null) = (checked_by is null)),
  check (met_at is null or lapsed_at is null)
);
create index vetting_condition_open on vetting_condition (due_on, vetting_id) where met_at is null and lapsed_at is null;
create index vetting_condition_owner on vetting_condition (owner_id) where met_at is null and lapsed_at is null;
call app.guard_tables();

-- The conditions of approvals from before have their last valid day.
insert into vetting_condition (institution_id, vetting_id, position, text, owner_id, due_on)
  select v.institution_id, v.id, c.position, c.text,
    (select p.account_id from vetting_visitor p where p.vetting_id = v.id order by p.is_lead desc, p.account_id limit 1), v.valid_until
  from vetting v cross join lateral unnest(v.conditions) with ordinality as c (text, position)
  where v.state = 'DECIDED' and v.decision = 'APPROVED_WITH_CONDITIONS' and v.valid_until >= app.today()
    and exists (select from vetting_visitor p where p.vetting_id = v.id);

-- Who may own a condition: an open account of the institution that visits workplaces, without a tie to the employer.
create function app.may_own_condition(in_account uuid, in_institution uuid, in_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.id = in_account and a.audience = 'staff' and a.institution_id = in_institution and a.closed_at is null
    and a.roles && '{VETTING_OFFICER,SAFETY_LEAD}'::text[]) and not app.is_tied(in_account, in_employer)
$$;

-- The conditions that two people agreed on become rows with the decision. No login writes one.
create function app.open_conditions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare plans jsonb;
begin
  select d.condition_plans into plans from vetting_decision d where d.vetting_id = new.id and d.decision = new.decision and d.conditions = new.conditions
    order by d.decided_at desc, d.account_id limit 1;
  if cardinality(new.conditions) = 0 or plans is null or jsonb_array_length(plans) <> cardinality(new.conditions)
    or exists (select from jsonb_to_recordset(plans) as p ("ownerId" uuid, "dueOn" date)
      where p."dueOn" is null or p."dueOn" <= new.valid_from or p."dueOn" > new.valid_until or p."ownerId" is null
        or not app.may_own_condition(p."ownerId", new.institution_id, new.employer_id)) then
    perform app.refuse('vetting_condition_plan', 'each condition has an owner of the institution and a day within the approval');
  end if;
  insert into vetting_condition (institution_id, vetting_id, position, text, owner_id, due_on)
    select new.institution_id, new.id, c.position, c.text, (p.plan ->> 'ownerId')::uuid, (p.plan ->> 'dueOn')::date
    from unnest(new.conditions) with ordinality as c (text, position) join jsonb_array_elements(plans) with ordinality as p (plan, position) using (position);
  return null;
end $$;
create trigger open_conditions_of_new after insert on vetting for each row
  when (new.state = 'DECIDED' and new.decision = 'APPROVED_WITH_CONDITIONS') execute function app.open_conditions();
create trigger open_conditions after update of state on vetting for each row
  when (new.state = 'DECIDED' and old.state <> 'DECIDED' and new.decision = 'APPROVED_WITH_CONDITIONS') execute function app.open_conditions();

-- A condition is met once, with evidence and by the session of the person who checked it; it is extended once, by somebody
-- who may decide the vetting. What is over stays as it is, and so do text and owner.
create function app.guard_condition() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v vetting;
begin
  if app.login() is null then return new; end if;
  select * into v from vetting where id = old.vetting_id;
  if (new.id, new.institution_id, new.vetting_id, new.position, new.text, new.owner_id) is distinct from (old.id, old.institution_id, old.vetting_id, old.position, old.text, old.owner_id)
    or old.met_at is not null or old.lapsed_at is not null or v.state <> 'DECIDED'
    or (new.lapsed_at is not null and app.login() <> 'worker') or (new.lapsed_at is null and old.due_on < app.today()) then
    perform app.refuse('vetting_condition_kept', 'a condition that is over stays as it is');
  end if;
  if new.met_at is not null and new.checked_by is distinct from app.session_account() then
    perform app.refuse('vetting_condition_checked', 'who checked a condition records it');
  end if;
  if app.login() = 'staff' and app.is_tied(app.session_account(), v.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer checks and extends nothing there');
  end if;
  if (new.due_on, new.first_due_on, new.extension_reason, new.extended_by, new.extended_at) is distinct from (old.due_on, old.first_due_on, old.extension_reason, old.extended_by, old.extended_at)
    and (old.extended_at is not null or new.first_due_on is distinct from old.due_on or new.due_on <= old.due_on or new.due_on > v.valid_until
      or new.extended_at is null or new.extended_by is distinct from app.session_account()) then
    perform app.refuse('vetting_condition_extended', 'a condition is extended once, within the approval');
  end if;
  if new.extended_at is distinct from old.extended_at and not app.may_decide_vetting(app.session_account(), v.id) then
    perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer extends no condition');
  end if;
  return new;
end $$;
create trigger guard_condition before update on vetting_condition for each row execute function app.guard_condition();

-- Ends an approval of which a condition is unmet after its day: once, and no other approval. @returns whether it did.
create function app.lapse_approval(in_vetting uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from vetting where id = in_vetting and state = 'DECIDED' for update skip locked;
  if not found or not exists (select from vetting_condition c where c.vetting_id = in_vetting and c.met_at is null and c.lapsed_at is null and c.due_on < app.today()) then
    return false;
  end if;
  update vetting_condition set lapsed_at = app.now() where vetting_id = in_vetting and met_at is null and lapsed_at is null and due_on < app.today();
  update vetting set state = 'REVOKED', revoked_at = app.now(), lapsed_at = app.now(), version = version + 1 where id = in_vetting;
  return true;
end $$;

-- Only an unmet condition lets an approval lapse; who revokes one says so in her own name.
create function app.guard_lapse() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and not exists (select from vetting_condition c where c.vetting_id = new.id and c.lapsed_at is not null) then
    perform app.refuse('vetting_step', 'only an unmet condition lets an approval lapse');
  end if;
  return new;
end $$;
create trigger guard_lapse before update on vetting for each row when (new.lapsed_at is distinct from old.lapsed_at) execute function app.guard_lapse();

-- As before, with the conditions of the decisions.
create or replace function app.end_vetting_round() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vetting_earlier_decision (institution_id, vetting_id, round, account_id, decision, conditions, condition_plans, valid_until, decided_at)
    select institution_id, vetting_id, old.round, account_id, decision, conditions, condition_plans, valid_until, decided_at from vetting_decision where vetting_id = new.id;
  delete from vetting_decision where vetting_id = new.id;
  with again as (
    delete from vetting_answer a where a.vetting_id = new.id and exists (select from vetting_send_back b
      where b.vetting_id = new.id and b.round = old.round and a.item_code = any(b.item_codes)) returning a.*)
  insert into vetting_earlier_answer (institution_id, vetting_id, round, item_code, answer, evidence, note)
    select institution_id, vetting_id, old.round, item_code, answer, evidence, note from again;
  return null;
end $$;

-- As before, and a site whose last approval lapsed needs another visit.
create or replace function app.sites_due_a_visit(in_visit_within int, in_renewal_ahead int)
  returns table (site_id uuid, employer_id uuid, reason text, due_on date) language sql stable as $$
  with last as (
    select distinct on (v.site_id) v.site_id, case when v.lapsed_at is null then v.decision else 'NEEDS_REVISIT' end as decision,
      coalesce(v.lapsed_at, v.decided_at) as decided_at
    from vetting v where v.decided_at is not null order by v.site_id, v.decided_at desc, v.id
  ), approved as (
    select v.site_id, max(v.valid_until) as until from vetting v
    where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') group by v.site_id
  )
  select s.id, s.employer_id,
    case when last.decision is null then 'FIRST' when last.decision = 'NEEDS_REVISIT' then 'REVISIT' else 'RENEWAL' end,
    case when last.decision is null then (s.created_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within
      when last.decision = 'NEEDS_REVISIT' then (last.decided_at at time zone 'Asia/Phnom_Penh')::date + in_visit_within else approved.until end
  from employer_site s join employer e on e.id = s.employer_id left join last on last.site_id = s.id left join approved on approved.site_id = s.id
  where e.state in ('APPLIED', 'ACTIVE') and (last.decision is null or last.decision = 'NEEDS_REVISIT' or approved.until <= (select app.today()) + in_renewal_ahead)
    and not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null)
    and not exists (select from vetting v where v.site_id = s.id and v.state in ('PLANNED', 'VISITED', 'SUBMITTED'))
    and not exists (select from employer_tie t where t.employer_id = e.id and t.account_id = (select app.id('actor_id')))
$$;

alter table reminder drop constraint reminder_kind_check;
alter table reminder add constraint reminder_kind_check check (kind in ('INTERVIEW_IN_24_HOURS', 'INTERVIEW_IN_2_HOURS', 'OFFER_EXPIRING', 'VETTING_EXPIRING',
  'CONDITION_DUE', 'AGREEMENT_DUE', 'AGREEMENT_OVERDUE', 'FOLLOW_UP_DUE', 'FOLLOW_UP_CLOSING')) not valid;
alter table reminder validate constraint reminder_kind_check;

-- Read by the institution of the visit, and by the worker without what people wrote.
grant select on vetting_condition to waymark_staff, waymark_staff_writer;
grant update (due_on, first_due_on, extension_reason, extended_by, extended_at, evidence, checked_by, met_at) on vetting_condition to waymark_staff_writer;
grant select (institution_id, id, vetting_id, owner_id, due_on, met_at, lapsed_at) on vetting_condition to waymark_worker;
create policy staff on vetting_condition for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting_condition for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_updates on vetting_condition for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id'))) with check (institution_id = (select app.id('institution_id')));
create policy worker on vetting_condition for select to waymark_worker using (true);
revoke all on function app.may_own_condition, app.open_conditions, app.guard_condition, app.lapse_approval, app.guard_lapse from public;
grant execute on function app.lapse_approval to waymark_worker;
