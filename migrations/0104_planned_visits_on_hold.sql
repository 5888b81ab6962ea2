-- A visit that was planned unannounced before a hold must not point at the person who spoke either: it becomes a routine
-- one in the transaction of the hold (docs/domain.md 5.8).

create function app.make_visits_routine(in_employer uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update vetting v set version = v.version + 1, kind = case when exists (select from vetting a where a.site_id = v.site_id
      and a.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')) then 'RENEWAL' else 'FIRST' end
  where v.employer_id = in_employer and v.state = 'PLANNED' and v.kind in ('UNANNOUNCED', 'AFTER_ALERT') and app.is_small_group(v.institution_id, v.site_id)
$$;
create function app.make_planned_visits_routine() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.make_visits_routine(new.employer_id);
  return null;
end $$;
create trigger make_planned_visits_routine after insert on employer_hold for each row execute function app.make_planned_visits_routine();

-- As before, under the lock of the hold: a hold that is being placed either sees the visit or is seen here.
create or replace function app.require_routine_visit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(app.employer_lock(new.employer_id));
  if app.is_small_group(new.institution_id, new.site_id) then
    perform app.refuse('vetting_small_group', 'a visit to a small group at an employer on hold is a routine one');
  end if;
  return new;
end $$;

select app.make_visits_routine(h.employer_id) from employer_hold h where h.lifted_at is null;

-- An employer reads the kind of no visit, and of one that is unannounced or follows an alert nothing until it is decided.
revoke select (kind) on vetting from waymark_employer, waymark_employer_writer;
alter policy employer on vetting
  using (employer_id = (select app.id('employer_id')) and (kind in ('FIRST', 'RENEWAL') or state in ('DECIDED', 'REVOKED')));
alter policy employer_writer on vetting
  using (employer_id = (select app.id('employer_id')) and (kind in ('FIRST', 'RENEWAL') or state in ('DECIDED', 'REVOKED')));

revoke all on function app.make_visits_routine, app.make_planned_visits_routine from public;
