-- Six digits are soon found from any hash. A PIN and a check-in code are hashed with a secret that is not in the database (WAYMARK_PEPPER), and the row says with which:
-- a PIN as 'pepper:<id>:<argon2 hash>', a check-in code by its code_key. Rows from before have none until they are next used.
alter table employer_check_in add column code_key text check (code_key ~ '^[0-9a-f]{12}$');
comment on column employer_check_in.code_key is 'Id of the pepper the code was hashed with; null: with none.';

create function app.pepper_of(secret_hash text) returns text language sql immutable as $$ select substring(secret_hash from '^pepper:([0-9a-f]{12}):') $$;

-- How many PINs and open check-in codes are kept with each pepper; id '' is none.
create function app.pepper_use() returns table (id text, pins int, codes int) language sql stable security definer set search_path = public, pg_temp as $$
  select u.id, count(*) filter (where u.is_pin)::int, count(*) filter (where not u.is_pin)::int
  from (
    select coalesce(app.pepper_of(h.kept), '') as id, true as is_pin from account a cross join lateral (values (a.secret_hash), (a.list_hash)) h(kept)
      where a.audience = 'trainee' and a.closed_at is null and h.kept like any (array['pepper:%', '$argon2%'])
    union all
    select coalesce(code_key, ''), false from employer_check_in where code_hash is not null and state = 'ASKED' and expires_at > app.now() and code_until > app.now()
  ) u group by u.id
$$;

-- For whoever runs the database, where a pepper is lost for good: what was hashed with it opens nothing, and is marked so that the service starts without it.
create function app.give_up_pepper(lost_id text) returns table (pins int, codes int) language sql as $$
  with hers as (update account set secret_hash = case when app.pepper_of(secret_hash) = lost_id then 'lost' else secret_hash end,
      list_hash = case when app.pepper_of(list_hash) = lost_id then null else list_hash end
      where audience = 'trainee' and closed_at is null
      and lost_id in (app.pepper_of(secret_hash), app.pepper_of(list_hash)) returning 1),
    theirs as (update employer_check_in set code_hash = null, code_until = null, code_key = null where code_key = lost_id returning 1)
  select (select count(*)::int from hers), (select count(*)::int from theirs)
$$;

-- A PIN that was right is kept anew with the newest pepper, in the statement that opens the session. Only if nobody changed it in the meantime.
create function app.keep_pin_anew(asked_account uuid, for_list boolean, old_hash text, new_hash text) returns void language sql security definer set search_path = public, pg_temp as $$
  update account set secret_hash = case when for_list then secret_hash else new_hash end, list_hash = case when for_list then new_hash else list_hash end
  where id = asked_account and audience = 'trainee' and app.audience() = 'trainee' and closed_at is null
    and case when for_list then list_hash else secret_hash end = old_hash
$$;
create function app.sign_in(counted_keys bytea[], counted timestamptz, asked_account uuid, was_right boolean, step bigint, recovery bytea,
    for_list boolean, new_token_hash bytea, lasts_minutes int, idle int, replaced_token_hash bytea, new_device text, held_device bytea, next_device bytea,
    old_pin_hash text, new_pin_hash text) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare opened timestamptz := app.sign_in(counted_keys, counted, asked_account, was_right, step, recovery, for_list, new_token_hash, lasts_minutes, idle,
  replaced_token_hash, new_device, held_device, next_device);
begin
  if opened is not null and new_pin_hash is not null then perform app.keep_pin_anew(asked_account, for_list, old_pin_hash, new_pin_hash); end if;
  return opened;
end $$;

-- A check-in code comes as it is hashed with each pepper: { "<id>": "<hash>", …, "newest": "<id>" }, and under '' as typed, for rows from before.
drop function app.set_check_in_code(uuid, text, timestamptz);
create function app.set_check_in_code(asked_id uuid, new_code jsonb, valid_until timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update employer_check_in set code_hash = app.check_in_code_hash(link_token, new_code ->> (new_code ->> 'newest')), code_key = nullif(new_code ->> 'newest', ''), code_until = valid_until, wrong_codes = 0,
      version = version + 1
    where id = asked_id and employer_id = app.id('employer_id') and state = 'ASKED' and expires_at > app.now()
    returning 1)
  select exists (select from changed)
