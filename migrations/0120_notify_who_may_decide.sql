-- Whom to ask to decide on a visit: vetting officers of its institution who neither lead it, nor led it before a handover, nor
-- are tied to the employer. The worker reads neither visitors nor ties, so it gets the accounts alone.
create function app.vetting_deciders(in_vetting uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from vetting v join account a on a.institution_id = v.institution_id and a.audience = 'staff' and a.closed_at is null and 'VETTING_OFFICER' = any(a.roles)
  where v.id = in_vetting and not app.is_tied(a.id, v.employer_id)
    and not exists (select from vetting_lead l where l.vetting_id = v.id and l.account_id = a.id)
$$;
revoke all on function app.vetting_deciders from public;
grant execute on function app.vetting_deciders to waymark_worker;
