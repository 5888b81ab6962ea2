-- Offers, the explanation to the trainee, and her cooling-off time.

create table offer (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  trainee_id uuid not null,
  employer_id uuid not null,
  vacancy_id uuid not null,
  pay_amount bigint not null check (pay_amount >= 0),
  pay_currency text not null check (pay_currency in ('USD', 'KHR')),
  pay_per text not null check (pay_per in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'PIECE')),
  work_days int not null check (work_days between 1 and 127),
  start_minute int not null check (start_minute between 0 and 1439),
  end_minute int not null check (end_minute between 0 and 1439),
  hours_per_week int not null check (hours_per_week between 1 and 84),
  contract_months int check (contract_months between 1 and 120),
  probation_days int not null check (probation_days between 0 and 366),
  starts_on date not null,
  answer_by timestamptz not null,
  state text not null check (state in ('DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  sent_at timestamptz,
  explained_at timestamptz,
  explained_by uuid references account,
  explained_in text check (explained_in in ('km', 'en')),
  -- Teach-back: true for each of pay, hours, place and contact that she repeated in her own words.
  teach_back jsonb,
  cooling_off_until timestamptz,
  cooling_off_waived_at timestamptz,
  decided_at timestamptz,
  version int not null default 1,
  primary key (institution_id, id),
  foreign key (institution_id, referral_id) references referral (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id),
  check ((state = 'DRAFT') = (sent_at is null)),
  check ((state in ('EXPLAINED', 'ACCEPTED')) <= (explained_at is not null and teach_back is not null and cooling_off_until is not null)),
  check ((state in ('ACCEPTED', 'DECLINED')) <= (decided_at is not null))
);
create unique index offer_id on offer (id);
create unique index offer_open on offer (institution_id, referral_id) where state in ('DRAFT', 'ISSUED', 'EXPLAINED', 'ACCEPTED');
create index offer_employer on offer (employer_id, id);
create index offer_trainee on offer (trainee_id, id);
-- The worker reads this every few seconds.
create index offer_answer on offer (answer_by, id) where state in ('ISSUED', 'EXPLAINED');
create index offer_referral on offer (referral_id);
create index offer_waits on offer (vacancy_id) where state in ('ISSUED', 'EXPLAINED');
create index offer_issued on offer (institution_id, trainee_id) where state = 'ISSUED';

-- Only the trainee's own login accepts or declines, and only she waives the cooling-off time.
create function app.enforce_own_offer_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not app.may_act_as_trainee() and (new.state not in ('DRAFT', 'ISSUED') or new.cooling_off_waived_at is not null) then
      perform app.refuse('trainee_own_decision', 'only the trainee accepts or declines');
    end if;
    return new;
  end if;
  if not app.may_act_as_trainee() then
    if (new.state is distinct from old.state and new.state in ('ACCEPTED', 'DECLINED'))
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
create trigger enforce_own_decision before insert or update on offer for each row execute function app.enforce_own_offer_decision();

create trigger copy_referral_keys before insert on offer for each row execute function app.copy_referral_keys();
create trigger enforce_site_clearance before insert or update of state on offer for each row execute function app.enforce_pipeline_clearance();
