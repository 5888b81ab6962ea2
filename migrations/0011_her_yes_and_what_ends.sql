-- What only she may say, for every way in which a row can come to say it, and what is left to see of a path that has ended.

-- A referral, an interview and an offer say yes in her name only when her own login wrote it (session_user cannot be set by SET ROLE):
-- neither by an update, nor by a row that begins where a yes would have led, nor by going past the yes.
drop trigger keep_her_yes on referral;
drop trigger keep_her_yes on offer;
drop function app.keep_her_yes();

create function app.is_hers() returns boolean language sql stable
  as $$ select session_user not in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login') $$;

create function app.keep_referral_hers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.is_hers() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('her_yes', 'nobody but the trainee says yes'); end if;
  elsif new.state is distinct from old.state and (new.state in ('AGREED', 'DECLINED_BY_TRAINEE', 'HIRED') or (new.state = 'SENT' and old.state <> 'AGREED')
      or (new.state in ('VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') and old.sent_at is null)) then
    perform app.refuse('her_yes', 'nobody but the trainee says yes');
  end if;
  return new;
end $$;
create trigger keep_hers before insert or update on referral for each row execute function app.keep_referral_hers();

create function app.keep_interview_hers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.is_hers() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('her_yes', 'nobody but the trainee says yes'); end if;
  elsif new.starts_at is distinct from old.starts_at or (new.state is distinct from old.state and (new.state = 'CONFIRMED' or (new.state in ('DONE', 'NO_SHOW') and old.state <> 'CONFIRMED'))) then
    perform app.refuse('her_yes', 'nobody but the trainee says yes');
  end if;
  return new;
end $$;
create trigger keep_hers before insert or update on interview for each row execute function app.keep_interview_hers();

create function app.keep_offer_hers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not app.is_hers() and (new.state not in ('DRAFT', 'ISSUED') or new.cooling_off_waived_at is not null) then
      perform app.refuse('her_yes', 'nobody but the trainee says yes');
    end if;
    return new;
  end if;
  if not app.is_hers() then
    if (new.state is distinct from old.state and new.state in ('ACCEPTED', 'DECLINED'))
       or new.cooling_off_waived_at is distinct from old.cooling_off_waived_at
       -- her time to think begins with the explanation and is not cut short; a minute is left for clocks
       or (new.state = 'EXPLAINED' and old.state <> 'EXPLAINED' and coalesce(new.cooling_off_until < app.now() + interval '23 hours 59 minutes', true))
       or (old.cooling_off_until is not null and new.cooling_off_until is distinct from old.cooling_off_until) then
      perform app.refuse('her_yes', 'nobody but the trainee says yes');
    end if;
  end if;
  if new.state = 'ACCEPTED' and old.state is distinct from 'ACCEPTED' and new.cooling_off_waived_at is null and new.cooling_off_until > app.now() then
    perform app.refuse('offer_cooling_off', 'the cooling-off time is not over');
  end if;
  return new;
end $$;
create trigger keep_hers before insert or update on offer for each row execute function app.keep_offer_hers();

-- Staff propose no interview and issue no offer.
revoke insert on interview, offer from waymark_staff_path;

-- A placement in an enterprise of her own institution is counted apart. Neither she nor an employer may read whose enterprise it is,
-- so the database writes it down, whatever the statement said. Fires after follow_referral, which knows her institution.
create function app.mark_own_enterprise() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.own_enterprise := exists (select from employer e where e.id = new.employer_id and e.own_enterprise_of = new.institution_id);
  return new;
end $$;
create trigger mark_own_enterprise before insert on placement for each row execute function app.mark_own_enterprise();

-- Of an introduction that was withdrawn or has run out, its employer may still see that it has ended, and nothing of her:
-- the card is gone from the row itself, not only from the screen.
alter table referral add constraint referral_end_shows_nothing check ((state in ('DECLINED_BY_TRAINEE', 'WITHDRAWN', 'EXPIRED')) <= (card is null));
do $$
declare r text; seen text := 'employer_id = (select app.id(''employer_id'')) and sent_at is not null and (shown_until is null or shown_until > app.now() or state in (''HIRED'', ''WITHDRAWN'', ''EXPIRED''))';
begin
  foreach r in array array['employer', 'employer_path'] loop
    execute format('drop policy %s on referral; create policy %s on referral to waymark_%s using (%s) with check (employer_id = (select app.id(''employer_id'')))', r, r, r, seen);
  end loop;
end $$;

revoke all on function app.is_hers(), app.keep_referral_hers(), app.keep_interview_hers(), app.keep_offer_hers(), app.mark_own_enterprise() from public;
