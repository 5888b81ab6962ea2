-- Self-employment of a trainee: an outcome counted separately from placements (docs/domain.md 0.11).

create table self_employment (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trainee_id uuid not null,
  activity text not null check (length(activity) between 1 and 200),
  isco_code text check (isco_code ~ '^\d{4}$'),
  started_on date not null,
  verified_on date,
  verification_method text check (verification_method in ('VISIT', 'DOCUMENTS', 'CALL')),
  verified_by uuid references account,
  ended_on date,
  grant_id text references donor_grant,
  recorded_by uuid references account,
  recorded_at timestamptz not null,
  version int not null default 1,
  -- When the verification was recorded; the day of the visit may be earlier.
  verified_recorded_at timestamptz,
  primary key (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((verified_on is null) = (verification_method is null) and verified_on >= started_on),
  check (ended_on >= started_on)
);
create index self_employment_trainee on self_employment (institution_id, trainee_id);

create function app.record_self_employment_verification() returns trigger language plpgsql as $$
begin
  if new.verified_on is null then new.verified_recorded_at := null;
  elsif new.verified_recorded_at is null or (tg_op = 'UPDATE' and old.verified_on is null) then new.verified_recorded_at := coalesce(new.verified_recorded_at, app.now());
  end if;
  return new;
end $$;
create trigger record_verification before insert or update on self_employment for each row execute function app.record_self_employment_verification();

create trigger record_grant before insert on self_employment for each row execute function app.record_grant_of_day('started_on', 'started_on');
