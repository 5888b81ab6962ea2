-- Who looked at her record or changed it, from what was written down of it: by days and persons, never what was seen or done. She sees only her own.
create function app.who_looked(before_day date, before_actor uuid, most int)
  returns table (day date, actor uuid, name text, roles text[], is_hers boolean, employer text, employer_km text, times int, last_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  with her as (select t.* from trainee t where t.institution_id = app.id('institution_id') and t.id = app.id('trainee_id')),
  noted as (
    select a.actor_id, a.at from her, audit_pending a where a.subject_kind = 'trainee' and a.subject_id = her.id and a.audience = 'staff'
    union all
    select a.actor_id, a.at from her join referral r on r.institution_id = her.institution_id and r.trainee_id = her.id
      join audit_pending a on a.subject_kind = 'referral' and a.subject_id = r.id and a.audience = 'employer'),
  looked as (
    select (n.at at time zone 'Asia/Phnom_Penh')::date as day, n.actor_id, count(*)::int as times, max(n.at) as last_at
    from noted n where n.actor_id is not null group by 1, 2)
  select l.day, l.actor_id, case when c.audience = 'staff' then c.display_name end, c.roles,
    l.actor_id in (coalesce(her.case_worker_id, her.placement_officer_id), her.placement_officer_id), e.legal_name, e.legal_name_km, l.times, l.last_at
  from her, looked l join account c on c.id = l.actor_id left join employer e on e.id = c.employer_id
  where before_day is null or (l.day, l.actor_id) < (before_day, before_actor)
  order by l.day desc, l.actor_id desc limit most
$$;
revoke all on function app.who_looked(date, uuid, int) from public;
grant execute on function app.who_looked(date, uuid, int) to waymark_trainee;