$$;

-- One try of a code. It is counted in the statement that looks, so that of any number of tries at once no more than five are looked at; that statement also keeps a right
-- one anew with the newest pepper. Her name is the one on the card that was sent, and only while she agrees to its being shown.
drop function app.try_check_in_code(text, text);
create function app.try_check_in_code(asked_token text, asked_code jsonb)
  returns table (standing text, check_in_id uuid, display_name text, vacancy_title text, starts_on date)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  tried employer_check_in;
  link text;
begin
  update employer_check_in k
    set wrong_codes = k.wrong_codes + case when k.code_hash = app.check_in_code_hash(k.link_token, asked_code ->> coalesce(k.code_key, '')) then 0 else 1 end,
      code_hash = case when k.code_hash = app.check_in_code_hash(k.link_token, asked_code ->> coalesce(k.code_key, ''))
        then app.check_in_code_hash(k.link_token, asked_code ->> (asked_code ->> 'newest')) else k.code_hash end,
      code_key = case when k.code_hash = app.check_in_code_hash(k.link_token, asked_code ->> coalesce(k.code_key, '')) then nullif(asked_code ->> 'newest', '') else k.code_key end
    where k.link_token = asked_token and k.state = 'ASKED' and k.expires_at > app.now() and k.code_until > app.now() and k.wrong_codes < 5
    returning k.* into tried;
  if tried.code_hash = app.check_in_code_hash(asked_token, asked_code ->> coalesce(tried.code_key, '')) then
    return query
      select 'RIGHT', tried.id, case when app.consent_standing(r.institution_id, r.consent_id) = 'LIVE' then r.card ->> 'displayName' end, v.title, p.starts_on
      from placement p
      join vacancy v on v.id = p.vacancy_id
      join referral r on r.institution_id = p.institution_id and r.id = p.referral_id
      where p.institution_id = tried.institution_id and p.id = tried.placement_id;
    return;
  end if;
  link := app.check_in_link(asked_token);
  return query select case link when 'OPEN' then 'WRONG' else link end, null::uuid, null::text, null::text, null::date;
end $$;

drop function app.answer_check_in(text, text, text, text, text, text);
create function app.answer_check_in(asked_token text, asked_code jsonb, said_attendance text, said_skill text, said_conduct text, said_note text) returns uuid
  language sql security definer set search_path = public, pg_temp as $$
  update employer_check_in
    set state = 'ANSWERED', answered_at = app.now(), attendance = said_attendance, skill = said_skill, conduct = said_conduct, note = said_note,
      code_hash = null, code_until = null, code_key = null, version = version + 1
    where link_token = asked_token and state = 'ASKED' and expires_at > app.now() and code_until > app.now() and wrong_codes < 5
      and code_hash = app.check_in_code_hash(link_token, asked_code ->> coalesce(code_key, ''))
    returning id
$$;

revoke all on function app.pepper_of(text), app.pepper_use(), app.give_up_pepper(text), app.keep_pin_anew(uuid, boolean, text, text),
  app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea, text, text),
  app.set_check_in_code(uuid, jsonb, timestamptz), app.try_check_in_code(text, jsonb), app.answer_check_in(text, jsonb, text, text, text, text) from public;
revoke execute on function app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea)
  from waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.sign_in(bytea[], timestamptz, uuid, boolean, bigint, bytea, boolean, bytea, int, int, bytea, text, bytea, bytea, text, text)
  to waymark_employer, waymark_staff, waymark_trainee;
grant execute on function app.set_check_in_code(uuid, jsonb, timestamptz), app.answer_check_in(text, jsonb, text, text, text, text) to waymark_employer_path;
grant execute on function app.try_check_in_code(text, jsonb) to waymark_employer, waymark_employer_path;
grant execute on function app.pepper_use() to waymark_staff;
