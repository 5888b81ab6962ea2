-- How a consent stands today for whatever rests on it: LIVE, TAKEN_BACK by her, or MISSING. Where a newer yes of hers to the same recipient took its place
-- the newer one decides: her yes to a second place at an employer ends nothing of the first, and to take the newer one back takes back both.
create function app.consent_standing(owner_asked uuid, consent_asked uuid) returns text language sql stable as $$
  select coalesce((
    select case
      when kept.state in ('WITHDRAWN', 'REFUSED') or last.state in ('WITHDRAWN', 'REFUSED') then 'TAKEN_BACK'
      when last.state = 'GIVEN' and last.expires_on >= app.today() then 'LIVE'
      else 'MISSING' end
    from consent kept
    cross join lateral (
      select c.state, c.expires_on from consent c
      where c.institution_id = kept.institution_id and c.trainee_id = kept.trainee_id and c.purpose = kept.purpose
        and c.employer_id is not distinct from kept.employer_id and c.to_institution_id is not distinct from kept.to_institution_id
      order by c.state <> 'GIVEN', c.state = 'SUPERSEDED', c.given_at desc, c.id limit 1) last
    where kept.institution_id = owner_asked and kept.id = consent_asked), 'MISSING')
$$;
revoke all on function app.consent_standing(uuid, uuid) from public;
grant execute on function app.consent_standing(uuid, uuid) to waymark_worker;

-- One try of a code. It is counted in the statement that looks, so that of any number of tries at once no more than five are looked at.
-- Her name is the one on the card that was sent, and only while she agrees to its being shown.
create or replace function app.try_check_in_code(asked_token text, asked_code text)
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
