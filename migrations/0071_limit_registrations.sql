-- Registration is open to everybody. One sender registers a few businesses a day, one mailbox has one registration open, staff hear of a business once its
-- address is confirmed, and what nobody confirms is removed after seven days.

-- Counters of one day: a salted hash instead of an address, and when each counted thing happened. Removed a day after the last one.
create table daily_count (
  key bytea primary key,
  counted_at timestamptz[] not null default '{}',
  last_at timestamptz not null
);
create index daily_count_last on daily_count (last_at);

create function app.counter_key(kind text, value text) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select sha256(salt || convert_to('a day: ' || kind || ':' || value, 'UTF8')) from sign_in_salt
$$;

-- Locks a counter until the transaction ends and reads what it holds of the day around an instant; those who count at the same moment wait for each other.
create function app.lock_count(asked_key bytea, at timestamptz) returns timestamptz[] language plpgsql security definer set search_path = public, pg_temp as $$
declare held timestamptz[];
begin
  insert into daily_count as c (key, last_at) values (asked_key, at) on conflict (key) do update set last_at = greatest(c.last_at, at) returning counted_at into strict held;
  return array(select x from unnest(held) x where x > at - interval '1 day' and x < at + interval '1 day' order by x);
end $$;

-- Counts a registration before anything of it is looked up or written, in its own transaction: five of one address and twenty of one network within a day.
-- Null where there was room; otherwise nothing is counted, and it says from when there is.
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

create function app.clear_old_counts(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from daily_count where key in (select key from daily_count where last_at < app.now() - interval '1 day' order by last_at limit most for update skip locked) returning 1)
  select count(*)::int from gone
$$;

-- One told digest: how many businesses staff were told of at once.
create table registration_digest (
  institution_id uuid not null references institution,
  id uuid not null default gen_random_uuid(),
  businesses int not null check (businesses > 0),
  made_at timestamptz not null,
  primary key (institution_id, id)
);
create unique index registration_digest_id on registration_digest (id);

-- A business that registered itself. What staff import or open has no row here, so nothing below can remove it.
create table registration (
  employer_id uuid primary key references employer on delete cascade,
  account_id uuid not null references account on delete cascade,
  mailbox text not null check (length(mailbox) between 3 and 200),
  registered_at timestamptz not null default app.now(),
  settled_by text check (settled_by in ('ADDRESS', 'STAFF')),
  settled_at timestamptz,
  digest_id uuid references registration_digest (id) on delete set null,
  check ((settled_by is null) = (settled_at is null)),
  check (digest_id is null or settled_by = 'ADDRESS')
);
create unique index registration_mailbox_open on registration (mailbox) where settled_at is null;
create index registration_open on registration (registered_at, employer_id) where settled_at is null;
create index registration_untold on registration (settled_at) where settled_by = 'ADDRESS' and digest_id is null;
create index registration_account on registration (account_id);
create index registration_of_digest on registration (digest_id);
comment on column registration.mailbox is 'Where mail to the address arrives: small letters, without what follows a plus sign. One registration is open for each.';
comment on column registration.settled_by is 'ADDRESS: its owner confirmed the address; STAFF: staff took it on before that. Until then it is open.';

-- What registered itself before this and is not confirmed has seven days from now.
insert into registration (employer_id, account_id, mailbox)
select e.id, a.id, lower(a.email) from employer e join account a on a.employer_id = e.id and a.is_owner and a.closed_at is null and a.email is not null and a.email_confirmed_at is null
where e.state = 'APPLIED' and not exists (select from account c where c.employer_id = e.id and c.id <> a.id) and not exists (select from vetting v where v.employer_id = e.id)
on conflict do nothing;

-- Opens the registration of a business that begins to exist in this very transaction, and of no other.
create function app.open_registration(asked_account uuid, asked_mailbox text) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into registration (employer_id, account_id, mailbox) select e.id, a.id, asked_mailbox from employer e join account a on a.employer_id = e.id
  where e.id = app.id('employer_id') and e.created_at = now() and a.id = asked_account
$$;

create function app.settle_registration() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update registration set settled_by = case when tg_table_name = 'account' and tg_op = 'UPDATE' then 'ADDRESS' else 'STAFF' end, settled_at = app.now()
    where employer_id = new.employer_id and settled_at is null;
  return null;
end $$;
create trigger settle_registration after update of email_confirmed_at on account for each row
  when (new.audience = 'employer' and old.email_confirmed_at is null and new.email_confirmed_at is not null) execute function app.settle_registration();
create trigger settle_registration_of_account after insert on account for each row
  when (new.audience = 'employer' and new.email_confirmed_at is not null) execute function app.settle_registration();
create trigger settle_registration after insert on vetting for each row execute function app.settle_registration();

