-- When a placement came into each state and left it: how long things take is told from what happened, not from what somebody remembers.
create table placement_stage (
  institution_id uuid not null,
  placement_id uuid not null,
  position int not null,
  state text not null check (state in ('PLANNED', 'ACTIVE', 'UNREACHABLE', 'COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED')),
  entered_at timestamptz not null,
  left_at timestamptz,
  primary key (institution_id, placement_id, position),
  foreign key (institution_id, placement_id) references placement (institution_id, id)
);
create index placement_stage_placement on placement_stage (placement_id, position);
create index placement_stage_state on placement_stage (institution_id, state);

-- Written by the database with every change of state, whoever makes it: nobody may write it by hand.
create function app.enter_stage(of_institution uuid, of_placement uuid, new_state text, at timestamptz) returns void language sql security definer set search_path = public, pg_temp as $$
  update placement_stage set left_at = greatest(at, entered_at) where institution_id = of_institution and placement_id = of_placement and left_at is null;
  insert into placement_stage (institution_id, placement_id, position, state, entered_at)
    select of_institution, of_placement, coalesce(max(position), 0) + 1, new_state, at from placement_stage where institution_id = of_institution and placement_id = of_placement;
$$;
create function app.note_placement_stage() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    perform app.enter_stage(new.institution_id, new.id, new.state, app.now());
    return null;
  end if;
  -- one that is brought in from elsewhere comes with what it has been through
  perform app.enter_stage(new.institution_id, new.id, 'PLANNED', new.created_at);
  if new.verified_at is not null then perform app.enter_stage(new.institution_id, new.id, 'ACTIVE', new.verified_at); end if;
  if new.state not in ('PLANNED', 'ACTIVE') then perform app.enter_stage(new.institution_id, new.id, new.state, coalesce(new.end_recorded_at, new.verified_at, new.created_at)); end if;
  return null;
end $$;
insert into placement_stage (institution_id, placement_id, position, state, entered_at, left_at)
  select institution_id, id, row_number() over (partition by id order by at, position), state, at, lead(at) over (partition by id order by at, position)
  from (
    select institution_id, id, 'PLANNED' as state, created_at as at, 1 as position from placement
    union all select institution_id, id, 'ACTIVE', verified_at, 2 from placement where verified_at is not null
    union all select institution_id, id, state, coalesce(end_recorded_at, verified_at, created_at), 3 from placement where state not in ('PLANNED', 'ACTIVE')
  ) been;
create trigger note_stage_begun after insert on placement for each row execute function app.note_placement_stage();
create trigger note_stage_changed after update of state on placement for each row when (old.state is distinct from new.state) execute function app.note_placement_stage();

call app.guard_tables();
revoke all on function app.enter_stage(uuid, uuid, text, timestamptz), app.note_placement_stage() from public;
grant select on placement_stage to waymark_staff, waymark_staff_path;
create policy staff on placement_stage for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_path on placement_stage for select to waymark_staff_path using (institution_id = (select app.id('institution_id')));
