-- The pipeline from a match to a placement: referral, interview, offer, placement. Each row has institution,
-- trainee, employer and vacancy, so that the policy of every audience is one comparison.

-- The computed match a referral rests on, stored so that it can be replayed.
create table match (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  model_id text not null,
  score int not null check (score >= 0),
  -- The scoring inputs of both sides as canonical JSON: a replay needs no other data.
  inputs text not null,
  contributions jsonb not null,
  covers_percent int not null check (covers_percent between 0 and 100),
  uses_percent int not null check (uses_percent between 0 and 100),
  computed_at timestamptz not null,
  -- The taxonomy release the match was computed with.
  taxonomy_release text not null default app.taxonomy_release(),
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id)
);
create index match_trainee on match (institution_id, trainee_id);

create table referral (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  match_id uuid not null,
  consent_id uuid,
  proposed_by uuid not null references account,
  -- The candidate card that the employer sees, fixed when the trainee agreed: exactly the fields of her
  -- consent.
  card jsonb,
  travel_minutes int check (travel_minutes between 0 and 600),
  state text not null check (state in ('PROPOSED', 'ASKED', 'AGREED', 'DECLINED_BY_TRAINEE', 'SENT', 'VIEWED', 'SHORTLISTED',
    'INTERVIEWING', 'OFFERED', 'HIRED', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED')),
  not_selected_reason text check (not_selected_reason in ('SKILLS', 'LANGUAGE', 'HOURS', 'NO_LONGER_NEEDED', 'OTHER_CANDIDATE', 'NO_SHOW', 'OTHER')),
  proposed_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  sent_at timestamptz,
  shown_until timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, match_id) references match (institution_id, id),
  foreign key (institution_id, consent_id) references consent (institution_id, id),
  foreign key (employer_id, vacancy_id) references vacancy (employer_id, id),
  check ((state in ('PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE')) <= (sent_at is null)),
  check ((state in ('SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED', 'HIRED')) <= (sent_at is not null and card is not null
    and consent_id is not null)),
  check ((state = 'NOT_SELECTED') = (not_selected_reason is not null)),
  -- An employer may see that a withdrawn or expired referral ended, but no data of the trainee: the card
  -- is removed from the row itself, not only from the page.
  constraint referral_end_without_card check ((state in ('DECLINED_BY_TRAINEE', 'WITHDRAWN', 'EXPIRED')) <= (card is null))
);
create unique index referral_id on referral (id);
create unique index referral_open on referral (institution_id, trainee_id, vacancy_id)
  where state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED');
create index referral_employer on referral (employer_id, vacancy_id, sent_at, id);
create index referral_trainee on referral (trainee_id, id);
create index referral_institution on referral (institution_id, state, id);
create index referral_running on referral (coalesce(shown_until, asked_at), id)
  where state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED');
create index referral_vacancy on referral (vacancy_id);
create index referral_consent on referral (consent_id) where consent_id is not null;
create index referral_newest on referral (institution_id, proposed_at desc, id desc);
create index referral_newest_in_state on referral (institution_id, state, proposed_at desc, id desc);
create index referral_newest_sent on referral (employer_id, sent_at desc, id desc) where sent_at is not null;

-- An employer's rejection is final after ten minutes. Until then only the employer and the worker see it: the
-- referral is unchanged, so the trainee and staff do not see what may still be undone.
create table referral_decline (
  institution_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  reason text not null check (reason in ('SKILLS', 'LANGUAGE', 'HOURS', 'NO_LONGER_NEEDED', 'OTHER_CANDIDATE', 'NO_SHOW', 'OTHER')),
  declined_at timestamptz not null,
  primary key (institution_id, referral_id),
  foreign key (institution_id, referral_id) references referral (institution_id, id)
);
create unique index referral_decline_referral on referral_decline (referral_id);
create index referral_decline_due on referral_decline (declined_at, referral_id);

-- Whether the connected login may act in the trainee's name: her own login or the owner. Only her own session
-- agrees to a referral or accepts an offer. SET ROLE cannot change the connected login.
create function app.may_act_as_trainee() returns boolean language sql stable
  as $$ select app.session_login() not in ('waymark_staff_login', 'waymark_employer_login', 'waymark_worker_login') $$;

-- A pipeline step takes institution and trainee from its referral, and its employer and vacancy must match
-- it. The employer's role cannot name an institution or a trainee, and no role can attach a step to another's
-- referral.
create function app.copy_referral_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare r referral;
begin
  select * into r from referral where id = new.referral_id;
  if r.id is null or r.employer_id <> new.employer_id or r.vacancy_id <> new.vacancy_id then
    perform app.refuse('pipeline_referral_match', 'this step does not belong to that referral');
  end if;
  new.institution_id := r.institution_id;
  new.trainee_id := r.trainee_id;
  return new;
end $$;

-- No statement can advance a trainee towards a site that is not cleared, from the proposal on: the question to
-- her and her agreement are checked as well. Each step waits for a hold or a transition of the employer, and
-- sees it. Steps before an offer check the vacancy's first day; an offer and a planned start check their own
-- day. A referral that moves along with an offer or a placement is not checked again, because it may be
-- updated after that day has passed.
create function app.enforce_pipeline_clearance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
    perform app.refuse('pipeline_site_cleared', 'the site is not cleared on the day the work starts');
  end if;
  return new;
end $$;
create trigger enforce_site_clearance before insert or update of state on referral for each row execute function app.enforce_pipeline_clearance();

-- Only the trainee's own login agrees or declines, and no other login can reach a later state without her
-- agreement: neither by an update, nor by inserting a row in a later state, nor by skipping the agreement.
create function app.enforce_own_referral_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.may_act_as_trainee() then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'PROPOSED' then perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines'); end if;
  elsif new.state is distinct from old.state and (new.state in ('AGREED', 'DECLINED_BY_TRAINEE', 'HIRED') or (new.state = 'SENT' and old.state <> 'AGREED')
      or (new.state in ('VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') and old.sent_at is null)) then
    perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
  end if;
  return new;
end $$;
create trigger enforce_own_decision before insert or update on referral for each row execute function app.enforce_own_referral_decision();

-- Institution and trainee are taken from the referral: the employer's role cannot name them. It refuses
-- another employer's referral and a closed one.
create function app.copy_referral_keys_to_decline() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare r referral;
begin
  select * into r from referral where id = new.referral_id;
  if r.id is null or r.employer_id <> new.employer_id or r.vacancy_id <> new.vacancy_id then
    perform app.refuse('pipeline_referral_match', 'this step does not belong to that referral');
  end if;
  new.institution_id := r.institution_id;
  return new;
end $$;
create trigger copy_referral_keys before insert on referral_decline for each row execute function app.copy_referral_keys_to_decline();

-- A person tied to the employer does not refer to it.
create function app.check_referrer_conflict() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.state = old.state then return new; end if;
  if new.state in ('PROPOSED', 'ASKED', 'SENT') and (app.is_tied(app.id('actor_id'), new.employer_id)
     or (new.state = 'PROPOSED' and app.is_tied(new.proposed_by, new.employer_id))) then
    perform app.refuse('referral_no_conflict', 'who is tied to the employer does not refer to it');
  end if;
  return new;
end $$;
create trigger check_conflict_of_interest before insert or update of state on referral for each row execute function app.check_referrer_conflict();
