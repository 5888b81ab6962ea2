-- Staff take a partner's sheet in from a page: it waits, tried and not yet taken in, as what was typed waits, sealed for the account that sent it.

-- The placement officers among these logins (in small letters): of the institution of who asks, or of any for the owner. No role reads logins.
create function app.officers_with(asked text[]) returns table (id uuid, institution_id uuid, login text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, a.institution_id, lower(a.login) from account a
  where lower(a.login) = any(asked) and a.audience = 'staff' and 'PLACEMENT_OFFICER' = any(a.roles) and a.closed_at is null
    and case when app.audience() = 'staff' then a.institution_id = app.id('institution_id') else true end
$$;
revoke all on function app.officers_with(text[]) from public;
grant execute on function app.officers_with(text[]) to waymark_staff_path;

-- A sheet is larger than a form: staff alone keep so much, and of that the newest three.
alter table form_draft drop constraint form_draft_sealed_check;
alter table form_draft add constraint form_draft_sealed_check check (octet_length(sealed) <= 3000000);
create or replace function app.keep_draft(draft_id bytea, asked_token_hash bytea, asked_visitor bytea, sealed_with_it bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare owner uuid; of_list boolean := false; is_large boolean := octet_length(sealed_with_it) > 200000;
begin
  if asked_token_hash is not null then
    select a.id, s.is_list into owner, of_list from session s join account a on a.id = s.account_id
      where s.token_hash = asked_token_hash and s.ended_at is null and s.expires_at > now() - interval '1 day' and a.audience = app.audience() and a.closed_at is null;
    if owner is null then return false; end if;
  end if;
  if is_large and (owner is null or app.audience() <> 'staff') then return false; end if;
  insert into form_draft (id, account_id, is_list, visitor, sealed) values (draft_id, owner, of_list, case when owner is null then asked_visitor end, sealed_with_it);
  delete from form_draft where id in (
    select d.id from form_draft d where case when owner is null then d.visitor = asked_visitor else d.account_id = owner end order by d.created_at desc, d.id offset 20);
  if is_large then
    delete from form_draft where id in (
      select d.id from form_draft d where d.account_id = owner and octet_length(d.sealed) > 200000 order by d.created_at desc, d.id offset 3);
  end if;
  return true;
end $$;
