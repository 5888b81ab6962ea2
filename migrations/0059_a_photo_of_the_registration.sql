-- While a site of its is not approved, a business may send photos of its registration: whoever vets it looks at them before the visit. What is kept draws the
-- picture and nothing else; it holds for the business, whose sites are vetted one by one, and goes by itself once no approval can rest on it any more.
create table registration_photo (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  format text not null check (format in ('JPEG', 'PNG', 'WEBP')),
  width int not null check (width between 1 and 12000),
  height int not null check (height between 1 and 12000),
  content bytea not null check (octet_length(content) between 1 and 5242880),
  sent_at timestamptz not null
);
-- a picture is packed already
alter table registration_photo alter column content set storage external;
create index registration_photo_employer on registration_photo (employer_id, sent_at desc, id);
create index registration_photo_sent on registration_photo (sent_at);

-- From when on a photo is for what is not decided yet. Only visits that the employer knows of count: of the others it must not learn when they were decided.
create function app.decided_last(asked_employer uuid) returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(decided_at), '-infinity') from vetting where employer_id = asked_employer and kind in ('FIRST', 'RENEWAL')
$$;
create function app.own_photos_count_from() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select app.decided_last(app.id('employer_id'))
$$;

create function app.keep_photos_few() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- of two that come at once the second counts the first
  perform from employer where id = new.employer_id for no key update;
  if (select count(*) from registration_photo p where p.employer_id = new.employer_id and p.sent_at > app.decided_last(new.employer_id)) >= 4 then
    perform app.refuse('registration_photo_few', 'four photos are enough for one decision');
  end if;
  return new;
end $$;
create trigger keep_few before insert on registration_photo for each row execute function app.keep_photos_few();

-- An approval holds a year at most; a month more, and nobody needs what it was given on.
create function app.clear_old_photos(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from registration_photo where id in (select id from registration_photo where sent_at < app.now() - interval '400 days' limit most for update skip locked) returning 1)
  select count(*)::int from gone
$$;

call app.guard_tables();
revoke all on function app.decided_last(uuid), app.own_photos_count_from(), app.keep_photos_few(), app.clear_old_photos(int) from public;
grant execute on function app.own_photos_count_from() to waymark_employer, waymark_employer_path;
grant execute on function app.clear_old_photos(int) to waymark_worker;

-- Its employer sees that it is there; the picture is read by whoever vets, and by nobody with a tie to the business.
grant select (id, employer_id, format, width, height, sent_at) on registration_photo to waymark_employer, waymark_employer_path;
grant insert on registration_photo to waymark_employer_path;
create policy employer on registration_photo for select to waymark_employer using (employer_id = (select app.id('employer_id')));
create policy employer_path on registration_photo for select to waymark_employer_path using (employer_id = (select app.id('employer_id')));
create policy employer_path_adds on registration_photo for insert to waymark_employer_path with check (employer_id = (select app.id('employer_id')));
grant select on registration_photo to waymark_staff, waymark_staff_path;
do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_path'] loop
    execute format('create policy %s on registration_photo for select to waymark_%s using (((select app.has_role(''VETTING_OFFICER'')) or (select app.has_role(''SAFETY_LEAD'')))
      and not exists (select from employer_tie t where t.employer_id = registration_photo.employer_id and t.account_id = (select app.id(''actor_id''))))', r, r);
  end loop;
end $$;
