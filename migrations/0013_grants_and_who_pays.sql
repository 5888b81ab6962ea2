-- A grant pays for services and places. Each row that a donor may count says which grant paid, written down when the row is made.
create table donor_grant (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  donor text not null check (length(donor) between 1 and 200),
  title text not null check (length(title) between 1 and 200),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  amount bigint not null check (amount >= 0),
  currency text not null check (currency in ('USD', 'KHR')),
  -- whether persons without consent to donor statistics may be counted in plain totals: the grant's own legal basis
  counts_without_consent boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null
);
create table donor_grant_institution (
  grant_id text not null references donor_grant,
  institution_id uuid not null references institution,
  primary key (grant_id, institution_id)
);
create table donor_grant_target (
  grant_id text not null references donor_grant,
  indicator text not null check (indicator ~ '^[SOQ][0-9]{1,2}[A-Za-z0-9_-]{0,20}$'),
  target int not null check (target >= 0),
  primary key (grant_id, indicator)
);

-- Her case worker, who with the safety lead reads alerts about her; and the grant that pays for what she is given now.
alter table trainee add column case_worker_id uuid references account;
alter table trainee add column grant_id text references donor_grant;
alter table trainee add column exited_on date;
alter table trainee add constraint trainee_exit_has_a_day check ((state = 'EXITED') <= (exited_on is not null)) not valid;

-- What a row says of its grant stays; where it says nothing, the grant that pays for her now is written down.
create function app.note_grant() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.grant_id is null then
    select t.grant_id into new.grant_id from trainee t where t.institution_id = new.institution_id and t.id = new.trainee_id;
  end if;
  return new;
end $$;
revoke all on function app.note_grant() from public;

alter table placement add column grant_id text references donor_grant;
create trigger note_grant before insert on placement for each row execute function app.note_grant();

-- only the owner could do anything with it
revoke all on procedure app.guard_tables() from public;
call app.guard_tables();
grant select on donor_grant, donor_grant_institution, donor_grant_target to waymark_staff, waymark_staff_path, waymark_report;
grant insert, update on donor_grant to waymark_staff_path;
grant update (version) on donor_grant to waymark_staff;
grant insert, delete on donor_grant_institution to waymark_staff_path;
grant insert, update, delete on donor_grant_target to waymark_staff_path;
grant select (case_worker_id, grant_id, exited_on) on trainee to waymark_worker;
grant select (grant_id, exited_on, placement_officer_id) on trainee to waymark_report;
create function app.is_under_grant(asked text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from donor_grant_institution g where g.grant_id = asked and g.institution_id = app.id('institution_id')) $$;
revoke all on function app.is_under_grant(text) from public;
grant execute on function app.is_under_grant(text) to waymark_staff, waymark_staff_path;
do $$
declare r text;
begin
  foreach r in array array['staff', 'staff_path'] loop
    execute format('create policy %s_reads on donor_grant for select to waymark_%s using ((select app.is_steward()) or app.is_under_grant(id))', r, r);
    execute format('create policy %s_reads on donor_grant_institution for select to waymark_%s using ((select app.is_steward()) or app.is_under_grant(grant_id))', r, r);
    execute format('create policy %s_reads on donor_grant_target for select to waymark_%s using ((select app.is_steward()) or app.is_under_grant(grant_id))', r, r);
  end loop;
end $$;
-- The steward keeps grants.
create policy staff_locks on donor_grant for update to waymark_staff using ((select app.is_steward())) with check ((select app.is_steward()));
create policy staff_path_writes on donor_grant to waymark_staff_path using ((select app.is_steward())) with check ((select app.is_steward()));
create policy staff_path_writes on donor_grant_institution to waymark_staff_path using ((select app.is_steward())) with check ((select app.is_steward()));
create policy staff_path_writes on donor_grant_target to waymark_staff_path using ((select app.is_steward())) with check ((select app.is_steward()));
create policy report on donor_grant for select to waymark_report using (true);
create policy report on donor_grant_institution for select to waymark_report using (true);
create policy report on donor_grant_target for select to waymark_report using (true);
