-- Work under 18 needs two records: the consent of her guardian, and her own yes to working before she is 18. Both are
-- consents with a last day, and can be withdrawn.
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check check (purpose in
  ('MATCHING', 'REFERRAL_TO_EMPLOYER', 'REFERRAL_TO_INSTITUTION', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS', 'GUARDIAN_CONSENT', 'ASSENT')) not valid;
alter table consent validate constraint consent_purpose_check;

-- Whether she is under 18 on a day, an unknown age included, and one of the two is missing today.
create function app.lacks_consents_of_minor(in_institution uuid, in_trainee uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select l.eighteen_on > on_day from trainee_limits l where l.institution_id = in_institution and l.trainee_id = in_trainee), true)
    and (select count(distinct c.purpose) from consent c where c.institution_id = in_institution and c.trainee_id = in_trainee
      and c.purpose in ('GUARDIAN_CONSENT', 'ASSENT') and c.state = 'GIVEN' and c.expires_on >= app.today()) < 2
$$;
revoke execute on function app.lacks_consents_of_minor from public;

-- No login introduces a person under 18 to an employer, and none accepts an offer for her, without both.
create function app.require_consents_of_minor() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.login() is null then return new; end if;
  if tg_table_name = 'offer' then
    if app.lacks_consents_of_minor(new.institution_id, new.trainee_id, new.starts_on) then
      perform app.refuse('offer_under_18', 'she is under 18 on the start day, and her guardian''s consent or her own is missing');
    end if;
  elsif app.lacks_consents_of_minor(new.institution_id, new.trainee_id,
      (select greatest(v.starts_on, app.today()) from vacancy v where v.id = new.vacancy_id)) then
    perform app.refuse('referral_under_18', 'she is under 18 on the first day, and her guardian''s consent or her own is missing');
  end if;
  return new;
end $$;
revoke all on function app.require_consents_of_minor from public;
create trigger require_consents_of_minor before update of state on referral for each row
  when (new.state = 'SENT' and old.state <> 'SENT') execute function app.require_consents_of_minor();
create trigger require_consents_of_minor before insert or update of state, starts_on on offer for each row
  when (new.state = 'ACCEPTED') execute function app.require_consents_of_minor();

-- Her own login never gives the consent of her guardian: staff record it.
create policy guardian_consents_apart on consent as restrictive for insert to waymark_trainee_writer with check (purpose <> 'GUARDIAN_CONSENT');
create policy guardian_consent_stays_apart on consent as restrictive for update to waymark_trainee_writer
  using (true) with check (purpose <> 'GUARDIAN_CONSENT' or state <> 'GIVEN');
