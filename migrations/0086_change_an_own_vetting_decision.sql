-- A decider may replace the own decision until two people agree. Without this, two deciders who first wrote different conditions could never agree.
create function app.keep_own_vetting_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.account_id <> old.account_id or new.vetting_id <> old.vetting_id or new.institution_id <> old.institution_id
     or old.account_id is distinct from app.id('actor_id') then
    perform app.refuse('vetting_decision_own', 'a decider changes the own decision alone');
  end if;
  if not exists (select from vetting v where v.id = new.vetting_id and v.state = 'SUBMITTED') then
    perform app.refuse('vetting_decision_own', 'a decision counts once two people agree, and is then changed no more');
  end if;
  return new;
end $$;
create trigger keep_own before update on vetting_decision for each row execute function app.keep_own_vetting_decision();
revoke all on function app.keep_own_vetting_decision() from public;
grant update (decision, conditions, valid_until, decided_at) on vetting_decision to waymark_staff_path;
