-- An employer registers without an account. One sender can register a few employers a day, a mailbox has one
-- open registration, staff see an employer once its address is confirmed, and an unconfirmed one is removed
-- after seven days.

-- Some functions below name tables of later files.
set local check_function_bodies = off;

-- Counters of one day: a salted hash instead of an address, and the instants of what was counted. Removed a
-- day after the last one.
create table daily_count (
  key bytea primary key,
  counted_at timestamptz[] not null default '{}',
  last_at timestamptz not null
);
create index daily_count_last on daily_count (last_at);

-- A sent digest: how many confirmed employers it reported to the vetting officers.
create table registration_digest (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  businesses int not null check (businesses > 0),
  made_at timestamptz not null,
  primary key (institution_id, id)
);
create unique index registration_digest_id on registration_digest (id);

-- An employer that registered itself. Employers that staff import or create have no row here, so the removal
-- below cannot reach them.
create table registration (
  employer_id uuid primary key references employer on delete cascade,
  account_id uuid not null references account on delete cascade,
  mailbox text not null check (length(mailbox) between 3 and 200),
  registered_at timestamptz not null default app.now(),
  resolved_by text check (resolved_by in ('ADDRESS', 'STAFF')),
  resolved_at timestamptz,
  digest_id uuid references registration_digest (id) on delete set null,
  check ((resolved_by is null) = (resolved_at is null)),
  check (digest_id is null or resolved_by = 'ADDRESS')
);
comment on column registration.mailbox is 'Where mail to the address arrives: small letters, without what follows a plus sign. One registration is open for each.';
comment on column registration.resolved_by is 'ADDRESS: its owner confirmed the address; STAFF: staff worked with it before that. Null while it is open.';
create unique index registration_mailbox_open on registration (mailbox) where resolved_at is null;
create index registration_open on registration (registered_at, employer_id) where resolved_at is null;
create index registration_unnotified on registration (resolved_at) where resolved_by = 'ADDRESS' and digest_id is null;
create index registration_account on registration (account_id);
create index registration_by_digest on registration (digest_id);

-- Photos of the registration that an employer sends while one of its sites is unapproved; vetting officers
-- view them before the visit. The stored file is the picture without its metadata. It applies to the
-- employer, whose sites are vetted one by one, and is removed when no approval can rest on it any more.
create table registration_photo (
  id uuid primary key default gen_random_uuid(),
  employer_id uuid not null references employer,
  format text not null check (format in ('JPEG', 'PNG', 'WEBP')),
  width int not null check (width between 1 and 12000),
  height int not null check (height between 1 and 12000),
  content bytea not null check (octet_length(content) between 1 and 5242880),
  sent_at timestamptz not null
);
-- Pictures are already compressed.
alter table registration_photo alter column content set storage external;
create index registration_photo_employer on registration_photo (employer_id, sent_at desc, id);
create index registration_photo_sent on registration_photo (sent_at);

