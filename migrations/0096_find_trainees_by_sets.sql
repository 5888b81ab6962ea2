-- Finds the same people as before, with lists of ids in place of joins. After an import, statistics of one table can be
-- older than those of another; a join then compared each key of a frequent name with each trainee, for many seconds.
create or replace function app.find_trainees(in_text text, in_code text, in_phone text, max_people int)
  returns table (trainee_id uuid, is_exact boolean) language plpgsql stable security definer set search_path = public, protected, pg_temp as $$
declare
  me account;
  mine uuid[];
  own uuid[];
  finds_all_by_identity boolean;
  names text[];
  words text[];
  rarest text;
  named uuid[];
  whole uuid[];
  exact uuid[];
  phone constant text := app.phone_digits(in_phone);
  last_sign constant text := chr(1114111);
  max_counted constant int := 1000;
  max_compared constant int := 5000;
begin
  select * into me from account where id = app.session_account();
  if me.audience is distinct from 'staff' or not me.roles && '{PLACEMENT_OFFICER,CASE_WORKER,SAFETY_LEAD}'::text[] then return; end if;
  mine := app.acts_for(me.id);
  own := array(select t.id from trainee t where t.institution_id = me.institution_id and t.placement_officer_id = any(mine));
  finds_all_by_identity := me.roles && '{CASE_WORKER,SAFETY_LEAD}'::text[];
  names := case when finds_all_by_identity then '{NAME,LEGAL_NAME}'::text[] else '{NAME}'::text[] end;
  words := app.search_words(in_text);
  select w into rarest from unnest(words) w order by
    (select count(*) from (select from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= w and k.search_key < w || last_sign and k.source = any(names) limit max_counted) counted),
    length(w) desc, w limit 1;
  select array_agg(distinct c.trainee_id), array_agg(distinct c.trainee_id) filter (where c.search_key = rarest) into named, exact from (
    (select k.trainee_id, k.search_key from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= rarest and k.search_key < rarest || last_sign and k.source = any(names)
      order by k.search_key limit max_compared)
    union all
    (select k.trainee_id, k.search_key from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= rarest and k.search_key < rarest || last_sign
        and k.source in ('NAME', 'LEGAL_NAME') and k.trainee_id = any(own))
  ) c;
  if cardinality(words) > 1 then
    named := array(select k.trainee_id from unnest(words) w join trainee_search_key k
        on k.institution_id = me.institution_id and k.search_key >= w and k.search_key < w || last_sign
      where k.trainee_id = any(named) and (k.source = any(names) or k.source = 'LEGAL_NAME' and k.trainee_id = any(own))
      group by k.trainee_id having count(distinct w) = cardinality(words));
  end if;
  select array_agg(c.trainee_id), coalesce(exact, '{}') || array_agg(c.trainee_id) filter (where c.is_exact) into whole, exact from (
    (select k.trainee_id, k.search_key = in_code as is_exact from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= in_code and k.search_key < in_code || last_sign and k.source = 'CODE'
      order by k.search_key limit max_compared)
    union all
    (select k.trainee_id, true from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key = phone and k.source in ('PHONE', 'CONTACT_PHONE')
        and (finds_all_by_identity or k.trainee_id = any(own))
      limit max_compared)
  ) c;
  return query
    select t.id, t.id = any(exact) from trainee t
    where t.institution_id = me.institution_id and t.id = any(coalesce(named, '{}') || coalesce(whole, '{}')) and t.state <> 'ANONYMISED'
    order by t.id = any(exact) desc, (coalesce(t.placement_officer_id = any(mine), false) or coalesce(t.case_worker_id = any(mine), false)) desc,
      t.state = 'EXITED', t.display_name, t.code
    limit max_people;
end $$;
