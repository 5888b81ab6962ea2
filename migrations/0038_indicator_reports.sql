-- Numbers leave an institution as published reports only: for one period length per grant and for the whole
-- grant, as of the end of a day, once, and unchanged afterwards. Reports of any two days could be subtracted
-- from each other, which would reveal small numbers.

create table indicator_report (
  id uuid primary key,
  grant_id text not null references donor_grant,
  period_length text not null check (period_length in ('MONTH', 'QUARTER', 'HALF_YEAR', 'WHOLE_GRANT')),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  as_of timestamptz not null,
  published_at timestamptz not null,
  -- Null: a report of the demo.
  published_by uuid references account,
  -- What was published, as text, so that its bytes never change.
  document text not null check (length(document) <= 100000),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  constraint indicator_report_once unique (grant_id, from_on, to_on)
);
create unique index indicator_report_whole on indicator_report (grant_id) where period_length = 'WHOLE_GRANT';

-- The exact numbers behind a report, so that later reports are suppressed together with it. Only the report
-- login reads them.
create table indicator_report_exact (
  report_id uuid primary key references indicator_report on delete cascade,
  exact jsonb not null,
  own jsonb not null
);

-- The first day of the month, quarter or half-year of a day.
create function app.report_period_start(period_length text, day date) returns date language sql immutable as $$
  select make_date(extract(year from day)::int, (extract(month from day)::int - 1) / n * n + 1, 1)
  from (select case period_length when 'MONTH' then 1 when 'QUARTER' then 3 else 6 end as n) months
$$;

create function app.check_indicator_report() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  g donor_grant;
  local_as_of timestamp := new.as_of at time zone 'Asia/Phnom_Penh';
  months interval := case new.period_length when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' else interval '6 months' end;
  period_start date := app.report_period_start(new.period_length, new.from_on);
begin
  -- Two reports of a grant wait for each other, but not for a change of its days.
  perform pg_advisory_xact_lock(hashtextextended('indicator_report ' || new.grant_id, 0));
  select * into g from donor_grant where id = new.grant_id for share;
  if local_as_of <> date_trunc('day', local_as_of) or local_as_of::date <= new.to_on or new.as_of > app.now() then
    perform app.refuse('indicator_report_day_end', 'a report is as of the end of a day that is over and not before its last day');
  end if;
  if new.period_length = 'WHOLE_GRANT' then
    if new.from_on <> g.starts_on or new.to_on <> g.ends_on then
      perform app.refuse('indicator_report_days', 'a report of the whole grant is of its days');
    end if;
  else
    if new.from_on <> greatest(period_start, g.starts_on) or new.to_on <> least((period_start + months)::date - 1, g.ends_on) then
      perform app.refuse('indicator_report_days', 'a report is of one whole month, quarter or half-year of its grant');
    end if;
    if exists (select from indicator_report r where r.grant_id = new.grant_id and r.period_length not in (new.period_length, 'WHOLE_GRANT')) then
      perform app.refuse('indicator_report_length', 'reports of a grant are of one length');
    end if;
    if exists (select from indicator_report r where r.grant_id = new.grant_id and r.period_length <> 'WHOLE_GRANT'
        and (r.from_on, r.to_on) <> (new.from_on, new.to_on) and daterange(r.from_on, r.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
      perform app.refuse('indicator_report_days', 'reports of a grant do not overlap');
    end if;
  end if;
  if (select count(*) from indicator_report r where r.grant_id = new.grant_id) >= 61 then
    perform app.refuse('indicator_report_limit', 'a grant has at most 61 reports');
  end if;
  return new;
end $$;
create trigger check_report before insert on indicator_report for each row execute function app.check_indicator_report();

create function app.refuse_report_change() returns trigger language plpgsql as $$
begin
  perform app.refuse('indicator_report_frozen', 'a published report never changes');
  return null;
end $$;
create trigger refuse_change before update on indicator_report for each row execute function app.refuse_report_change();
create trigger refuse_change before update on indicator_report_exact for each row execute function app.refuse_report_change();

-- If the days of a grant moved, it could have a second report of almost the same days.
create function app.enforce_report_days() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from indicator_report r where r.grant_id = new.id
      and (new.starts_on <> old.starts_on or new.ends_on < r.to_on or r.period_length = 'WHOLE_GRANT')) then
    perform app.refuse('donor_grant_days_published', 'the days of a grant stay once its reports depend on them');
  end if;
  return new;
end $$;
create trigger enforce_report_days before update of starts_on, ends_on on donor_grant for each row
  when (new.starts_on <> old.starts_on or new.ends_on <> old.ends_on)
  execute function app.enforce_report_days();
