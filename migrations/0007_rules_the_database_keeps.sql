-- Rules that concurrency, a forgotten check or an injected statement could break are kept here as well as in the domain.
-- Each raises a check violation under a constraint name; src/platform/database/constraints.ts turns the name into its refusal.

-- A site is cleared on a day when a vetting approves it for that day, its employer is active, and nobody holds the employer.
create function app.is_cleared(site uuid, day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from employer_site s
    join employer e on e.id = s.employer_id and e.state = 'ACTIVE'
    join vetting v on v.site_id = s.id and v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
      and day between v.valid_from and v.valid_until
    where s.id = site and not exists (select from employer_hold h where h.employer_id = s.employer_id and h.lifted_at is null))
$$;

create function app.refuse(constraint_name text, says text) returns void language plpgsql as $$
begin raise exception '%', says using errcode = '23514', constraint = constraint_name; end $$;

create function app.keep_vacancy_safe() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state not in ('APPROVED', 'OPEN') then return new; end if;
  if not app.is_cleared(new.site_id, new.starts_on) then
    perform app.refuse('vacancy_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  if exists (select from vacancy_cost_item c where c.vacancy_id = new.id and c.paid_by = 'WORKER') then
    perform app.refuse('vacancy_no_fee', 'a worker pays no fee or related cost');
  end if;
  return new;
end $$;
create trigger keep_safe before insert or update of state, site_id, starts_on on vacancy for each row execute function app.keep_vacancy_safe();

create function app.keep_costs_paid() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.paid_by = 'WORKER' and exists (select from vacancy v where v.id = new.vacancy_id and v.state in ('APPROVED', 'OPEN', 'PAUSED')) then
    perform app.refuse('vacancy_no_fee', 'a worker pays no fee or related cost');
  end if;
  return new;
end $$;
create trigger keep_paid before insert or update on vacancy_cost_item for each row execute function app.keep_costs_paid();

-- A step on the path belongs to the referral it follows: institution, trainee, employer and vacancy are taken from it.
-- The employer's role cannot name institution or trainee, and nobody can attach a step to another's referral.
create function app.follow_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare r referral;
begin
  select * into r from referral where id = new.referral_id;
  if r.id is null or r.employer_id <> new.employer_id or r.vacancy_id <> new.vacancy_id then
    perform app.refuse('path_follows_referral', 'this step does not belong to that referral');
  end if;
  new.institution_id := r.institution_id;
  new.trainee_id := r.trainee_id;
  return new;
end $$;
create trigger follow_referral before insert on interview for each row execute function app.follow_referral();
create trigger follow_referral before insert on offer for each row execute function app.follow_referral();
create trigger follow_referral before insert on placement for each row execute function app.follow_referral();

create function app.vacancy_is_cleared(vacancy_asked uuid, day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select app.is_cleared(v.site_id, coalesce(day, v.starts_on)) from vacancy v where v.id = vacancy_asked), false)
$$;

create function app.keep_path_safe() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare day date;
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  if tg_table_name = 'referral' and new.state not in ('SENT', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED') then return new; end if;
  if tg_table_name = 'interview' and new.state not in ('PROPOSED', 'CONFIRMED') then return new; end if;
  if tg_table_name = 'offer' and new.state not in ('ISSUED', 'EXPLAINED', 'ACCEPTED') then return new; end if;
  if tg_table_name = 'placement' and new.state not in ('PLANNED', 'ACTIVE') then return new; end if;
  if tg_table_name in ('offer', 'placement') then day := new.starts_on; end if;
  if not app.vacancy_is_cleared(new.vacancy_id, day) then
    perform app.refuse('path_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;
create trigger keep_safe before insert or update of state on referral for each row execute function app.keep_path_safe();
create trigger keep_safe before insert or update of state on interview for each row execute function app.keep_path_safe();
create trigger keep_safe before insert or update of state on offer for each row execute function app.keep_path_safe();
create trigger keep_safe before insert or update of state on placement for each row execute function app.keep_path_safe();

-- Her yes: only a session of the trainee's own login agrees to a referral or accepts an offer (session_user cannot be set by SET ROLE).
create function app.keep_her_yes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state is distinct from old.state and session_user in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login') then
    if (tg_table_name = 'referral' and new.state = 'AGREED') or (tg_table_name = 'offer' and new.state = 'ACCEPTED') then
      perform app.refuse('her_yes', 'nobody but the trainee says yes');
    end if;
  end if;
  if tg_table_name = 'offer' and new.state = 'ACCEPTED' and new.state is distinct from old.state
     and new.cooling_off_waived_at is null and new.cooling_off_until > app.now() then
    perform app.refuse('offer_cooling_off', 'the cooling-off time is not over');
  end if;
  return new;
end $$;
create trigger keep_her_yes before update of state on referral for each row execute function app.keep_her_yes();
create trigger keep_her_yes before update of state on offer for each row execute function app.keep_her_yes();

-- Two people decide a vetting, and neither led the visit nor is tied to the employer.
create function app.keep_two_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'DECIDED' and (tg_op = 'INSERT' or old.state <> 'DECIDED') then
    if (select count(*) from vetting_decision d where d.vetting_id = new.id and d.decision = new.decision) < 2 then
      perform app.refuse('vetting_two_people', 'a vetting is decided by two people who agree');
    end if;
    if exists (select from vetting_decision d where d.vetting_id = new.id and (
        exists (select from vetting_visitor l where l.vetting_id = new.id and l.account_id = d.account_id and l.is_lead)
        or exists (select from employer_tie t where t.account_id = d.account_id and t.employer_id = new.employer_id))) then
      perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer does not decide');
    end if;
  end if;
  return new;
end $$;
create trigger keep_two_people before insert or update of state on vetting for each row execute function app.keep_two_people();

-- Signing in, before anybody is known. Each login finds accounts and sessions of its own audience only.
create function app.audience() returns text language sql stable as $$ select substring(session_user::text from '^waymark_(employer|staff|trainee)_login$') $$;

create function app.find_account(asked_login text) returns table (id uuid, secret_hash text, totp_secret text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.secret_hash, a.totp_secret from account a where a.audience = app.audience() and lower(a.login) = lower(asked_login) and a.closed_at is null
$$;
create function app.open_session(asked_account uuid, new_token_hash bytea, lasts_minutes int, idle int) returns timestamptz
  language sql security definer set search_path = public, pg_temp as $$
  insert into session (token_hash, account_id, expires_at, idle_minutes)
  select new_token_hash, a.id, now() + make_interval(mins => lasts_minutes), idle from account a
  where a.id = asked_account and a.audience = app.audience() and a.closed_at is null
  returning expires_at
$$;
create function app.find_session(asked_token_hash bytea)
  returns table (account_id uuid, institution_id uuid, employer_id uuid, trainee_id uuid, roles text[], display_name text, language text)
  language sql security definer set search_path = public, pg_temp as $$
  with seen as (
    update session s set last_seen_at = now() from account a
    where s.token_hash = asked_token_hash and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at + make_interval(mins => s.idle_minutes) > now()
      and a.id = s.account_id and a.audience = app.audience() and a.closed_at is null
    returning a.*)
  select id, institution_id, employer_id, trainee_id, roles, display_name, language from seen
$$;
create function app.end_session(asked_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  update session s set ended_at = now() from account a
  where s.token_hash = asked_token_hash and a.id = s.account_id and a.audience = app.audience() and s.ended_at is null
$$;
create function app.login_is_taken(asked_login text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account a where a.audience = app.audience() and lower(a.login) = lower(asked_login))
$$;
create function app.has_role(asked text) returns boolean language sql stable
  as $$ select asked = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) $$;
