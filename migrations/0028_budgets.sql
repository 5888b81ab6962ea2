-- How much may be seen and asked for. Both are counted here, so that all processes count together; both by real time, whatever the product's clock says.

-- Whom somebody was shown today. Written and read by the function below alone: it says nothing that an audience may read.
create table person_seen (
  seen_on date not null,
  viewer_id uuid not null,
  person_id uuid not null,
  primary key (seen_on, viewer_id, person_id)
);
comment on column person_seen.viewer_id is 'The account of a member of staff; the business of an employer, however many members it has.';
comment on column person_seen.person_id is 'For staff the trainee; for an employer what was sent of her, because it knows no trainee.';

-- How often somebody asked within five minutes: an account or an address, by a digest.
create table request_count (
  began_at timestamptz not null,
  sender text not null check (length(sender) = 32),
  requests int not null,
  primary key (began_at, sender)
);

-- Adds who was shown to what the viewer has seen today, or refuses all of them: seeing somebody again is free, and `spare` new ones are always allowed.
create function app.count_people(people uuid[], allowed int, spare int) returns boolean
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
  select count(*) into before from person_seen s where s.seen_on = today and s.viewer_id = viewer;
  select count(distinct p) into added from unnest(people) p
    where not exists (select from person_seen s where s.seen_on = today and s.viewer_id = viewer and s.person_id = p);
  if added > spare and before + added > allowed then return false; end if;
  insert into person_seen (seen_on, viewer_id, person_id) select distinct today, viewer, p from unnest(people) p on conflict do nothing;
  delete from person_seen where ctid in (select ctid from person_seen where seen_on < today limit 500 for update skip locked);
  return true;
end $$;

-- Adds to what a sender asked for within these five minutes. @returns how often all processes were asked
create function app.count_requests(asking text, more int) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  began timestamptz := date_bin('5 minutes', now(), timestamptz '2000-01-01 00:00:00+00');
  total int;
begin
  insert into request_count as c (began_at, sender, requests) values (began, asking, more)
    on conflict (began_at, sender) do update set requests = c.requests + more returning requests into total;
  if total = more then
    delete from request_count where ctid in (select ctid from request_count where began_at < began limit 500 for update skip locked);
  end if;
  return total;
end $$;

call app.guard_tables();
revoke all on function app.count_people(uuid[], int, int), app.count_requests(text, int) from public;
grant execute on function app.count_people(uuid[], int, int) to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path;
grant execute on function app.count_requests(text, int) to waymark_employer, waymark_staff, waymark_trainee;
