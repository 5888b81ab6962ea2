-- The employer's check-in. Who answers may have no account: the link is found by equality alone, and a code of six digits opens it.
-- An employer's own login sees what waits for it and what it answered. Of one that was never asked, ran out or was taken back it sees nothing:
-- why a question ended is the service's to know. It writes nothing itself; the functions below do, and they give back neither link nor trainee.
drop policy employer on employer_check_in;
drop policy employer_path on employer_check_in;
revoke select on employer_check_in from waymark_employer, waymark_employer_path;
revoke update on employer_check_in from waymark_employer_path;
revoke select (institution_id, id, placement_id, employer_id, vacancy_id, day, due_on, state, asked_at, expires_at, answered_at, attendance, skill, conduct, note, version) on employer_check_in from waymark_employer, waymark_employer_path;
revoke update (code_hash, code_until, wrong_codes, state, answered_at, attendance, skill, conduct, note, version) on employer_check_in from waymark_employer_path;
grant select (id, placement_id, employer_id, vacancy_id, day, state, asked_at, expires_at, answered_at) on employer_check_in to waymark_employer, waymark_employer_path;
create policy employer on employer_check_in to waymark_employer
  using (employer_id = (select app.id('employer_id')) and state in ('ASKED', 'ANSWERED')) with check (employer_id = (select app.id('employer_id')));
create policy employer_path on employer_check_in for select to waymark_employer_path
  using (employer_id = (select app.id('employer_id')) and state in ('ASKED', 'ANSWERED'));
alter table employer_check_in add constraint check_in_answer_is_whole
  check ((state = 'ANSWERED') = (attendance is not null and skill is not null and conduct is not null));
alter table employer_check_in add constraint check_in_code_is_whole check ((code_hash is null) = (code_until is null));

-- Kept of a code: without the link, which no employer's login can read, a million guesses find nothing.
create function app.check_in_code_hash(link_token text, code text) returns text language sql immutable as $$
  select encode(sha256(convert_to(link_token || ':' || code, 'UTF8')), 'hex')
$$;

-- How a link stands: a wrong one, one that ran out and one that was taken back are the same.
create function app.check_in_link(asked_token text) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select case state when 'ASKED' then 'OPEN' when 'ANSWERED' then 'ANSWERED' else 'OVER' end
    from employer_check_in where link_token = asked_token and expires_at > app.now()), 'OVER')
$$;

-- A new code for one that waits, by its employer. The old one opens nothing any more, and its wrong tries are forgotten.
create function app.set_check_in_code(asked_id uuid, new_code text, valid_until timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with changed as (
    update employer_check_in set code_hash = app.check_in_code_hash(link_token, new_code), code_until = valid_until, wrong_codes = 0, version = version + 1
    where id = asked_id and employer_id = app.id('employer_id') and state = 'ASKED' and expires_at > app.now()
    returning 1)
  select exists (select from changed)
$$;

-- One try of a code. It is counted in the statement that looks, so that of any number of tries at once no more than five are looked at.
-- Her name is the one on the card that was sent, and only while she agrees to its being shown.
create function app.try_check_in_code(asked_token text, asked_code text)
  returns table (standing text, check_in_id uuid, display_name text, vacancy_title text, starts_on date)
  language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  tried employer_check_in;
  link text;
begin
  update employer_check_in k
    set wrong_codes = k.wrong_codes + case when k.code_hash = app.check_in_code_hash(k.link_token, asked_code) then 0 else 1 end
    where k.link_token = asked_token and k.state = 'ASKED' and k.expires_at > app.now() and k.code_until > app.now() and k.wrong_codes < 5
    returning k.* into tried;
  if tried.code_hash = app.check_in_code_hash(asked_token, asked_code) then
    return query
      select 'RIGHT', tried.id, case when c.state = 'GIVEN' and c.expires_on >= app.today() then r.card ->> 'displayName' end, v.title, p.starts_on
      from placement p
      join vacancy v on v.id = p.vacancy_id
      join referral r on r.institution_id = p.institution_id and r.id = p.referral_id
      left join consent c on c.institution_id = r.institution_id and c.id = r.consent_id
      where p.institution_id = tried.institution_id and p.id = tried.placement_id;
    return;
  end if;
  link := app.check_in_link(asked_token);
  return query select case link when 'OPEN' then 'WRONG' else link end, null::uuid, null::text, null::text, null::date;
end $$;

-- The answer, once, with the code. @returns its id, or nothing where the link or the code no longer holds
create function app.answer_check_in(asked_token text, asked_code text, said_attendance text, said_skill text, said_conduct text, said_note text) returns uuid
  language sql security definer set search_path = public, pg_temp as $$
  update employer_check_in
    set state = 'ANSWERED', answered_at = app.now(), attendance = said_attendance, skill = said_skill, conduct = said_conduct, note = said_note,
      code_hash = null, code_until = null, version = version + 1
    where link_token = asked_token and state = 'ASKED' and expires_at > app.now() and code_until > app.now() and wrong_codes < 5
      and code_hash = app.check_in_code_hash(link_token, asked_code)
    returning id
$$;

revoke all on function app.check_in_code_hash(text, text), app.check_in_link(text), app.set_check_in_code(uuid, text, timestamptz), app.try_check_in_code(text, text),
  app.answer_check_in(text, text, text, text, text, text) from public;
grant execute on function app.check_in_link(text), app.try_check_in_code(text, text) to waymark_employer;
grant execute on function app.set_check_in_code(uuid, text, timestamptz), app.try_check_in_code(text, text), app.answer_check_in(text, text, text, text, text, text) to waymark_employer_path;
