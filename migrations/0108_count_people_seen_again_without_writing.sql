-- Whoever was seen today already is counted already: seeing them again writes nothing.
create or replace function app.count_people(people uuid[], allowed int, spare int) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer uuid := case app.audience() when 'employer' then app.id('employer_id') when 'staff' then app.id('actor_id') end;
  today date := (now() at time zone 'Asia/Phnom_Penh')::date;
  before int;
  added int;
begin
  if viewer is null then return true; end if;
  -- two requests of one viewer must not both fit into what is left
  perform pg_advisory_xact_lock(28, hashtext(viewer::text));
  select count(distinct p) into added from unnest(people) p
    where not exists (select from person_seen s where s.seen_on = today and s.viewer_id = viewer and s.person_id = p);
  if added = 0 then return true; end if;
  select count(*) into before from person_seen s where s.seen_on = today and s.viewer_id = viewer;
  if added > spare and before + added > allowed then return false; end if;
  insert into person_seen (seen_on, viewer_id, person_id) select distinct today, viewer, p from unnest(people) p on conflict do nothing;
  delete from person_seen where ctid in (select ctid from person_seen where seen_on < today limit 500 for update skip locked);
  return true;
end $$;
