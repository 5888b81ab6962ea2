-- An employer that is suspended until it is reinstated, or closed for good. app.is_cleared reads its state, so what is open there stands still and nothing is copied.

-- No statement brings anybody nearer to a place that is not cleared, from the first thought of it on: a proposal, the question to her and her yes are asked
-- as the later steps are. Each waits for a hold or a move of its employer, and sees it.
create or replace function app.keep_path_safe() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare day date;
begin
  if tg_table_name in ('offer', 'placement') then day := new.starts_on; end if;
  if tg_op = 'UPDATE' and new.state = old.state and (tg_table_name <> 'placement' or day = (to_jsonb(old) ->> 'starts_on')::date) then return new; end if;
  if tg_table_name = 'referral' and new.state not in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED') then return new; end if;
  if tg_table_name = 'interview' and new.state not in ('PROPOSED', 'CONFIRMED') then return new; end if;
  if tg_table_name = 'offer' and new.state not in ('ISSUED', 'EXPLAINED', 'ACCEPTED') then return new; end if;
  if tg_table_name = 'placement' and (new.state not in ('PLANNED', 'ACTIVE') or (tg_op = 'UPDATE' and old.state = 'UNREACHABLE')) then return new; end if;
  perform pg_advisory_xact_lock_shared(app.employer_lock(new.employer_id));
  if not app.vacancy_is_cleared(new.vacancy_id, day) then
    perform app.refuse('path_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;

create index placement_employer on placement (employer_id, id);

-- What stands against closing an employer, whose people they are left out: staff hear of it at the institution that keeps the places alone.
create function app.still_open_at(asked_employer uuid) returns text[] language sql stable security definer set search_path = public, pg_temp as $$
  select array(
    select 'REFERRAL_OPEN' where exists (select from referral where employer_id = asked_employer
      and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'))
    union all
    select 'START_STILL_PLANNED' where exists (select from placement where employer_id = asked_employer and state = 'PLANNED'))
  where session_user <> 'waymark_staff_login' or app.is_steward()
$$;

-- A move of an employer waits for every step on the path that is being taken there, and those that come later see it, as with a hold.
-- Whoever makes one locks nothing after this that such a step may hold; its row is locked before, in a mode that a new row naming it does not wait for.
create function app.keep_employer_moves() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare still_open text[];
begin
  perform pg_advisory_xact_lock(app.employer_lock(new.id));
  if old.state = 'CLOSED' then perform app.refuse('employer_stays_closed', 'an employer is closed for good'); end if;
  if new.state = 'CLOSED' then
    still_open := app.still_open_at(new.id);
    if 'REFERRAL_OPEN' = any (still_open) then perform app.refuse('employer_no_referral_open', 'somebody is on the way to this employer'); end if;
    if 'START_STILL_PLANNED' = any (still_open) then perform app.refuse('employer_no_start_planned', 'somebody is to start at this employer'); end if;
  end if;
  return new;
end $$;
create trigger keep_moves before update of state on employer for each row when (old.state is distinct from new.state) execute function app.keep_employer_moves();

-- Each institution that has people there, the one that keeps the places too, is asked to check on them: those on the way cannot go on, those at work do.
create function app.check_people_at_stopped() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare cause uuid := gen_random_uuid();
begin
  with opened as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select p.institution_id, 'CHECK_YOUR_PEOPLE', new.id, cause, 'OPEN', app.now()
    from (select institution_id from placement where employer_id = new.id and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
          union select institution_id from referral where employer_id = new.id
            and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from opened;
  return null;
end $$;
create trigger check_people after update of state on employer for each row
  when (old.state is distinct from new.state and new.state in ('SUSPENDED', 'CLOSED')) execute function app.check_people_at_stopped();

revoke all on function app.still_open_at(uuid), app.keep_employer_moves(), app.check_people_at_stopped() from public;
grant execute on function app.still_open_at(uuid) to waymark_staff_path;