-- The account's row is locked first, as the removal below does it: of the two one comes first, and neither waits for the other in a circle.
create or replace function app.confirm_address(asked_hash bytea) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from account where id = app.id('actor_id') for no key update;
  update mail_code c set ended_at = now() from mail_code_hash h
    where h.code_hash = asked_hash and c.id = h.mail_code_id and c.purpose = 'CONFIRM' and c.account_id = app.id('actor_id') and c.ended_at is null and c.expires_at > now();
  if not found then return false; end if;
  update account set login = coalesce(email_wanted, login), email = coalesce(email_wanted, email), email_wanted = null, email_confirmed_at = coalesce(email_confirmed_at, now())
    where id = app.id('actor_id');
  update mail_code set ended_at = now() where account_id = app.id('actor_id') and purpose = 'CONFIRM' and ended_at is null;
  return true;
exception when unique_violation then
  return false; -- meanwhile the address opened another account
end $$;

-- Removes a business that nobody confirmed within seven days, with all that it wrote: null where it was confirmed, or is in other hands, meanwhile.
-- One that staff have worked with is theirs from now on and stays: false. A row that names it and is not listed here stops the removal as well.
create function app.remove_registration(asked_employer uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare owner_id uuid; has_staff boolean;
begin
  select r.account_id into owner_id from registration r join account a on a.id = r.account_id join employer e on e.id = r.employer_id
    where r.employer_id = asked_employer and r.settled_at is null and r.registered_at <= app.now() - interval '7 days' and a.email_confirmed_at is null for update of a, e, r skip locked;
  if owner_id is null then return null; end if;
  has_staff := exists (select from employer where id = asked_employer and state <> 'APPLIED')
    or exists (select from vetting where employer_id = asked_employer) or exists (select from employer_tie where employer_id = asked_employer)
    or exists (select from employer_exclusion where employer_id = asked_employer) or exists (select from employer_hold where employer_id = asked_employer)
    or exists (select from vacancy_review where employer_id = asked_employer) or exists (select from account where employer_id = asked_employer and id <> owner_id);
  if not has_staff then
    begin
      delete from vacancy_outline where employer_id = asked_employer;
      delete from vacancy where employer_id = asked_employer;
      delete from registration_photo where employer_id = asked_employer;
      delete from employer_invitation where employer_id = asked_employer;
      delete from employer_site where employer_id = asked_employer;
      delete from registration where employer_id = asked_employer;
      delete from idempotency where actor = owner_id::text;
      delete from account where id = owner_id;
      delete from employer where id = asked_employer;
      return true;
    exception when foreign_key_violation then
      null;
    end;
  end if;
  update registration set settled_by = 'STAFF', settled_at = app.now() where employer_id = asked_employer;
  return false;
end $$;

-- Tells the steward's vetting officers of what was confirmed since the last digest: at most once a day, and only where there is an officer to read it.
-- The steward's row is locked, so that of several workers one makes it. Null where there is nothing to tell now.
create function app.make_registration_digest() returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare steward uuid; digest uuid := gen_random_uuid(); untold uuid[];
begin
  select steward_institution_id into steward from installation for no key update skip locked;
  if steward is null or exists (select from registration_digest where institution_id = steward and made_at > app.now() - interval '1 day')
    or not exists (select from account where institution_id = steward and audience = 'staff' and closed_at is null and 'VETTING_OFFICER' = any(roles)) then
    return null;
  end if;
  untold := array(select r.employer_id from registration r join employer e on e.id = r.employer_id and e.state <> 'CLOSED'
    where r.settled_by = 'ADDRESS' and r.digest_id is null order by r.employer_id for update of r);
  if cardinality(untold) = 0 then return null; end if;
  insert into registration_digest (institution_id, id, businesses, made_at) values (steward, digest, cardinality(untold), app.now());
  update registration set digest_id = digest where employer_id = any(untold);
  return digest;
end $$;

call app.guard_tables();
revoke all on function app.counter_key(text, text), app.lock_count(bytea, timestamptz), app.count_registration(text, text), app.clear_old_counts(int), app.open_registration(uuid, text), app.settle_registration(),
  app.remove_registration(uuid), app.make_registration_digest() from public;
grant execute on function app.count_registration(text, text), app.open_registration(uuid, text) to waymark_employer_path;
grant execute on function app.clear_old_counts(int), app.remove_registration(uuid), app.make_registration_digest() to waymark_worker;
-- Staff leave open ones out of their lists, and read no mailbox here.
grant select (employer_id, settled_at) on registration to waymark_staff, waymark_staff_path;
grant select (employer_id, registered_at, settled_at, settled_by, digest_id) on registration to waymark_worker;
grant select on registration_digest to waymark_staff, waymark_worker;
do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_path', 'worker'] loop
    execute format('create policy %s_reads on registration for select to waymark_%s using (true)', r, r);
  end loop;
end $$;
create policy staff on registration_digest for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy worker on registration_digest for select to waymark_worker using (true);
