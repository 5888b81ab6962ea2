-- Which holds a contact counts for does not depend on a clock that may be set back: only holds that were open when its task
-- was done, and never a later one (docs/domain.md 5.8).

-- No login reads it: the rows would tell what other institutions did.
create table hold_contact_made (
  hold_id uuid not null references employer_hold on delete cascade,
  institution_id uuid not null,
  trainee_id uuid not null,
  task_id uuid not null,
  primary key (hold_id, trainee_id, task_id),
  foreign key (institution_id, task_id) references task (institution_id, id) on delete cascade
);
create index hold_contact_made_task on hold_contact_made (institution_id, task_id);
call app.guard_tables();
insert into hold_contact_made (hold_id, institution_id, trainee_id, task_id)
  select h.id, k.institution_id, k.trainee_id, k.id from task k join employer_hold h on h.employer_id = k.subject_id
  where k.kind = 'HOLD_CONTACT' and k.state = 'DONE' and k.done_at between h.opened_at and app.now();

-- It counts for the hold that opened the task, and for others that were placed before it: of a hold that is placed while the
-- task is being finished, the contact knew nothing. A clock that was set back leads to one contact more, and to none less.
-- A task that claims another time than that of its transaction counts for none. Reopening it takes back what it counted for.
create function app.count_hold_contact() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state = 'OPEN' then
    delete from hold_contact_made m where m.institution_id = new.institution_id and m.task_id = new.id;
  elsif new.done_at between app.now() - interval '1 second' and app.now() + (clock_timestamp() - now()) then
    insert into hold_contact_made (hold_id, institution_id, trainee_id, task_id)
      select h.id, new.institution_id, new.trainee_id, new.id from employer_hold h where h.employer_id = new.subject_id and h.lifted_at is null
        and (new.cause_id = app.hold_contact_cause(h.id, new.trainee_id) or new.done_at >= h.opened_at)
      on conflict do nothing;
  end if;
  return null;
end $$;
-- Before open_next_contact, by its name.
create trigger count_hold_contact after update of state on task for each row
  when (new.kind = 'HOLD_CONTACT' and old.kind = 'HOLD_CONTACT' and new.state is distinct from old.state) execute function app.count_hold_contact();

-- Whether a trainee needs no other task for a hold: one about this employer is open, or was done while the hold was open.
create or replace function app.has_hold_contact(in_hold employer_hold, in_institution uuid, in_trainee uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from task k where k.kind = 'HOLD_CONTACT' and k.subject_id = in_hold.employer_id and k.institution_id = in_institution and k.trainee_id = in_trainee
      and k.state = 'OPEN')
    or exists (select from hold_contact_made m where m.hold_id = in_hold.id and m.institution_id = in_institution and m.trainee_id = in_trainee)
$$;

-- As before, and one notice for each institution: the service finds the officers of all its tasks when it sends the notice,
-- so that none is left out whose trainee goes to another officer in between.
create or replace function app.open_hold_contacts(in_hold uuid, in_trainee uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare h employer_hold;
begin
  select * into h from employer_hold where id = in_hold;
  perform from trainee t where (t.institution_id, t.id) in (select p.institution_id, p.trainee_id from app.people_at_employer(h.employer_id) p)
    and (in_trainee is null or t.id = in_trainee) order by t.id for key share;
  perform from task k where k.subject_id = h.employer_id and k.kind = 'HOLD_CONTACT' and k.state = 'OPEN' and (in_trainee is null or k.trainee_id = in_trainee) order by k.id for share;
  with opened as (
    insert into task (institution_id, kind, trainee_id, subject_id, cause_id, assigned_to, state, created_at, due_on)
    select p.institution_id, 'HOLD_CONTACT', p.trainee_id, h.employer_id, app.hold_contact_cause(h.id, p.trainee_id), t.placement_officer_id, 'OPEN', app.now(), app.today()
    from app.people_at_employer(h.employer_id) p join trainee t on t.institution_id = p.institution_id and t.id = p.trainee_id
    where (in_trainee is null or p.trainee_id = in_trainee) and not app.has_hold_contact(h, p.institution_id, p.trainee_id)
    order by p.institution_id, p.trainee_id
    on conflict do nothing
    returning id, institution_id, assigned_to)
  insert into outbox (event, subject_id, occurred_at)
  select 'TaskAssigned', (array_agg(o.id order by o.id))[1], app.now() from opened o group by o.institution_id;
end $$;

revoke all on function app.count_hold_contact from public;
