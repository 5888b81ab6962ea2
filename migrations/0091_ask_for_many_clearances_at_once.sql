-- Of sites and days, given in pairs, those on which the site is cleared, by the same rule as app.is_cleared. The match index asks for thousands: one call for each
-- took as long as reading all else about a vacancy. It tells no more than app.is_cleared does, and whoever may ask that may ask this.
create function app.cleared_days(sites uuid[], days date[]) returns table (site uuid, day date) language sql stable rows 100 security definer set search_path = public, pg_temp as $$
  select distinct asked.site, asked.day from unnest(sites, days) as asked (site, day)
  join employer_site s on s.id = asked.site
  join employer e on e.id = s.employer_id and e.state = 'ACTIVE'
  where exists (select from vetting v where v.site_id = s.id and v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
      and asked.day between v.valid_from and v.valid_until)
    and not exists (select from employer_hold h where h.employer_id = s.employer_id and h.lifted_at is null)
$$;
revoke all on function app.cleared_days(uuid[], date[]) from public;
grant execute on function app.cleared_days(uuid[], date[]) to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_trainee, waymark_trainee_path, waymark_worker, waymark_index;
