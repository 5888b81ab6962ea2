-- What an employer has written of a vacancy so far. Nothing of it has to be there yet, so nobody else relies on it and nobody else reads it: everybody who
-- reads a vacancy may rely on all of it being there. It has the id of the vacancy that it becomes, or changes.
create table vacancy_outline (
  id uuid primary key,
  employer_id uuid not null references employer,
  -- the fields of the input that writes a vacancy, those that were typed so far
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 60000),
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index vacancy_outline_employer on vacancy_outline (employer_id, created_at, id);

-- Once the vacancy is on its way, or has ended, what was typed is over: it stands in the vacancy, or nowhere.
create function app.end_vacancy_outline() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from vacancy_outline where id = new.id;
  return null;
end $$;
create trigger end_outline after update of state on vacancy for each row
  when (old.state is distinct from new.state and new.state not in ('DRAFT', 'CHANGES_REQUESTED')) execute function app.end_vacancy_outline();

call app.guard_tables();
revoke all on function app.end_vacancy_outline() from public;
grant select on vacancy_outline to waymark_employer, waymark_employer_path;
grant update (version) on vacancy_outline to waymark_employer;
grant insert, delete, update (content, version, changed_at) on vacancy_outline to waymark_employer_path;
create policy employer on vacancy_outline to waymark_employer using (employer_id = (select app.id('employer_id'))) with check (employer_id = (select app.id('employer_id')));
create policy employer_path on vacancy_outline to waymark_employer_path using (employer_id = (select app.id('employer_id'))) with check (employer_id = (select app.id('employer_id')));
