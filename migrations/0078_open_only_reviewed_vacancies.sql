-- A vacancy moves as src/features/vacancies/domain/vacancy.ts says, whatever a statement says: it begins as a draft, staff of the steward answer what was submitted, and nothing opens
-- that was not approved last. Here it is asked of every login; the owner, on the machine itself, brings whole records in.
create table vacancy_move (
  from_state text not null,
  to_state text not null,
  primary key (from_state, to_state)
);
insert into vacancy_move (from_state, to_state) values
  ('DRAFT', 'SUBMITTED'), ('CHANGES_REQUESTED', 'SUBMITTED'), ('SUBMITTED', 'CHANGES_REQUESTED'), ('SUBMITTED', 'APPROVED'), ('APPROVED', 'OPEN'),
  ('OPEN', 'PAUSED'), ('PAUSED', 'OPEN'), ('OPEN', 'FILLED'), ('PAUSED', 'FILLED'), ('FILLED', 'OPEN'), ('FILLED', 'PAUSED'),
  ('OPEN', 'CLOSED'), ('PAUSED', 'CLOSED'), ('FILLED', 'CLOSED'),
  ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'), ('CHANGES_REQUESTED', 'WITHDRAWN'), ('APPROVED', 'WITHDRAWN'), ('OPEN', 'WITHDRAWN'), ('PAUSED', 'WITHDRAWN');

create function app.keep_vacancy_reviewed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare last_answer text;
begin
  if app.login() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then perform app.refuse('vacancy_reviewed', 'a vacancy begins as a draft'); end if;
    return new;
  end if;
  -- what was sent in, reviewed or open is what was written then: only a draft is rewritten
  if app.login() = 'employer' and old.state not in ('DRAFT', 'CHANGES_REQUESTED')
     and to_jsonb(new) - array['state', 'version', 'opened_at', 'created_at', 'paused_when_filled'] is distinct from to_jsonb(old) - array['state', 'version', 'opened_at', 'created_at', 'paused_when_filled'] then
    perform app.refuse('vacancy_reviewed', 'what was sent in is not rewritten');
  end if;
  if new.state = old.state then return new; end if;
  if not exists (select from vacancy_move m where m.from_state = old.state and m.to_state = new.state) then
    perform app.refuse('vacancy_reviewed', 'there is no such move');
  end if;
  if old.state in ('SUBMITTED', 'APPROVED') and new.state in ('CHANGES_REQUESTED', 'APPROVED', 'OPEN') then
    if app.login() <> 'staff' then perform app.refuse('vacancy_reviewed', 'staff answer what was submitted'); end if;
    select r.decision into last_answer from vacancy_review r where r.vacancy_id = new.id order by r.reviewed_at desc, r.id desc limit 1;
    if new.state <> 'CHANGES_REQUESTED' and last_answer is distinct from 'APPROVED' then
      perform app.refuse('vacancy_reviewed', 'nothing opens without an approving review');
    end if;
  end if;
  return new;
end $$;
create trigger reviewed_first before insert or update on vacancy for each row execute function app.keep_vacancy_reviewed();

-- The parts of a vacancy are as fixed as the vacancy.
create function app.keep_vacancy_parts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare its_vacancy uuid := case tg_op when 'DELETE' then old.vacancy_id else new.vacancy_id end;
begin
  if app.login() = 'employer' and exists (select from vacancy v where v.id in (its_vacancy, case tg_op when 'UPDATE' then old.vacancy_id end) and v.state not in ('DRAFT', 'CHANGES_REQUESTED')) then
    perform app.refuse('vacancy_reviewed', 'what was sent in is not rewritten');
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
do $$
declare t text;
begin
  foreach t in array array['vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'apprenticeship', 'learning_plan_unit'] loop
    execute format('create trigger reviewed_first before insert or update or delete on %I for each row execute function app.keep_vacancy_parts()', t);
  end loop;
end $$;

call app.guard_tables();
revoke all on function app.keep_vacancy_reviewed(), app.keep_vacancy_parts() from public;
