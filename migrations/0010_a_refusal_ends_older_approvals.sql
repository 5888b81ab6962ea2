-- An older yes does not outlive a newer no, whichever institution said either: the refusing institution may not write another's vetting, so this does.
create function app.end_approvals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DECIDED' and new.decision = 'REFUSED' then
    update vetting set state = 'REVOKED', revoked_at = new.decided_at, version = version + 1
      where site_id = new.site_id and id <> new.id and state = 'DECIDED' and decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
  end if;
  return null;
end $$;
create trigger end_approvals after insert or update of state on vetting for each row execute function app.end_approvals();
revoke all on function app.end_approvals() from public;
