-- An enterprise of an institution is a step to work elsewhere: what follows is planned with each trainee before the longest
-- stay ends (docs/domain.md 4.2). Its sites are decided by people outside it, as those of every employer (employer_tie).

create table next_step_plan (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  placement_id uuid not null,
  step text not null check (step in ('JOB_ELSEWHERE', 'APPRENTICESHIP_ELSEWHERE', 'OWN_BUSINESS', 'TRAINING', 'PAUSE')),
  from_on date not null,
  planned_by uuid not null references account,
  planned_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, placement_id) references placement (institution_id, id)
);
create index next_step_plan_placement on next_step_plan (placement_id, planned_at desc);
create index next_step_plan_planner on next_step_plan (planned_by);
call app.guard_tables();

-- A plan is of a stay that goes on, at an enterprise of an institution, and by the session of the person who made it.
create function app.check_next_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from placement p join employer e on e.id = p.employer_id where p.institution_id = new.institution_id and p.id = new.placement_id
      and e.own_enterprise_of is not null and p.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')) then
    perform app.refuse('next_step_open', 'what follows is planned while she is at an enterprise of an institution');
  end if;
  return new;
end $$;
create trigger check_next_step before insert on next_step_plan for each row execute function app.check_next_step();

grant select on next_step_plan to waymark_staff, waymark_staff_writer;
grant insert on next_step_plan to waymark_staff_writer;
create policy staff on next_step_plan for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on next_step_plan for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
create policy staff_writes on next_step_plan for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and planned_by = (select app.session_account()));
revoke all on function app.check_next_step from public;
