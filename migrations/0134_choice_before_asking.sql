-- Choice guarantee: before staff ask her about a vacancy, she has two real options in front of her, or staff record
-- why there is one only.
alter table referral add column choice_reason text;
alter table referral add constraint referral_choice_reason
  check (choice_reason is null or (choice_reason in ('ONLY_OPENING', 'HER_WISH', 'URGENT', 'OTHERS_DECLINED') and state <> 'PROPOSED')) not valid;

-- The vacancies that are real options of a trainee today: an open referral of hers leads there, it is open with a free
-- seat, its site is cleared on the first day, and it keeps her limits and the exclusions of her institution.
create function app.real_options(in_institution uuid, in_trainee uuid) returns table (vacancy_id uuid) language sql stable set search_path = public, pg_temp as $$
  select distinct v.id
  from referral r
  join vacancy v on v.id = r.vacancy_id
  join employer_site s on s.id = v.site_id
  left join trainee_limits l on l.institution_id = r.institution_id and l.trainee_id = r.trainee_id
  where r.institution_id = in_institution and r.trainee_id = in_trainee
    and r.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')
    and v.state = 'OPEN' and v.taken_seats < v.seats and v.closes_on >= app.today() and app.vacancy_is_cleared(v.id, null)
    and not exists (select from employer_exclusion e where e.institution_id = r.institution_id and e.employer_id = v.employer_id)
    and not coalesce(v.site_id = any(l.excluded_sites) or v.employer_id = any(l.excluded_employers) or s.province_code = any(l.excluded_provinces)
      or (l.no_night and v.night) or (l.no_live_in and v.live_in) or (l.no_alcohol and v.serves_alcohol)
      or exists (select from unnest(l.excluded_isco) beginning where starts_with(v.isco_code, beginning)), false)
$$;
revoke all on function app.real_options from public;
grant execute on function app.real_options to waymark_staff, waymark_staff_writer;

-- No login asks her without two real options or a reason.
create function app.require_choice() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null or new.choice_reason is not null then return new; end if;
  if (select count(*) from app.real_options(new.institution_id, new.trainee_id)) < 2 then
    perform app.refuse('referral_choice', 'she has no second real option, and no reason is recorded');
  end if;
  return new;
end $$;
create trigger require_choice before update of state on referral for each row
  when (new.state = 'ASKED' and old.state = 'PROPOSED') execute function app.require_choice();

-- The reason belongs to the question: it is recorded with it, and goes when the question is taken back.
create function app.keep_choice_reason() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is not null and new.choice_reason is distinct from old.choice_reason
      and not ((old.state = 'PROPOSED' and new.state = 'ASKED') or (old.state = 'ASKED' and new.state = 'PROPOSED' and new.choice_reason is null)) then
    perform app.refuse('referral_choice_reason_kept', 'the reason for a single option is recorded with the question');
  end if;
  return new;
end $$;
create trigger keep_choice_reason before update of choice_reason on referral for each row execute function app.keep_choice_reason();

revoke all on function app.require_choice, app.keep_choice_reason from public;
