-- Donor grants, and which grant pays for a row.

-- A grant pays for services and placements. Each row that a donor may count names the grant that paid,
-- recorded when the row is created.
create table donor_grant (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  donor text not null check (length(donor) between 1 and 200),
  title text not null check (length(title) between 1 and 200),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  amount bigint not null check (amount >= 0),
  currency text not null check (currency in ('USD', 'KHR')),
  -- Whether persons without consent to donor statistics may be counted in plain totals: depends on the
  -- grant's legal basis.
  counts_without_consent boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null
);

create table donor_grant_institution (
  grant_id text not null references donor_grant,
  institution_id uuid not null references institution,
  primary key (grant_id, institution_id)
);

create table donor_grant_target (
  grant_id text not null references donor_grant,
  indicator text not null check (indicator ~ '^[SOQ][0-9]{1,2}[A-Za-z0-9_-]{0,20}$'),
  target int not null check (target >= 0),
  primary key (grant_id, indicator)
);

-- History of counts_without_consent, so that a report can be repeated as of an earlier instant.
create table donor_grant_basis (
  grant_id text not null references donor_grant on delete cascade,
  recorded_at timestamptz not null,
  counts_without_consent boolean not null,
  primary key (grant_id, recorded_at)
);

create function app.is_under_grant(in_grant text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from donor_grant_institution g where g.grant_id = in_grant and g.institution_id = app.id('institution_id')) $$;

create function app.record_grant_basis() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.counts_without_consent = old.counts_without_consent then return null; end if;
  insert into donor_grant_basis (grant_id, recorded_at, counts_without_consent)
  values (new.id, case tg_op when 'INSERT' then new.created_at else app.now() end, new.counts_without_consent)
  on conflict (grant_id, recorded_at) do update set counts_without_consent = excluded.counts_without_consent;
  return null;
end $$;
create trigger record_basis after insert or update on donor_grant for each row execute function app.record_grant_basis();

-- Leaves the grant that a row names unchanged; otherwise records the grant that pays for the trainee now.
create function app.record_grant() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.grant_id is null then
    select t.grant_id into new.grant_id from trainee t where t.institution_id = new.institution_id and t.id = new.trainee_id;
  end if;
  return new;
end $$;

-- A row that names no grant is paid by the trainee's current grant if that covers the row's days. The
-- arguments name the columns of its first and last day.
create function app.record_grant_of_day() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.grant_id is null then
    select t.grant_id into new.grant_id from trainee t join donor_grant g on g.id = t.grant_id
    where t.institution_id = new.institution_id and t.id = new.trainee_id
      and (to_jsonb(new) ->> tg_argv[0])::date <= g.ends_on and coalesce((to_jsonb(new) ->> tg_argv[1])::date, 'infinity') >= g.starts_on;
  end if;
  return new;
end $$;
