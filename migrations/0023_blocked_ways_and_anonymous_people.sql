-- A way she says must not be used any more, and a person who becomes a number.

-- She blocks a way of her own at once, in her own session, and can do nothing else with one: to use it again somebody must speak with her.
grant update (state, verified_on, version) on contact_method to waymark_trainee_path;
create policy trainee_path_blocks on contact_method as restrictive for update to waymark_trainee_path
  using (state <> 'BLOCKED') with check (state = 'BLOCKED' and verified_on is null);

-- Identity leaves only with a live consent that names the institution it goes to, after that institution said yes. Afterwards a way to reach her may go from it,
-- and nothing else of it is written anew.
create or replace function app.keep_identity_until_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.released is null or (tg_op = 'UPDATE' and new.released is not distinct from old.released) then return new; end if;
  if tg_op = 'UPDATE' and old.released - 'ways' = new.released - 'ways' and (old.released -> 'ways') @> (new.released -> 'ways') then return new; end if;
  if (tg_op = 'UPDATE' and old.state <> 'ACCEPTED') or not exists (
      select from institution_referral_person p join consent c on c.institution_id = p.institution_id and c.id = p.consent_id
      where p.referral_id = new.id and p.institution_id = new.from_institution_id and c.trainee_id = p.trainee_id
        and c.purpose = 'REFERRAL_TO_INSTITUTION' and c.to_institution_id = new.to_institution_id and c.state = 'GIVEN'
        and c.expires_on >= app.today() and new.released_until <= c.expires_on) then
    perform app.refuse('identity_with_consent', 'identity is released with her consent to this institution only');
  end if;
  return new;
end $$;
-- Another institution that was told how to reach her must not use a blocked way either.
create function app.block_everywhere() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update institution_referral r
    set released = jsonb_set(r.released, '{ways}', (select coalesce(jsonb_agg(way), '[]') from jsonb_array_elements(r.released -> 'ways') way where way ->> 'kind' <> new.kind))
    from institution_referral_person p
    where p.institution_id = new.institution_id and p.trainee_id = new.trainee_id and r.id = p.referral_id and r.from_institution_id = new.institution_id
      and (r.released -> 'ways') @> jsonb_build_array(jsonb_build_object('kind', new.kind));
  return null;
end $$;
create trigger block_everywhere after update of state on contact_method for each row
  when (old.state is distinct from new.state and new.state = 'BLOCKED') execute function app.block_everywhere();

-- Anonymous is terminal. Whoever has left becomes it by the word of the safety lead or of her case worker, while no alert about her is open;
-- who she was, and every word that was typed about her, goes in the same statement, whatever wrote it.
alter table protected.trainee_protection alter column risk drop not null;
alter table trainee add constraint trainee_anonymous_has_no_words check (state <> 'ANONYMISED' or (display_name = '—' and education is null and licences = '{}'
  and wanted_hours_min is null and wanted_hours_max is null and min_pay_amount is null and min_pay_currency is null));

create function app.keep_anonymous() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if session_user not in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_employer_login', 'waymark_worker_login') then return new; end if;
  if old.state = 'ANONYMISED' then perform app.refuse('trainee_anonymous', 'nobody is there any more to write about'); end if;
  if new.state = 'ANONYMISED' then
    if old.state <> 'EXITED' or new.code = old.code or session_user <> 'waymark_staff_login'
       or not (app.holds_role(app.id('actor_id'), 'SAFETY_LEAD') or app.holds_role(app.id('actor_id'), 'CASE_WORKER')) or not app.may_read_alert(new.institution_id, new.id) then
      perform app.refuse('trainee_leaves_first', 'somebody who has left is made anonymous by who knows her case');
    end if;
    if exists (select from safety_alert a where a.institution_id = new.institution_id and a.trainee_id = new.id and a.ended_at is null) then
      perform app.refuse('trainee_alert_over', 'an alert about her is open');
    end if;
  end if;
  return new;
end $$;
create trigger keep_anonymous before update on trainee for each row execute function app.keep_anonymous();

