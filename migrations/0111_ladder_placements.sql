-- The worker marks a placement as unreachable at the end of a ladder, and as reachable again when she was reached; nothing else
-- of it.
grant update (state, version) on placement to waymark_worker;
create policy worker_marks_reach on placement for update to waymark_worker
  using (state in ('ACTIVE', 'UNREACHABLE')) with check (state in ('ACTIVE', 'UNREACHABLE'));

create function app.enforce_marked_by_ladder() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is distinct from 'worker' then return new; end if;
  if not exists (select from contact_ladder l where l.institution_id = new.institution_id and l.trainee_id = new.trainee_id
      and case new.state when 'UNREACHABLE' then l.ended_at is null and exists (select from contact_ladder_step s
          where s.institution_id = l.institution_id and s.ladder_id = l.id and s.step = 'UNREACHABLE')
        else l.end_reason in ('REACHED', 'REACHABLE') and new.id = any(l.lost_placements) end) then
    perform app.refuse('placement_marked_by_ladder', 'the worker marks a placement only with a ladder');
  end if;
  return new;
end $$;
create trigger enforce_marked_by_ladder before update of state on placement for each row
  when ((old.state = 'ACTIVE' and new.state = 'UNREACHABLE') or (old.state = 'UNREACHABLE' and new.state = 'ACTIVE'))
  execute function app.enforce_marked_by_ladder();
-- Staff record that she is reachable again.
create trigger hear_from_trainee after update of state on placement for each row
  when (old.state = 'UNREACHABLE' and new.state = 'ACTIVE') execute function app.hear_from_trainee();
revoke all on function app.enforce_marked_by_ladder from public;