create function app.counter_key(kind text, value text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(salt || convert_to('a day: ' || kind || ':' || value, 'UTF8')) from sign_in_salt
$$;

-- Locks a counter until the transaction ends and reads what it counted within a day of an instant; parallel
-- callers wait for each other.
create function app.lock_count(in_key bytea, at timestamptz) returns timestamptz[] language plpgsql security definer set search_path = public, pg_temp as $$
declare counted timestamptz[];
begin
  insert into daily_count as c (key, last_at) values (in_key, at) on conflict (key) do update set last_at = greatest(c.last_at, at) returning counted_at into strict counted;
  return array(select x from unnest(counted) x where x > at - interval '1 day' and x < at + interval '1 day' order by x);
end $$;

-- Counts a registration in its own transaction, before any lookup or write: five per address and twenty per
-- network within a day. Null if it was within the limit; otherwise it does not count and returns when the
-- next one is possible.
create function app.count_registration(sender text, network text) returns timestamptz language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at constant timestamptz := app.now();
  of_sender constant bytea := app.counter_key('registration from address', sender);
  of_network constant bytea := app.counter_key('registration from network', network);
  by_sender timestamptz[] := app.lock_count(of_sender, at);
  by_network timestamptz[] := app.lock_count(of_network, at);
  refused_until constant timestamptz := greatest(
    case when cardinality(by_sender) >= 5 then by_sender[cardinality(by_sender) - 4] + interval '1 day' end,
    case when cardinality(by_network) >= 20 then by_network[cardinality(by_network) - 19] + interval '1 day' end);
begin
  if refused_until is not null then return refused_until; end if;
  update daily_count set counted_at = by_sender || at where key = of_sender;
  update daily_count set counted_at = by_network || at where key = of_network;
  return null;
end $$;

create function app.delete_old_counts(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted as (delete from daily_count where key in (select key from daily_count where last_at < app.now() - interval '1 day' order by last_at limit max_rows for update skip locked) returning 1)
  select count(*)::int from deleted
$$;

-- Opens the registration of an employer that this very transaction creates, and of no other.
create function app.open_registration(in_account uuid, in_mailbox text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into registration (employer_id, account_id, mailbox) select e.id, a.id, in_mailbox from employer e join account a on a.employer_id = e.id
  where e.id = app.id('employer_id') and e.created_at = now() and a.id = in_account
$$;

create function app.resolve_registration() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update registration set resolved_by = case when tg_table_name = 'account' and tg_op = 'UPDATE' then 'ADDRESS' else 'STAFF' end, resolved_at = app.now()
    where employer_id = new.employer_id and resolved_at is null;
  return null;
end $$;
create trigger resolve_registration after update of email_confirmed_at on account for each row
  when (new.audience = 'employer' and old.email_confirmed_at is null and new.email_confirmed_at is not null)
  execute function app.resolve_registration();
create trigger resolve_registration_of_account after insert on account for each row
  when (new.audience = 'employer' and new.email_confirmed_at is not null)
  execute function app.resolve_registration();

-- Removes an employer that did not confirm its address within seven days, and all it wrote. Null if it was
-- confirmed in the meantime, or is locked. False where staff have worked with it: it stays. A reference from
-- a table that is not listed here also stops the removal.
create function app.remove_registration(in_employer uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare owner_id uuid; has_staff boolean;
begin
  select r.account_id into owner_id from registration r join account a on a.id = r.account_id join employer e on e.id = r.employer_id
    where r.employer_id = in_employer and r.resolved_at is null and r.registered_at <= app.now() - interval '7 days' and a.email_confirmed_at is null for update of a, e, r skip locked;
  if owner_id is null then return null; end if;
  has_staff := exists (select from employer where id = in_employer and state <> 'APPLIED')
    or exists (select from vetting where employer_id = in_employer) or exists (select from employer_tie where employer_id = in_employer)
    or exists (select from employer_exclusion where employer_id = in_employer) or exists (select from employer_hold where employer_id = in_employer)
    or exists (select from vacancy_review where employer_id = in_employer) or exists (select from account where employer_id = in_employer and id <> owner_id);
  if not has_staff then
    begin
      delete from vacancy_draft where employer_id = in_employer;
      delete from vacancy where employer_id = in_employer;
      delete from registration_photo where employer_id = in_employer;
      delete from employer_invitation where employer_id = in_employer;
      delete from employer_site where employer_id = in_employer;
      delete from registration where employer_id = in_employer;
      delete from idempotency where actor = owner_id::text;
      delete from account where id = owner_id;
      delete from employer where id = in_employer;
      return true;
    exception when foreign_key_violation then
      null;
    end;
  end if;
  update registration set resolved_by = 'STAFF', resolved_at = app.now() where employer_id = in_employer;
  return false;
end $$;

-- Notifies the steward's vetting officers of employers confirmed since the last digest: at most once a day,
-- and only if there is an officer to read it. The steward's row is locked, so that one of several workers
-- makes it. Null if no digest is due.
create function app.create_registration_digest() returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare steward uuid; digest uuid := gen_random_uuid(); unnotified uuid[];
begin
  select steward_institution_id into steward from installation for no key update skip locked;
  if steward is null or exists (select from registration_digest where institution_id = steward and made_at > app.now() - interval '1 day')
    or not exists (select from account where institution_id = steward and audience = 'staff' and closed_at is null and 'VETTING_OFFICER' = any(roles)) then
    return null;
  end if;
  unnotified := array(select r.employer_id from registration r join employer e on e.id = r.employer_id and e.state <> 'CLOSED'
    where r.resolved_by = 'ADDRESS' and r.digest_id is null order by r.employer_id for update of r);
  if cardinality(unnotified) = 0 then return null; end if;
  insert into registration_digest (institution_id, id, businesses, made_at) values (steward, digest, cardinality(unnotified), app.now());
  update registration set digest_id = digest where employer_id = any(unnotified);
  return digest;
end $$;

create function app.own_photos_count_from() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select app.last_decision_at(app.id('employer_id'))
$$;

create function app.enforce_photo_limit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Of two parallel uploads the second counts the first.
  perform from employer where id = new.employer_id for no key update;
  if (select count(*) from registration_photo p where p.employer_id = new.employer_id and p.sent_at > app.last_decision_at(new.employer_id)) >= 4 then
    perform app.refuse('registration_photo_limit', 'four photos are enough for one decision');
  end if;
  return new;
end $$;
create trigger enforce_limit before insert on registration_photo for each row execute function app.enforce_photo_limit();

-- An approval lasts a year at most; a month later no approval depends on the photo any more.
create function app.delete_old_photos(max_rows int) returns int language sql security definer set search_path = public, pg_temp as $$
  with deleted as (delete from registration_photo where id in (select id from registration_photo where sent_at < app.now() - interval '400 days' limit max_rows for update skip locked) returning 1)
  select count(*)::int from deleted
$$;
