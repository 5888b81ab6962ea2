-- A list may be longer than the number of different people an employer is shown on a day. This function says which of them may
-- still be shown, so that a list can leave out the others instead of being refused. It counts nothing: app.count_people does, before the answer leaves.

-- @returns those shown to the viewer today already, and as many others, in the given order, as `allowed` has room for
create function app.people_within_limit(people uuid[], allowed int) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  viewer uuid := case app.audience() when 'employer' then app.id('employer_id') when 'staff' then app.id('actor_id') end;
  today date := (now() at time zone 'Asia/Phnom_Penh')::date;
  seen_today int;
begin
  if viewer is null then return query select distinct unnest(people); return; end if;
  select count(*) into seen_today from person_seen s where s.seen_on = today and s.viewer_id = viewer;
  return query
    with person as (select p as id, min(n) as place from unnest(people) with ordinality as given (p, n) group by p),
      known as (select id from person where exists (select from person_seen s where s.seen_on = today and s.viewer_id = viewer and s.person_id = person.id))
    select id from known
    union all
    (select id from person where id not in (select id from known) order by place limit greatest(allowed - seen_today, 0));
end $$;

revoke all on function app.people_within_limit(uuid[], int) from public;
grant execute on function app.people_within_limit(uuid[], int) to waymark_employer;
