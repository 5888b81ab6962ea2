-- Referrals of a trainee to another institution, anonymous until she consents.

-- Both institutions read this row, which identifies the trainee only once it is released with her consent.
create table institution_referral (
  id uuid primary key default gen_random_uuid(),
  from_institution_id uuid not null references institution,
  to_institution_id uuid not null references institution check (to_institution_id <> from_institution_id),
  need text not null check (need in ('SHELTER', 'COUNSELLING', 'LEGAL', 'HEALTH', 'LITERACY', 'NUMERACY', 'LIFE_SKILLS', 'SMALL_BUSINESS',
    'VOCATIONAL', 'EMPLOYMENT', 'EMERGENCY', 'FAMILY')),
  urgency text not null check (urgency in ('ROUTINE', 'SOON', 'TODAY')),
  -- Coded, without free text: age band, home province, languages, skills. Removed if the referral closed
  -- without her joining.
  summary jsonb,
  state text not null check (state in ('DRAFTED', 'OFFERED', 'ACCEPTED', 'IDENTITY_RELEASED', 'IN_SERVICE', 'DONE', 'REJECTED', 'REVOKED', 'EXPIRED')),
  -- Until when the side whose turn it is may act.
  due_at timestamptz,
  released jsonb,
  -- The last day of the consent it was released with.
  released_until date,
  offered_at timestamptz,
  answered_at timestamptz,
  released_at timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  check ((state in ('IDENTITY_RELEASED', 'IN_SERVICE')) = (released is not null)),
  check ((released is not null) <= (released_until is not null)),
  check ((state in ('REJECTED', 'REVOKED', 'EXPIRED')) = (summary is null)),
  check ((state in ('OFFERED', 'ACCEPTED')) = (due_at is not null)),
  -- A referral that was withdrawn before it was offered was never visible to the other side.
  check ((state = 'DRAFTED') <= (offered_at is null) and (state not in ('DRAFTED', 'REVOKED')) <= (offered_at is not null))
);
create index institution_referral_from on institution_referral (from_institution_id, created_at, id);
create index institution_referral_to on institution_referral (to_institution_id, offered_at, id);
create index institution_referral_due on institution_referral (due_at, id) where due_at is not null;

-- The sending side stores whom it is about; the receiving side, whom she became there.
create table institution_referral_person (
  institution_id uuid not null,
  referral_id uuid not null references institution_referral,
  trainee_id uuid not null,
  consent_id uuid,
  recorded_by uuid references account,
  primary key (institution_id, referral_id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  foreign key (institution_id, consent_id) references consent (institution_id, id)
);
create index institution_referral_person_trainee on institution_referral_person (trainee_id, referral_id);
create index institution_referral_person_consent on institution_referral_person (consent_id) where consent_id is not null;

-- Identity is released only with a live consent that names the receiving institution, after that institution
-- accepted. Afterwards the only possible change is to remove a contact method.
create function app.enforce_identity_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.released is null or (tg_op = 'UPDATE' and new.released is not distinct from old.released) then return new; end if;
  if tg_op = 'UPDATE' and old.released - 'contactMethods' = new.released - 'contactMethods' and (old.released -> 'contactMethods') @> (new.released -> 'contactMethods') then return new; end if;
  if (tg_op = 'UPDATE' and old.state <> 'ACCEPTED') or not exists (
      select from institution_referral_person p join consent c on c.institution_id = p.institution_id and c.id = p.consent_id
      where p.referral_id = new.id and p.institution_id = new.from_institution_id and c.trainee_id = p.trainee_id
        and c.purpose = 'REFERRAL_TO_INSTITUTION' and c.to_institution_id = new.to_institution_id and c.state = 'GIVEN'
        and c.expires_on >= app.today() and new.released_until <= c.expires_on) then
    perform app.refuse('identity_with_consent', 'identity is released with her consent to this institution only');
  end if;
  return new;
end $$;
create trigger enforce_identity_consent before insert or update on institution_referral for each row execute function app.enforce_identity_consent();

-- Each side makes its own transitions only; the trainee herself and an expired deadline can only end it.
create function app.enforce_referral_sides() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare own_institution uuid := app.id('institution_id');
begin
  if app.session_login() not in ('waymark_staff_login', 'waymark_trainee_login', 'waymark_worker_login') then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFTED' or new.from_institution_id is distinct from own_institution or app.session_login() <> 'waymark_staff_login' then
      perform app.refuse('institution_referral_sides', 'a referral begins as a draft of the institution that sends it');
    end if;
    return new;
  end if;
  if (new.from_institution_id, new.to_institution_id, new.need) is distinct from (old.from_institution_id, old.to_institution_id, old.need)
     or (new.state is distinct from old.state and not coalesce(case app.session_login()
       when 'waymark_trainee_login' then new.state = 'REVOKED'
       when 'waymark_worker_login' then new.state = 'EXPIRED'
       else (new.from_institution_id = own_institution and new.state in ('OFFERED', 'IDENTITY_RELEASED', 'REVOKED'))
         or (new.to_institution_id = own_institution and new.state in ('ACCEPTED', 'REJECTED', 'IN_SERVICE', 'DONE')) end, false)) then
    perform app.refuse('institution_referral_sides', 'this step belongs to the other side');
  end if;
  return new;
end $$;
create trigger enforce_sides before insert or update on institution_referral for each row execute function app.enforce_referral_sides();

-- The sending side records whom it is about, before the offer; the receiving side records whom she became,
-- after the release.
create function app.enforce_referral_person() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.institution_id, new.referral_id, new.trainee_id) is distinct from (old.institution_id, old.referral_id, old.trainee_id)
     or not exists (select from institution_referral r where r.id = new.referral_id
       and (r.from_institution_id = new.institution_id or (r.to_institution_id = new.institution_id and r.released is not null and new.consent_id is null))) then
    perform app.refuse('institution_referral_sides', 'this person does not belong to that referral');
  end if;
  return new;
end $$;
create trigger enforce_person before insert or update on institution_referral_person for each row execute function app.enforce_referral_person();
