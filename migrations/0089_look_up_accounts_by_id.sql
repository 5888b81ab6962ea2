-- Every change by an employer, staff or a trainee read all accounts: the policies of `idempotency` compared `account.id::text`, which no index serves.
-- Now the key is read as an id. A key that is none ('visitor', or anything made up) belongs to no account.
create function app.id_in_key(key text) returns uuid language sql immutable parallel safe as $$
  select case when key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then key::uuid end
$$;

do $$
declare r text; own text := '(actor = current_setting(''app.actor_key'', true) and (actor = ''visitor'' or exists (select from account a where a.id = app.id_in_key(actor))))';
begin
  foreach r in array array['employer_path', 'staff_path', 'trainee_path'] loop
    execute format('alter policy %1$s on idempotency using (%2$s) with check (%2$s)', r, own);
  end loop;
end $$;

create or replace function app.is_list_of(actor text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.id = app.id_in_key(actor) and a.audience = 'trainee' and a.list_id = app.id('trainee_id'))
$$;

revoke all on function app.id_in_key(text) from public;
grant execute on function app.id_in_key(text) to waymark_employer_path, waymark_staff_path, waymark_trainee_path;

-- The newest open places were found by asking for every open vacancy whether its site is cleared, and sorting them all. Now the newest are asked first, until
-- there are fifty: an index gives their order, and the fixed limit inside lets the planner use it.
create index vacancy_newest_places on vacancy (created_at desc, id desc) where state = 'OPEN' and taken < seats and not night and not live_in;
create or replace function app.open_places(most int) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select newest.id from (
    select v.id, v.created_at from vacancy v join employer e on e.id = v.employer_id
    where v.state = 'OPEN' and v.taken < v.seats and not v.night and not v.live_in and e.own_enterprise_of is null and v.starts_on >= app.today() and app.is_cleared(v.site_id, v.starts_on)
    order by v.created_at desc, v.id desc limit 50) newest
  order by newest.created_at desc, newest.id desc limit most
$$;

-- Whether an alert may be read was asked of every alert of every institution. The institution is now compared first, by the index; app.may_read_alert asks for
-- the same institution again.
do $$
declare r text; own text := '(institution_id = (select app.id(''institution_id'')) and app.may_read_alert(institution_id, trainee_id))'; t text;
begin
  foreach r in array array['staff', 'staff_path'] loop
    foreach t in array array['safety_alert', 'safety_alert_action'] loop
      execute format('alter policy %s_reads on %I using %s', r, t, own);
    end loop;
  end loop;
  execute format('alter policy staff_locks on safety_alert using %1$s with check %1$s', own);
  execute format('alter policy staff_path_moves on safety_alert using %1$s with check %1$s', own);
end $$;
