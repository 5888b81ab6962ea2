-- An approval of a site cannot be talked past, by any login: every critical item is answered with yes, two people visited,
-- and before a first approval two workers were interviewed away from the site (docs/domain.md 4.2). The domain refuses the
-- same first, with the reasons (vetting-decision.ts).

-- The critical items of each dated checklist; data/questionnaires/vetting-checklist.json has the questions.
create table critical_item (
  checklist_version text not null,
  code text not null,
  may_not_apply boolean not null,
  primary key (checklist_version, code)
);
insert into critical_item (checklist_version, code, may_not_apply) values
  ('2026-1', 'REGISTRATION_SEEN', false),
  ('2026-1', 'OWNER_AND_MANAGER_NAMED', false),
  ('2026-1', 'NOBODY_ON_CONFLICT_LIST', false),
  ('2026-1', 'BUSINESS_NOT_EXCLUDED', false),
  ('2026-1', 'ADDRESS_VISITED', false),
  ('2026-1', 'AGE_DOCUMENTS_KEPT', false),
  ('2026-1', 'NOBODY_UNDER_15', false),
  ('2026-1', 'UNDER_18_KEPT_SAFE', true),
  ('2026-1', 'WORKERS_KEEP_OWN_ID', false),
  ('2026-1', 'NO_FEE_DEPOSIT_OR_DEBT', false),
  ('2026-1', 'FREE_TO_LEAVE_AFTER_SHIFT', false),
  ('2026-1', 'MAY_RESIGN', false),
  ('2026-1', 'PAY_AT_FLOOR', false),
  ('2026-1', 'LAWFUL_DEDUCTIONS_ONLY', false),
  ('2026-1', 'WRITTEN_CONTRACT_IN_KHMER', false),
  ('2026-1', 'WEEKLY_REST', false),
  ('2026-1', 'EXITS_OPEN', false),
  ('2026-1', 'TOILETS_SEPARATE_WITH_LOCK', false),
  ('2026-1', 'NO_ALCOHOL_DUTY', false),
  ('2026-1', 'HOUSING_NOT_LOCKED_FROM_OUTSIDE', true),
  ('2026-1', 'MEETINGS_AGREED', false),
  ('2026-1', 'VISITS_WITHOUT_NOTICE', false),
  ('2026-1', 'NO_MARKETING_USE', false);
call app.guard_tables();

create function app.require_sound_approval() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (select count(*) from vetting_visitor p where p.vetting_id = new.id) < 2 then
    perform app.refuse('vetting_two_visitors', 'two people visit a site before it is approved');
  end if;
  if not exists (select from critical_item i where i.checklist_version = new.checklist_version)
    or exists (select from critical_item i where i.checklist_version = new.checklist_version
      and not exists (select from vetting_answer a where a.vetting_id = new.id and a.item_code = i.code
        and (a.answer = 'YES' or (a.answer = 'NA' and i.may_not_apply)))) then
    perform app.refuse('vetting_critical_items', 'a site is approved only with yes to every critical item');
  end if;
  if new.workers_interviewed_off_site < 2 and not exists (select from vetting v where v.site_id = new.site_id and v.id <> new.id
      and v.state in ('DECIDED', 'REVOKED') and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) then
    perform app.refuse('vetting_workers_off_site', 'two workers are interviewed away from the site before its first approval');
  end if;
  return new;
end $$;
create trigger require_sound_approval before insert or update of state, decision on vetting for each row
  when (new.state = 'DECIDED' and new.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS'))
  execute function app.require_sound_approval();

-- A login moves a vetting one step at a time, and none back: a revoked approval stays revoked, and deciders decide on what
-- was submitted. What two people decided is not rewritten: another result needs another visit.
create function app.enforce_vetting_steps() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null then return new; end if;
  if new.state <> old.state and (old.state, new.state) not in (('PLANNED', 'VISITED'), ('VISITED', 'SUBMITTED'), ('SUBMITTED', 'DECIDED'), ('DECIDED', 'REVOKED')) then
    perform app.refuse('vetting_step', 'a vetting goes one step further, and none back');
  end if;
  if (new.institution_id, new.employer_id, new.site_id, new.checklist_version) is distinct from (old.institution_id, old.employer_id, old.site_id, old.checklist_version) then
    perform app.refuse('vetting_step', 'a vetting stays one of its site');
  end if;
  if old.state not in ('PLANNED', 'VISITED') and (new.kind, new.visit_on, new.workers_interviewed, new.workers_interviewed_off_site, new.findings)
      is distinct from (old.kind, old.visit_on, old.workers_interviewed, old.workers_interviewed_off_site, old.findings) then
    perform app.refuse('vetting_submitted', 'the findings of a submitted visit stay as they are');
  end if;
  -- the service writes a whole row, and its times have milliseconds
  if old.state in ('DECIDED', 'REVOKED') and (new.decision, new.conditions, new.valid_from, new.valid_until, date_trunc('milliseconds', new.decided_at))
      is distinct from (old.decision, old.conditions, old.valid_from, old.valid_until, date_trunc('milliseconds', old.decided_at)) then
    perform app.refuse('vetting_decided', 'a decided vetting is not rewritten');
  end if;
  return new;
end $$;
create trigger enforce_steps before update on vetting for each row execute function app.enforce_vetting_steps();

-- The answers and the visitors that deciders read are those of the visit: no login changes them once it is submitted.
create function app.keep_submitted_visit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and exists (select from vetting v where v.id in (new.vetting_id, old.vetting_id) and v.state not in ('PLANNED', 'VISITED')) then
    perform app.refuse('vetting_submitted', 'the answers and visitors of a submitted visit stay as they are');
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_submitted before insert or update or delete on vetting_answer for each row execute function app.keep_submitted_visit();
create trigger keep_submitted before insert or update or delete on vetting_visitor for each row execute function app.keep_submitted_visit();

revoke all on function app.require_sound_approval, app.enforce_vetting_steps, app.keep_submitted_visit from public;
