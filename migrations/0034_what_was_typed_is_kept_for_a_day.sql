-- What somebody typed in a form that could not be taken, or whose session ended meanwhile, waits here for a day for the same account, whichever process she comes back to.
-- It is sealed with a key that stands in the address of her page and nowhere here: whoever reads this table reads nothing. No role reads it; whoever asks shows a session's token.
create table form_draft (
  id bytea primary key,
  account_id uuid references account on delete cascade,
  is_list boolean not null default false,
  visitor bytea,
  sealed bytea not null check (octet_length(sealed) <= 200000),
  created_at timestamptz not null default now(),
  check ((account_id is null) <> (visitor is null))
);
comment on column form_draft.id is 'The hash of the key it is sealed with.';
comment on column form_draft.visitor is 'Before anybody signed in: the hash of what the browser''s forms are bound to.';
create index form_draft_account on form_draft (account_id, created_at) where account_id is not null;
create index form_draft_visitor on form_draft (visitor, created_at) where visitor is not null;
create index form_draft_created on form_draft (created_at);

-- For the account of a session that is open or ran out within the last day, or for a visitor; of each the newest twenty. One that was ended keeps nothing: whoever sits there was sent away.
create function app.keep_draft(draft_id bytea, asked_token_hash bytea, asked_visitor bytea, sealed_with_it bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare owner uuid; of_list boolean := false;
begin
  if asked_token_hash is not null then
    select a.id, s.is_list into owner, of_list from session s join account a on a.id = s.account_id
      where s.token_hash = asked_token_hash and s.ended_at is null and s.expires_at > now() - interval '1 day' and a.audience = app.audience() and a.closed_at is null;
    if owner is null then return false; end if;
  end if;
  insert into form_draft (id, account_id, is_list, visitor, sealed) values (draft_id, owner, of_list, case when owner is null then asked_visitor end, sealed_with_it);
  delete from form_draft where id in (
    select d.id from form_draft d where case when owner is null then d.visitor = asked_visitor else d.account_id = owner end order by d.created_at desc, d.id offset 20);
  return true;
end $$;

create function app.find_draft(draft_id bytea, asked_token_hash bytea, asked_visitor bytea) returns bytea language sql stable security definer set search_path = public, pg_temp as $$
  select d.sealed from form_draft d where d.id = draft_id and d.created_at > now() - interval '1 day'
    and (d.visitor = asked_visitor or exists (
      select from session s join account a on a.id = s.account_id
      where s.token_hash = asked_token_hash and app.is_live(s) and a.audience = app.audience() and a.closed_at is null and a.id = d.account_id and s.is_list = d.is_list))
$$;

create function app.clear_old_drafts(most int) returns int language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from form_draft where id in (
    select id from form_draft where created_at < now() - interval '1 day' order by created_at limit most for update skip locked) returning 1)
  select count(*)::int from gone
$$;

-- Who signs out leaves nothing behind.
create or replace function app.end_session(asked_token_hash bytea) returns void language sql security definer set search_path = public, pg_temp as $$
  with over as (update session s set ended_at = now() from account a
    where s.token_hash = asked_token_hash and a.id = s.account_id and a.audience = app.audience() and s.ended_at is null returning s.account_id, s.is_list)
  delete from form_draft d using over where d.account_id = over.account_id and d.is_list = over.is_list
$$;
create or replace function app.end_sessions(asked_token_hash bytea, asked uuid[]) returns int language sql security definer set search_path = public, pg_temp as $$
  with over as (update session set ended_at = now() where id in (select s.id from app.sessions_with(asked_token_hash) s where s.id = any(asked)) and ended_at is null returning account_id, is_list),
    gone as (delete from form_draft d using over where d.account_id = over.account_id and d.is_list = over.is_list)
  select count(*)::int from over
$$;

call app.guard_tables();
revoke all on function app.keep_draft(bytea, bytea, bytea, bytea), app.find_draft(bytea, bytea, bytea), app.clear_old_drafts(int) from public;
grant execute on function app.keep_draft(bytea, bytea, bytea, bytea), app.find_draft(bytea, bytea, bytea) to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.clear_old_drafts(int) to waymark_worker;
