-- A vacancy may stay open long after its start: who is brought to it then would start today, so its site must be cleared today. The first day is the later of the
-- two, as in firstDayOf of src/features/matching/domain/facts/pair.ts.

-- On a day, or on the first day.
create or replace function app.vacancy_is_cleared(vacancy_asked uuid, day date) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select app.is_cleared(v.site_id, coalesce(day, greatest(v.starts_on, app.today()))) from vacancy v where v.id = vacancy_asked), false)
$$;

-- The steps up to an offer ask for the first day. An offer and a planned start name a day of their own, and it is that day which is asked; what a referral says of
-- them comes with them, and is written down later, too, when that day is long past.
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
  if tg_table_name = 'referral' and new.state in ('OFFERED', 'HIRED') then day := (select v.starts_on from vacancy v where v.id = new.vacancy_id); end if;
  if not app.vacancy_is_cleared(new.vacancy_id, day) then
    perform app.refuse('path_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;

-- Sites whose clearance begins or ends somewhere between two days, whichever is the later: the match index looks again at what is open there, though nothing was
-- written. Which vetting it is, and what it found, the index has no use for.
create function app.sites_whose_clearance_turns(one date, other date) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct v.site_id from vetting v where v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
    and ((v.valid_until >= least(one, other) and v.valid_until < greatest(one, other)) or (v.valid_from > least(one, other) and v.valid_from <= greatest(one, other)))
$$;
revoke all on function app.sites_whose_clearance_turns(date, date) from public;
grant execute on function app.sites_whose_clearance_turns(date, date) to waymark_index;
