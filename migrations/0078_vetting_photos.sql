-- Photos of a site that visitors took: evidence for the two people who decide.

-- The stored file is the picture without its metadata. What it shows is chosen from a list: a text could name a person.
create table vetting_photo (
  institution_id uuid not null,
  vetting_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- The question it answers; null for the site as a whole.
  item_code text check (length(item_code) between 1 and 60),
  subject text not null check (subject in ('WORK_AREA', 'EXIT', 'FIRE_EQUIPMENT', 'MACHINE', 'TOILET', 'WATER', 'FIRST_AID', 'HOUSING', 'NOTICE', 'OUTSIDE', 'OTHER_PART')),
  format text not null check (format in ('WEBP')),
  width int not null check (width between 1 and 12000),
  height int not null check (height between 1 and 12000),
  content bytea not null check (octet_length(content) between 1 and 5242880),
  added_by uuid not null references account,
  added_at timestamptz not null,
  primary key (institution_id, id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
comment on table vetting_photo is 'Photos of a site that its visitors took, without people, for those who decide.';
-- Pictures are already compressed.
alter table vetting_photo alter column content set storage external;
create index vetting_photo_vetting on vetting_photo (vetting_id, added_at, id);
create index vetting_photo_added on vetting_photo (added_at);
create index vetting_photo_added_by on vetting_photo (added_by);

-- A visitor adds photos until the visit is submitted, and removes them until the first decision: a decision rests on
-- what its author saw. Of two parallel uploads the second counts the first. Old photos are removed by the worker.
create function app.enforce_vetting_photo() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare visit record;
begin
  if tg_op = 'DELETE' and app.session_login() <> 'waymark_staff_login' then return old; end if;
  select v.state, v.employer_id into visit from vetting v where v.id = coalesce(new.vetting_id, old.vetting_id) for no key update;
  if tg_op = 'DELETE' then
    if visit.state not in ('PLANNED', 'VISITED', 'SUBMITTED') or exists (select from vetting_decision d where d.vetting_id = old.vetting_id) then
      perform app.refuse('vetting_photo_open', 'a photo on which somebody decided stays');
    end if;
    return old;
  end if;
  if visit.state not in ('PLANNED', 'VISITED') then
    perform app.refuse('vetting_photo_open', 'a visit that was submitted gets no more photos');
  end if;
  if app.is_tied(new.added_by, visit.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not vet it');
  end if;
  if (select count(*) from vetting_photo p where p.vetting_id = new.vetting_id) >= 12 then
    perform app.refuse('vetting_photo_limit', 'twelve photos are enough for one visit');
  end if;
  return new;
end $$;
create trigger enforce_rules before insert or delete on vetting_photo for each row execute function app.enforce_vetting_photo();

-- Whether the account of the session is one of the visitors.
create function app.visits(in_vetting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from vetting_visitor where vetting_id = in_vetting and account_id = app.id('actor_id'))
$$;

-- An approval lasts a year at most; a photo stays as long as an approval rests on it.
create function app.delete_old_vetting_photos(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted as (delete from vetting_photo where (institution_id, id) in (
      select p.institution_id, p.id from vetting_photo p join vetting v on v.id = p.vetting_id
      where p.added_at < app.now() - interval '400 days' and coalesce(v.valid_until, '-infinity') < app.today()
      limit max_rows for update of p skip locked) returning 1)
  select count(*)::int from deleted
$$;

call app.guard_tables();

revoke all on function app.enforce_vetting_photo, app.visits, app.delete_old_vetting_photos from public;
grant execute on function app.visits to waymark_staff, waymark_staff_writer;
grant execute on function app.delete_old_vetting_photos to waymark_worker;
grant select on vetting_photo to waymark_staff, waymark_staff_writer;
grant insert, delete on vetting_photo to waymark_staff_writer;
-- People of the institution who vet see the picture, except those tied to the employer.
do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_writer'] loop
    execute format($policy$
      create policy %1$s on vetting_photo for select to waymark_%1$s
        using (institution_id = (select app.id('institution_id'))
          and ((select app.has_role('VETTING_OFFICER')) or (select app.has_role('SAFETY_LEAD')))
          and not exists (select from vetting v join employer_tie t on t.employer_id = v.employer_id
            where v.id = vetting_photo.vetting_id and t.account_id = (select app.id('actor_id'))))
    $policy$, r);
  end loop;
end $$;
create policy staff_writer_inserts on vetting_photo for insert to waymark_staff_writer
  with check (institution_id = (select app.id('institution_id')) and added_by = (select app.id('actor_id')) and app.visits(vetting_id));
create policy staff_writer_deletes on vetting_photo for delete to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and app.visits(vetting_id));
