-- A handover locks in the order of everyone who acts on a follow-up: follow-ups, trainees, tasks. Whoever logs a contact
-- locks the follow-up first and then the trainee, and the two could wait for each other.

-- As before, in that order, and the planned visits. The account comes last.
create or replace function app.lock_outstanding_work(in_account uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_colleague(in_account) then return; end if;
  perform from follow_up where assigned_to = in_account and state not in ('DONE', 'CLOSED', 'CANCELLED') order by id for update;
  perform from trainee where in_account in (placement_officer_id, case_worker_id) order by id for update;
  perform from task where assigned_to = in_account and state = 'OPEN' order by id for update;
  perform from vetting w where w.state = 'PLANNED' and exists (select from vetting_visitor v where v.vetting_id = w.id and v.account_id = in_account)
    order by w.id for no key update;
end $$;

-- As before, with the visits locked: one that is recorded at this moment is waited for, and is then handed over no more.
-- Otherwise its visitors could change after it was submitted.
create or replace function app.hand_over_visits(from_account uuid, to_account uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  me account;
  planned uuid[];
begin
  select * into me from account where id = app.session_account() and audience = 'staff';
  if me.id is null or (me.id <> from_account and 'SAFETY_LEAD' <> all (me.roles)) or from_account = to_account
    or (select count(*) from account a where a.id in (from_account, to_account) and a.audience = 'staff' and a.institution_id = me.institution_id and a.closed_at is null) <> 2
    or not (app.holds_role(to_account, 'VETTING_OFFICER') or app.holds_role(to_account, 'SAFETY_LEAD')) then
    perform app.refuse('account_work_handed_over', 'visits are handed over between colleagues of one institution, to one who may record them');
  end if;
  select array_agg(p.id) into planned from (select w.id from vetting w where w.state = 'PLANNED'
    and exists (select from vetting_visitor v where v.vetting_id = w.id and v.account_id = from_account) order by w.id for no key update) p;
  update vetting_visitor o set is_lead = true from vetting_visitor v
    where v.vetting_id = any(planned) and v.account_id = from_account and v.is_lead and o.vetting_id = v.vetting_id and o.account_id = to_account;
  delete from vetting_visitor v where v.vetting_id = any(planned) and v.account_id = from_account
    and exists (select from vetting_visitor o where o.vetting_id = v.vetting_id and o.account_id = to_account);
  update vetting_visitor set account_id = to_account where vetting_id = any(planned) and account_id = from_account;
  return coalesce(cardinality(planned), 0);
end $$;
