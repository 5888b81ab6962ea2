-- A handover locks in the order of everyone who acts on a follow-up: follow-ups, trainees, tasks. Whoever logs a contact
-- locks the follow-up first and then the trainee, and the two could wait for each other.

-- As before, in that order. The account comes last.
create or replace function app.lock_outstanding_work(in_account uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_colleague(in_account) then return; end if;
  perform from follow_up where assigned_to = in_account and state not in ('DONE', 'CLOSED', 'CANCELLED') order by id for update;
  perform from trainee where in_account in (placement_officer_id, case_worker_id) order by id for update;
  perform from task where assigned_to = in_account and state = 'OPEN' order by id for update;
end $$;
