-- What a trainee agreed to, and how she can be reached safely.

create table consent (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  purpose text not null check (purpose in ('MATCHING', 'REFERRAL_TO_EMPLOYER', 'REFERRAL_TO_INSTITUTION', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS')),
  employer_id uuid references employer,
  fields text[] not null default '{}' check (fields <@ array['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING']),
  state text not null check (state in ('GIVEN', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED')),
  language text not null check (language in ('km', 'en')),
  explained_by uuid references account,
  explanation_method text check (explanation_method in ('READ_ALOUD', 'READ_BY_HER', 'AUDIO')),
  given_at timestamptz not null,
  expires_on date not null,
  withdrawn_at timestamptz,
  version int not null default 1,
  to_institution_id uuid references institution,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((purpose = 'REFERRAL_TO_EMPLOYER') = (employer_id is not null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  constraint consent_institution check ((purpose = 'REFERRAL_TO_INSTITUTION') = (to_institution_id is not null))
);
create unique index consent_live on consent (institution_id, trainee_id, purpose, employer_id,
  to_institution_id) nulls not distinct where state = 'GIVEN';
-- For lists and records of one person, vacancy, referral or consent: without such indexes one page reads and
-- sorts all rows of the institution (npm run bench:large).
create index consent_trainee on consent (trainee_id);

create table contact_method (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  kind text not null check (kind in ('EMAIL', 'IN_APP', 'CALL', 'SMS', 'TELEGRAM', 'MESSENGER', 'IN_PERSON', 'TRUSTED_PERSON', 'TRAINEE_CALLS', 'NONE')),
  address text check (length(address) <= 200),
  owner text not null check (owner in ('SELF', 'SHARED', 'FAMILY', 'FRIEND', 'EMPLOYER', 'OTHER')),
  -- Safe days as bits (1 Monday … 64 Sunday), safe hours as minutes of the day in Phnom Penh.
  safe_days int not null default 127 check (safe_days between 1 and 127),
  safe_from_minute int not null default 0 check (safe_from_minute between 0 and 1439),
  safe_to_minute int not null default 1439 check (safe_to_minute between 0 and 1439),
  language text not null default 'km' check (language in ('km', 'en')),
  may_leave_message boolean not null default false,
  state text not null check (state in ('UNVERIFIED', 'VERIFIED', 'BLOCKED')),
  verified_on date,
  valid_days int not null default 30 check (valid_days between 1 and 90),
  do_not_contact_until timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  unique (institution_id, trainee_id, kind),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'VERIFIED') = (verified_on is not null)),
  check ((kind = 'EMAIL') <= (address is not null)),
  constraint contact_method_address_plain check (kind <> 'EMAIL' or (address not like '%=?%' and address not like '%?=%'))
);

-- The state of a consent today: LIVE, WITHDRAWN or MISSING. Where a newer consent to the same recipient
-- replaced it, the newer one decides: consenting to a second vacancy of an employer does not end the
-- first consent, and withdrawing the newer consent withdraws both.
create function app.consent_state(in_institution uuid, in_consent uuid) returns text language sql stable as $$
  select coalesce((
    select case
      when original.state in ('WITHDRAWN', 'REFUSED') or last.state in ('WITHDRAWN', 'REFUSED') then 'WITHDRAWN'
      when last.state = 'GIVEN' and last.expires_on >= app.today() then 'LIVE'
      else 'MISSING' end
    from consent original
    cross join lateral (
      select c.state, c.expires_on from consent c
      where c.institution_id = original.institution_id and c.trainee_id = original.trainee_id and c.purpose = original.purpose
        and c.employer_id is not distinct from original.employer_id and c.to_institution_id is not distinct from original.to_institution_id
      order by c.state <> 'GIVEN', c.state = 'SUPERSEDED', c.given_at desc, c.id limit 1) last
    where original.institution_id = in_institution and original.id = in_consent), 'MISSING')
$$;

-- A contact method that a trainee blocks is blocked at every institution that received it in a referral.
create function app.block_released_method() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update institution_referral r
    set released = jsonb_set(r.released, '{contactMethods}', (select coalesce(jsonb_agg(method), '[]') from jsonb_array_elements(r.released -> 'contactMethods') method where method ->> 'kind' <> new.kind))
    from institution_referral_person p
    where p.institution_id = new.institution_id and p.trainee_id = new.trainee_id and r.id = p.referral_id and r.from_institution_id = new.institution_id
      and (r.released -> 'contactMethods') @> jsonb_build_array(jsonb_build_object('kind', new.kind));
  return null;
end $$;
create trigger block_released_method after update of state on contact_method for each row
  when (old.state is distinct from new.state and new.state = 'BLOCKED')
  execute function app.block_released_method();
