-- A handover that was undone says so in the history of both colleagues, and counts as no handover.
alter table handover add column undone_at timestamptz;

-- As before, and the handovers of the act are marked as undone.
create or replace function app.undo_act(in_act uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare act staff_act;
begin
  select * into act from staff_act where id = in_act and account_id = app.session_account() for update;
  if act.id is null or act.field in ('placementEnd', 'traineeExit') then return 'NOT_FOUND'; end if;
  if act.undone_at is not null then return 'ALREADY'; end if;
  if app.now() + (clock_timestamp() - now()) >= act.undo_until then return 'TOO_LATE'; end if;
  perform from outbox o where o.act_id = act.id and o.done_at is null for update;
  if exists (select from outbox o where (o.done_at is null or o.done_at >= act.written_at) and o.written_at >= act.written_at
      and case when o.act_id = act.id then o.done_at is not null else o.subject_id = any (act.subject_ids) end) then
    return 'SENT';
  end if;
  update outbox set done_at = now() where act_id = act.id and done_at is null;
  update handover h set undone_at = app.now() from outbox o where o.act_id = act.id and o.event = 'HandoverRecorded' and h.id = o.subject_id;
  update staff_act set undone_at = app.now(), undone_in = pg_current_xact_id() where id = act.id;
  return 'DONE';
end $$;
