-- An employer's "not this time" is final ten minutes after it was said. Until then it is here, for the employer and for the worker that carries it out,
-- and for nobody else: her referral stays as it was, so she and staff hear and see nothing of what may still be taken back.
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

-- Whose it is, is taken from the referral; the employer's role cannot name her institution, and nobody declines what is another's or has ended.
create function app.decline_follows_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare r referral;
begin
  select * into r from referral where id = new.referral_id;
  if r.id is null or r.employer_id <> new.employer_id or r.vacancy_id <> new.vacancy_id then
    perform app.refuse('path_follows_referral', 'this step does not belong to that referral');
  end if;
  new.institution_id := r.institution_id;
  return new;
end $$;
create trigger follow_referral before insert on referral_decline for each row execute function app.decline_follows_referral();

call app.guard_tables();
revoke all on function app.decline_follows_referral() from public;
grant select (referral_id, employer_id, vacancy_id, reason, declined_at) on referral_decline to waymark_employer, waymark_employer_path;
grant insert (referral_id, employer_id, vacancy_id, reason, declined_at), delete on referral_decline to waymark_employer_path;
grant select, delete on referral_decline to waymark_worker;
-- the worker writes the decision into the referral once it is final
grant update (not_selected_reason) on referral to waymark_worker;
create policy employer on referral_decline for select to waymark_employer using (employer_id = (select app.id('employer_id')));
create policy employer_path on referral_decline to waymark_employer_path using (employer_id = (select app.id('employer_id'))) with check (employer_id = (select app.id('employer_id')));
create policy worker_reads on referral_decline for select to waymark_worker using (true);
create policy worker_ends on referral_decline for delete to waymark_worker using (true);

-- The decision is the worker's to write now, and no longer the employer's.
revoke update (not_selected_reason, ended_at) on referral from waymark_employer_path;
