-- A report says what was known at an instant, and says the same tomorrow. What rows overwrite is therefore written down with its instant here,
-- by the database, whoever changes it; and what a place was like when she took it is written on the placement.

-- Whether the way to work lay within what she travels, on the day the placement was written: her profile may change later, this does not.
alter table placement add column within_travel boolean;
create function app.note_travel() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select t.travel = 'ANYWHERE' or s.province_code = t.home_province or (v.housing_offered and t.accepts_housing)
      or (t.travel = 'ADJACENT_PROVINCE' and exists (select from province_adjacency a where a.province_code = t.home_province and a.adjacent_code = s.province_code))
    into new.within_travel
    from trainee t, vacancy v join employer_site s on s.id = v.site_id
    where t.institution_id = new.institution_id and t.id = new.trainee_id and v.id = new.vacancy_id;
  return new;
end $$;
-- fires after follow_referral, which knows her institution
create trigger note_travel before insert on placement for each row execute function app.note_travel();
update placement p set within_travel =
    t.travel = 'ANYWHERE' or s.province_code = t.home_province or (v.housing_offered and t.accepts_housing)
      or (t.travel = 'ADJACENT_PROVINCE' and exists (select from province_adjacency a where a.province_code = t.home_province and a.adjacent_code = s.province_code))
  from trainee t, vacancy v join employer_site s on s.id = v.site_id
  where t.institution_id = p.institution_id and t.id = p.trainee_id and v.id = p.vacancy_id;

-- From when to when nobody could reach somebody who was placed.
create table placement_touch (
  institution_id uuid not null,
  placement_id uuid not null,
  lost_at timestamptz not null,
  regained_at timestamptz check (regained_at >= lost_at),
  primary key (institution_id, placement_id, lost_at),
  foreign key (institution_id, placement_id) references placement (institution_id, id) on delete cascade
);
create function app.note_touch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'UNREACHABLE' and (tg_op = 'INSERT' or old.state <> 'UNREACHABLE') then
    insert into placement_touch (institution_id, placement_id, lost_at) values (new.institution_id, new.id, app.now()) on conflict do nothing;
  elsif tg_op = 'UPDATE' and old.state = 'UNREACHABLE' and new.state <> 'UNREACHABLE' then
    update placement_touch t set regained_at = app.now() where t.institution_id = new.institution_id and t.placement_id = new.id and t.regained_at is null;
  end if;
  return null;
end $$;
create trigger note_touch after insert or update of state on placement for each row execute function app.note_touch();
insert into placement_touch (institution_id, placement_id, lost_at) select institution_id, id, app.now() from placement where state = 'UNREACHABLE';

-- How grave an alert was held to be, and where it stood, from when on.
create table safety_alert_standing (
  institution_id uuid not null,
  alert_id uuid not null,
  noted_at timestamptz not null,
  severity text not null,
  state text not null,
  primary key (institution_id, alert_id, noted_at),
  foreign key (institution_id, alert_id) references safety_alert (institution_id, id) on delete cascade
);
create function app.note_alert_standing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.severity = old.severity and new.state = old.state then return null; end if;
  insert into safety_alert_standing (institution_id, alert_id, noted_at, severity, state)
  values (new.institution_id, new.id, case tg_op when 'INSERT' then new.opened_at else app.now() end, new.severity, new.state)
  on conflict (institution_id, alert_id, noted_at) do update set severity = excluded.severity, state = excluded.state;
  return null;
end $$;
create trigger note_standing after insert or update on safety_alert for each row execute function app.note_alert_standing();
insert into safety_alert_standing (institution_id, alert_id, noted_at, severity, state) select institution_id, id, opened_at, severity, state from safety_alert;

-- In which population a person was counted, and under which key two institutions knew her as the same, from when on.
create table protected.person_standing (
  institution_id uuid not null,
  trainee_id uuid not null,
  noted_at timestamptz not null,
  population text not null,
  person_key bytea,
  primary key (institution_id, trainee_id, noted_at),
  foreign key (institution_id, trainee_id) references protected.trainee_protection (institution_id, trainee_id) on delete cascade
);
create function app.note_person_standing() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.population = old.population and new.person_key is not distinct from old.person_key then return null; end if;
  insert into protected.person_standing (institution_id, trainee_id, noted_at, population, person_key)
  values (new.institution_id, new.trainee_id, app.now(), new.population, new.person_key)
  on conflict (institution_id, trainee_id, noted_at) do update set population = excluded.population, person_key = excluded.person_key;
  return null;
end $$;
create trigger note_standing after insert or update on protected.trainee_protection for each row execute function app.note_person_standing();
insert into protected.person_standing (institution_id, trainee_id, noted_at, population, person_key)
  select p.institution_id, p.trainee_id, t.created_at, p.population, p.person_key
  from protected.trainee_protection p join trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id;

-- Whether a grant counts persons who did not consent, from when on.
create table donor_grant_basis (
  grant_id text not null references donor_grant on delete cascade,
  noted_at timestamptz not null,
  counts_without_consent boolean not null,
  primary key (grant_id, noted_at)
);
create function app.note_grant_basis() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.counts_without_consent = old.counts_without_consent then return null; end if;
  insert into donor_grant_basis (grant_id, noted_at, counts_without_consent)
  values (new.id, case tg_op when 'INSERT' then new.created_at else app.now() end, new.counts_without_consent)
  on conflict (grant_id, noted_at) do update set counts_without_consent = excluded.counts_without_consent;
  return null;
end $$;
create trigger note_basis after insert or update on donor_grant for each row execute function app.note_grant_basis();

-- When it was written down that work of her own was verified; the day of the visit may lie before.
alter table self_employment add column verified_recorded_at timestamptz;
create function app.note_self_employment_verified() returns trigger language plpgsql as $$
begin
  if new.verified_on is null then new.verified_recorded_at := null;
  elsif new.verified_recorded_at is null or (tg_op = 'UPDATE' and old.verified_on is null) then new.verified_recorded_at := coalesce(new.verified_recorded_at, app.now());
  end if;
  return new;
end $$;
create trigger note_verified before insert or update on self_employment for each row execute function app.note_self_employment_verified();

call app.guard_tables();
revoke all on function app.note_travel(), app.note_touch(), app.note_alert_standing(), app.note_person_standing(), app.note_grant_basis(), app.note_self_employment_verified() from public;
grant select on placement_touch, safety_alert_standing, protected.person_standing, donor_grant_basis to waymark_report;
-- what the law asks of a place, what was signed, and whether she had the contract in her hand
grant select on vacancy_cost_item, apprenticeship to waymark_report;
-- of a visit what it decided, and none of what was found there
revoke select on vetting from waymark_report;
grant select (id, institution_id, employer_id, site_id, kind, state, decision, valid_from, valid_until, decided_at, revoked_at) on vetting to waymark_report;
grant select (institution_id, placement_id, length_days, signed_on) on apprenticeship_agreement to waymark_report;
grant select (contract_in_hand) on follow_up_record to waymark_report;
grant select (verified_recorded_at) on self_employment to waymark_report;
do $$
declare t text;
begin
  foreach t in array array['placement_touch', 'safety_alert_standing', 'protected.person_standing', 'donor_grant_basis', 'vacancy_cost_item', 'apprenticeship', 'apprenticeship_agreement'] loop
    execute format('create policy report on %s for select to waymark_report using (true)', t);
  end loop;
end $$;
