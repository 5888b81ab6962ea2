-- A visit to a small group must not point at the person who spoke.

-- Below this number of people at a site, a visit that looks like anything but a routine one would tell the employer that
-- one of a few trainees spoke (docs/domain.md 5.8).
create function app.min_site_group() returns int language sql immutable as $$ select 5 $$;

-- Whether a visit of an institution to a site must look like a routine one: the employer is on hold, and few of the
-- institution's own trainees work at the site. Those of others are not counted: the answer would tell about them.
create function app.is_small_group(in_institution uuid, in_site uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer_site s join employer_hold h on h.employer_id = s.employer_id and h.lifted_at is null where s.id = in_site)
    and (select count(distinct p.trainee_id) from placement p join vacancy v on v.id = p.vacancy_id
      where v.site_id = in_site and p.institution_id = in_institution and p.state in ('ACTIVE', 'UNREACHABLE')) < app.min_site_group()
$$;
create function app.visit_must_be_routine(in_site uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.is_small_group(app.session_institution(), in_site)
$$;

create function app.require_routine_visit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.is_small_group(new.institution_id, new.site_id) then
    perform app.refuse('vetting_small_group', 'a visit to a small group at an employer on hold is a routine one');
  end if;
  return new;
end $$;
create trigger require_routine_visit before insert on vetting for each row
  when (new.kind in ('UNANNOUNCED', 'AFTER_ALERT') and new.state = 'PLANNED') execute function app.require_routine_visit();
create trigger require_routine_kind before update of kind on vetting for each row
  when (new.kind in ('UNANNOUNCED', 'AFTER_ALERT') and new.kind <> old.kind) execute function app.require_routine_visit();

revoke all on function app.min_site_group, app.is_small_group, app.visit_must_be_routine, app.require_routine_visit from public;
grant execute on function app.visit_must_be_routine to waymark_staff, waymark_staff_writer;
