-- The houses of a shelter: a name and a number of places. No column may tell where a house is. A stay names its house;
-- older stays name none.
create table shelter_house (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 80),
  places int not null check (places between 1 and 500),
  closed_on date,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (institution_id, id)
);
create unique index shelter_house_open_name on shelter_house (institution_id, lower(name)) where closed_on is null;

call app.guard_tables();

alter table shelter_stay add column house_id uuid, add foreign key (institution_id, house_id) references shelter_house (institution_id, id);

-- How many women are in each of these houses of the reader's institution now. Administrators keep the houses and read no
-- stay: they get the number only.
create function app.taken_places(in_houses uuid[]) returns table (house_id uuid, taken int) language sql stable security definer set search_path = public, pg_temp as $$
  select s.house_id, count(*)::int from shelter_stay s
  where s.institution_id = app.id('institution_id') and s.house_id = any (in_houses) and s.to_on is null and s.voided_at is null
  group by s.house_id
$$;

-- An open stay takes a place of its house. The lock on the house makes two admissions to the last place wait for each other.
create function app.enforce_house_places() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare h shelter_house;
begin
  if new.house_id is null or new.to_on is not null or new.voided_at is not null then return new; end if;
  if tg_op = 'UPDATE' and old.house_id = new.house_id and old.to_on is null and old.voided_at is null then return new; end if;
  select * into h from shelter_house s where s.institution_id = new.institution_id and s.id = new.house_id for update;
  if h.closed_on is not null then perform app.refuse('shelter_stay_house_open', 'the house is closed'); end if;
  if (select count(*) from shelter_stay s where s.institution_id = new.institution_id and s.house_id = new.house_id and s.id <> new.id
      and s.to_on is null and s.voided_at is null) >= h.places then
    perform app.refuse('shelter_stay_house_places', 'the house is full');
  end if;
  return new;
end $$;
create trigger enforce_house_places before insert or update on shelter_stay for each row execute function app.enforce_house_places();

-- A house with women in it is not closed, and has no fewer places than women.
create function app.enforce_house_in_use() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare taken int;
begin
  select count(*) into taken from shelter_stay s
    where s.institution_id = new.institution_id and s.house_id = new.id and s.to_on is null and s.voided_at is null;
  if new.closed_on is not null and taken > 0 then perform app.refuse('shelter_house_empty', 'women stay in the house'); end if;
  if new.places < taken then perform app.refuse('shelter_house_places_taken', 'more women stay in the house'); end if;
  return new;
end $$;
create trigger enforce_in_use before update of places, closed_on on shelter_house for each row execute function app.enforce_house_in_use();

-- Whoever may read stays may read houses, and so may the administrator. Case workers and administrators write them; the
-- safety lead locks a house to admit someone.
grant select on shelter_house to waymark_staff, waymark_staff_writer;
grant update (version) on shelter_house to waymark_staff;
grant insert, update (name, places, closed_on, version) on shelter_house to waymark_staff_writer;
create policy staff on shelter_house to waymark_staff
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))
    or (select app.has_role('INSTITUTION_ADMIN'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))
    or (select app.has_role('INSTITUTION_ADMIN'))));
create policy staff_writer_reads on shelter_house for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('SAFETY_LEAD'))
    or (select app.has_role('INSTITUTION_ADMIN'))));
create policy staff_writer_inserts on shelter_house for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('INSTITUTION_ADMIN'))));
create policy staff_writer_updates on shelter_house for update to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('INSTITUTION_ADMIN'))))
  with check (institution_id = (select app.id('institution_id')) and ((select app.has_role('CASE_WORKER')) or (select app.has_role('INSTITUTION_ADMIN'))));
revoke all on function app.taken_places, app.enforce_house_places, app.enforce_house_in_use from public;
grant execute on function app.taken_places to waymark_staff, waymark_staff_writer;
