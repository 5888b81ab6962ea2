-- Who belongs to an employer, or is declared kin or shareholder, neither vets it, nor refers to it, nor lets it go on. A tie is declared by oneself or, for a
-- colleague, by an institution admin; who declared it is kept, since one takes back only what one said oneself.
alter table employer_tie add column declared_by uuid references account on delete set null,
  add column declared_at timestamptz not null default now();
create index employer_tie_employer on employer_tie (employer_id);

create function app.is_tied(asked_account uuid, asked_employer uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from employer_tie where account_id = asked_account and employer_id = asked_employer)
$$;
-- Whoever works in the institution of the one who asks.
create function app.is_colleague(asked_account uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from account where id = asked_account and audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null)
$$;

-- Two people decide a vetting: of those who agree, only who neither led the visit nor is tied to the employer counts, also when the tie came later.
create or replace function app.keep_two_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare agree int; counting int;
begin
  if new.state = 'DECIDED' and (tg_op = 'INSERT' or old.state <> 'DECIDED') then
    select count(*), count(*) filter (where not app.is_tied(d.account_id, new.employer_id)
        and not exists (select from vetting_visitor l where l.vetting_id = new.id and l.account_id = d.account_id and l.is_lead))
      into agree, counting from vetting_decision d where d.vetting_id = new.id and d.decision = new.decision;
    if agree < 2 then perform app.refuse('vetting_two_people', 'a vetting is decided by two people who agree'); end if;
    if counting < 2 then perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer does not decide'); end if;
  end if;
  if tg_op = 'UPDATE' and new.state in ('VISITED', 'SUBMITTED', 'DECIDED') and app.is_tied(app.id('actor_id'), new.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not vet it');
  end if;
  return new;
end $$;
create function app.keep_visitors_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from vetting v where v.id = new.vetting_id and app.is_tied(new.account_id, v.employer_id)) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not visit it');
  end if;
  return new;
end $$;
create trigger keep_apart before insert or update on vetting_visitor for each row execute function app.keep_visitors_apart();

create function app.keep_referrer_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  if new.state in ('PROPOSED', 'ASKED', 'SENT') and (app.is_tied(app.id('actor_id'), new.employer_id)
     or (new.state = 'PROPOSED' and app.is_tied(new.proposed_by, new.employer_id))) then
    perform app.refuse('referral_no_conflict', 'who is tied to the employer does not refer to it');
  end if;
  return new;
end $$;
create trigger keep_apart before insert or update of state on referral for each row execute function app.keep_referrer_apart();

create function app.keep_reinstater_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.is_tied(app.id('actor_id'), new.id) then
    perform app.refuse('employer_no_conflict', 'who is tied to the employer does not let it go on');
  end if;
  return new;
end $$;
create trigger keep_apart before update of state on employer for each row when (old.state = 'SUSPENDED' and new.state = 'ACTIVE')
  execute function app.keep_reinstater_apart();

-- Staff of her institution tell her again what she types to sign in: it is kept in no row but her account.
create function app.access_code_of(asked_trainee uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select login from account where trainee_id = asked_trainee and institution_id = app.id('institution_id') and audience = 'trainee' and closed_at is null
$$;

revoke all on function app.access_code_of(uuid), app.is_tied(uuid, uuid), app.is_colleague(uuid), app.keep_visitors_apart(), app.keep_referrer_apart(), app.keep_reinstater_apart() from public;
grant execute on function app.is_colleague(uuid), app.access_code_of(uuid) to waymark_staff_path;
grant insert, delete on employer_tie to waymark_staff_path;
create policy staff_path on employer_tie for insert to waymark_staff_path with check (
  declared_by = (select app.id('actor_id')) and app.is_colleague(account_id) and (account_id = (select app.id('actor_id')) or (select app.has_role('INSTITUTION_ADMIN'))));
create policy staff_path_ends on employer_tie for delete to waymark_staff_path using (
  app.is_colleague(account_id) and case when account_id = (select app.id('actor_id')) then declared_by = account_id else (select app.has_role('INSTITUTION_ADMIN')) end);
