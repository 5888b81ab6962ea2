-- A step that only the trainee takes may follow what she said to staff: a no at once, a yes with two witnesses.

create function app.takes_her_word(in_word text, subject uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select app.login() = 'staff' and app.has_word(in_word, subject)
$$;

-- As before, and staff record her answer with her word.
create or replace function app.enforce_own_referral_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.may_act_as_trainee() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines'); end if;
  elsif new.state = 'AGREED' and old.state = 'SENT' and new.answered_at = old.answered_at and new.consent_id = old.consent_id and new.card = old.card
      and new.sent_at is null and app.is_undoing_change('referralSend', new.id, old.sent_at) then
    return new;
  elsif (old.state = 'ASKED' and new.state = 'AGREED' and app.takes_her_word('YES_TO_REFERRAL', new.id))
      or (old.state = 'ASKED' and new.state = 'DECLINED_BY_TRAINEE' and app.takes_her_word('NO', new.id))
      or (old.state = 'OFFERED' and new.state = 'HIRED' and app.takes_her_word('YES_TO_OFFER', new.id)) then
    return new;
  elsif new.state is distinct from old.state and (new.state in ('AGREED', 'DECLINED_BY_TRAINEE', 'HIRED') or (new.state = 'SENT' and old.state <> 'AGREED')
      or (new.state in ('VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') and old.sent_at is null)) then
    perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
  end if;
  return new;
end $$;

-- As before, and staff record her answer with her word: after the whole cooling-off time, also if she waived it herself.
create or replace function app.enforce_own_offer_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not app.may_act_as_trainee() and (new.state not in ('DRAFT', 'ISSUED') or new.cooling_off_waived_at is not null) then
      perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
    end if;
    return new;
  end if;
  if not app.may_act_as_trainee() then
    if (new.state is distinct from old.state and new.state in ('ACCEPTED', 'DECLINED')
        and not (new.state = 'ACCEPTED' and app.takes_her_word('YES_TO_OFFER', new.id) and new.cooling_off_until <= app.now())
        and not (new.state = 'DECLINED' and app.takes_her_word('NO', new.id)))
       or new.cooling_off_waived_at is distinct from old.cooling_off_waived_at
       -- Her cooling-off time begins with the explanation and is not shortened; one minute of tolerance for
       -- clocks.
       or (new.state = 'EXPLAINED' and old.state <> 'EXPLAINED' and coalesce(new.cooling_off_until < app.now() + interval '23 hours 59 minutes', true))
       or (old.cooling_off_until is not null and new.cooling_off_until is distinct from old.cooling_off_until) then
      perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
    end if;
  end if;
  if new.state = 'ACCEPTED' and old.state is distinct from 'ACCEPTED' and new.cooling_off_waived_at is null and new.cooling_off_until > app.now() then
    perform app.refuse('offer_cooling_off', 'the cooling-off time is not over');
  end if;
  return new;
end $$;

-- As before, and staff plan a placement and confirm her start only with her word and two witnesses; her start counts when a
-- third person has asked her again. Who confirmed for her does not stand with the employer, so nobody supplies both sides.
create or replace function app.enforce_mutual_start() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if app.session_login() in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login', 'waymark_trainee_login')
       and (new.state <> 'PLANNED' or new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null or new.verified_at is not null) then
      perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
    end if;
    if not app.may_act_as_trainee() and not app.takes_her_word('YES_TO_OFFER', new.offer_id) then
      perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
    end if;
    return new;
  end if;
  -- She takes a witnessed yes back before the start.
  if old.state = 'PLANNED' and new.state = 'CANCELLED' and app.is_reversing('YES_TO_OFFER', new.offer_id) then return new; end if;
  -- Refused for every state and before any other check: a refusal for some states only would reveal the
  -- state.
  if old.state <> 'PLANNED' and app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.state is distinct from old.state and old.state in ('COMPLETED', 'ENDED_BY_TRAINEE', 'ENDED_BY_EMPLOYER', 'ENDED_FOR_SAFETY', 'CANCELLED')
     and app.login() is not null and not app.is_correcting('placementCorrectEnd', new.id) then
    raise exception 'placement % has ended: only a correction with a reason opens it again', new.id;
  end if;
  if new.starts_on is distinct from old.starts_on then
    if old.state <> 'PLANNED' or new.state <> 'PLANNED' then perform app.refuse('start_confirmed_by_both', 'a verified start does not move'); end if;
    if new.confirmed_by_trainee_at is not null or new.confirmed_by_employer_at is not null then
      perform app.refuse('start_confirmed_by_both', 'a start that moves is confirmed again');
    end if;
    return new;
  end if;
  if (new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at and app.session_login() in ('waymark_employer_login', 'waymark_worker_login'))
     or (new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at and app.login() = 'staff'
       and not (old.confirmed_by_trainee_at is null and app.has_word('START', new.id))
       and not (new.confirmed_by_trainee_at is null and new.state = 'PLANNED' and app.is_reversing('START', new.id)))
     or (app.login() = 'trainee' and old.confirmed_by_trainee_at is not null and new.confirmed_by_trainee_at is distinct from old.confirmed_by_trainee_at
       and not (new.confirmed_by_trainee_at is null and new.state = 'PLANNED' and app.is_reversing('START', new.id)))
     or (app.login() = 'staff' and old.state = 'PLANNED' and new.state not in ('PLANNED', 'CANCELLED') and not app.has_word('START', new.id))
     or (app.login() = 'staff' and new.verified_at is distinct from old.verified_at and not app.has_word('START', new.id))
     or (new.confirmed_by_employer_at is distinct from old.confirmed_by_employer_at and app.session_login() in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login'))
     or (app.session_login() in ('waymark_employer_login', 'waymark_trainee_login') and new.state is distinct from old.state and not (old.state = 'PLANNED' and new.state = 'ACTIVE')) then
    perform app.refuse('start_confirmed_by_both', 'a start is confirmed by both sides, each for itself');
  end if;
  if new.starts_on > app.today() and ((old.confirmed_by_trainee_at is null and new.confirmed_by_trainee_at is not null)
     or (old.confirmed_by_employer_at is null and new.confirmed_by_employer_at is not null)) then
    perform app.refuse('start_day_reached', 'a start is confirmed from its day on');
  end if;
  return new;
end $$;

-- Staff of every institution take the seat of an offer to which she said yes before two witnesses, in that transaction.
create function app.take_witnessed_seat(in_offer uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.takes_her_word('YES_TO_OFFER', in_offer) then return false; end if;
  update vacancy v set taken_seats = v.taken_seats + 1, state = case when v.taken_seats + 1 = v.seats then 'FILLED' else v.state end, version = v.version + 1
    from offer o where o.id = in_offer and v.id = o.vacancy_id and v.state in ('OPEN', 'PAUSED') and v.taken_seats < v.seats;
  return found;
end $$;

-- What ends with a yes that she took back: the start that was planned, its follow-ups, questions and agreement. Her own
-- session has no right to them.
create function app.cancel_by_her_word(in_word uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare w witnessed_word; planned uuid;
begin
  select * into w from witnessed_word where id = in_word and effective_in = pg_current_xact_id_if_assigned() and reversed_at is not null;
  if w.word = 'START' then
    update placement set confirmed_by_trainee_at = null, version = version + 1
      where institution_id = w.institution_id and id = w.placement_id and state = 'PLANNED' and confirmed_by_trainee_at is not null;
    return null;
  end if;
  if w.word is distinct from 'YES_TO_OFFER' then return null; end if;
  update placement set state = 'CANCELLED', ended_on = app.today(), end_reason = 'NEVER_STARTED', end_recorded_at = app.now(), version = version + 1
    where institution_id = w.institution_id and offer_id = w.offer_id and state = 'PLANNED' returning id into planned;
  update follow_up set state = 'CANCELLED', version = version + 1
    where institution_id = w.institution_id and placement_id = planned and state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED');
  update employer_check_in set state = 'CANCELLED', version = version + 1
    where institution_id = w.institution_id and placement_id = planned and state in ('PLANNED', 'ASKED');
  update apprenticeship_agreement set state = 'BROKEN', ended_on = app.today(), broken_by = 'TRAINEE', version = version + 1
    where institution_id = w.institution_id and placement_id = planned and state in ('PLANNED', 'SIGNED', 'REGISTERED');
  return planned;
end $$;

grant insert on placement to waymark_staff_writer;
revoke all on function app.takes_her_word, app.take_witnessed_seat, app.cancel_by_her_word from public;
grant execute on function app.take_witnessed_seat to waymark_staff_writer;
grant execute on function app.cancel_by_her_word to waymark_staff_writer, waymark_trainee_writer;