-- Codes, days and sums stay, because numbers are counted from them: population and person key too, and the key is a random one that nothing of hers went into.
-- A later migration that makes a column for words about a person adds it here; a test compares the two.
create function app.forget_person() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare nobody constant text := '—';
begin
  delete from protected.trainee_identity where institution_id = new.institution_id and trainee_id = new.id;
  update protected.trainee_protection set risk = null, reasons = null, named_people = null, history = null where institution_id = new.institution_id and trainee_id = new.id;
  delete from contact_method where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_skill where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_language where institution_id = new.institution_id and trainee_id = new.id;
  delete from trainee_wish where institution_id = new.institution_id and trainee_id = new.id;
  update trainee_limits set fifteen_on = null, eighteen_on = null, no_night = false, no_live_in = false, no_alcohol = false, excluded_sites = '{}', excluded_employers = '{}',
    excluded_provinces = '{}', excluded_isco = '{}', reviewed_on = null where institution_id = new.institution_id and trainee_id = new.id;
  -- an employer sees of her what it sees of somebody who showed it nothing
  update referral set card = '{}' where institution_id = new.institution_id and trainee_id = new.id and card is not null;
  update interview set place = nobody where institution_id = new.institution_id and trainee_id = new.id;
  update apprenticeship_agreement set registration_number = nobody where institution_id = new.institution_id and trainee_id = new.id and registration_number is not null;
  update apprenticeship_agreement set broken_reason = null where institution_id = new.institution_id and trainee_id = new.id;
  update learning_review set note = null where institution_id = new.institution_id and trainee_id = new.id;
  update follow_up set closed_because = nobody where institution_id = new.institution_id and trainee_id = new.id and closed_because is not null;
  update follow_up_record set next_step = null where institution_id = new.institution_id and trainee_id = new.id;
  update employer_check_in set note = null, code_hash = null, code_until = null where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert set her_wishes = null, outcome = case when outcome is not null then nobody end where institution_id = new.institution_id and trainee_id = new.id;
  update safety_alert_action set action = nobody where institution_id = new.institution_id and trainee_id = new.id;
  update hold_lift l set reason = nobody from hold_cause c join safety_alert a on a.institution_id = c.institution_id and a.id = c.alert_id
    where l.hold_id = c.hold_id and a.institution_id = new.institution_id and a.trainee_id = new.id;
  update service_record set provider = nobody where institution_id = new.institution_id and trainee_id = new.id;
  update training_enrolment set credential = null where institution_id = new.institution_id and trainee_id = new.id;
  update self_employment set activity = nobody where institution_id = new.institution_id and trainee_id = new.id;
  update session s set ended_at = now() from account a
    where s.account_id = a.id and a.institution_id = new.institution_id and a.trainee_id = new.id and s.ended_at is null;
  update account set login = 'closed-' || gen_random_uuid(), secret_hash = 'closed', totp_secret = null, display_name = nobody, email = null, closed_at = coalesce(closed_at, now())
    where institution_id = new.institution_id and trainee_id = new.id;
  return null;
end $$;
create trigger forget_person after update of state on trainee for each row
  when (old.state is distinct from new.state and new.state = 'ANONYMISED') execute function app.forget_person();

-- Nothing is written about her afterwards. Fires after the key to her row was checked, so that it sees what a move that held her row has made of her.
create function app.keep_forgotten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if session_user in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_employer_login') and pg_trigger_depth() = 1
     and exists (select from trainee t where t.institution_id = new.institution_id and t.id = new.trainee_id and t.state = 'ANONYMISED') then
    perform app.refuse('trainee_anonymous', 'nobody is there any more to write about');
  end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['account', 'trainee_skill', 'trainee_language', 'trainee_wish', 'trainee_limits', 'consent', 'contact_method', 'match', 'referral', 'interview', 'offer',
    'placement', 'placement_terms', 'apprenticeship_agreement', 'learning_review', 'follow_up', 'follow_up_record', 'safety_alert', 'safety_alert_action', 'service_record', 'shelter_stay',
    'training_enrolment', 'attendance', 'self_employment', 'institution_referral_person', 'protected.trainee_identity'] loop
    execute format('create trigger keep_forgotten after insert or update on %s for each row execute function app.keep_forgotten()', t);
  end loop;
end $$;
-- under which key another institution knows the same person may still be learnt, so that she goes on counting once
create trigger keep_forgotten after insert on protected.trainee_protection for each row execute function app.keep_forgotten();
create trigger keep_forgotten_words after update on protected.trainee_protection for each row
  when (new.risk is not null or new.reasons is not null or new.named_people is not null or new.history is not null) execute function app.keep_forgotten();

revoke all on function app.block_everywhere(), app.keep_anonymous(), app.forget_person(), app.keep_forgotten() from public;
