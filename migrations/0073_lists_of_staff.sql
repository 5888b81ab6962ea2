-- Lists of staff: since when a trainee is in her state, and saved views.

-- Null until her state changes for the first time after this migration.
alter table trainee add column state_since timestamptz;
create function app.record_state_since() returns trigger language plpgsql as $$
begin
  new.state_since := app.now();
  return new;
end $$;
create trigger record_state_since before update of state on trainee for each row when (old.state <> new.state) execute function app.record_state_since();

-- Whether a view consists of chosen values: flags, numbers, codes and ids. It has no text, so it names no person.
create function app.is_list_view(in_view jsonb) returns boolean language sql immutable parallel safe as $$
  select jsonb_typeof(in_view) = 'object' and not exists (
    select from jsonb_each(in_view) v where v.key !~ '^[a-zA-Z]{1,30}$' or not coalesce(case jsonb_typeof(v.value)
      when 'null' then true when 'boolean' then true
      when 'number' then v.value::text ~ '^[0-9]{1,4}$'
      when 'string' then v.value #>> '{}' ~ '^([A-Z_]{1,30}|[0-9]{1,4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$'
      end, false))
$$;

-- A filter with its order that a member of staff saved for herself. Only she reads it.
create table saved_view (
  account_id uuid not null references account,
  id uuid not null default gen_random_uuid(),
  list text not null check (list in ('TRAINEES')),
  -- At most 20 for one list.
  position int not null check (position between 1 and 20),
  name text not null check (length(name) between 1 and 60),
  view jsonb not null check (app.is_list_view(view)),
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  unique (account_id, list, position),
  unique (account_id, list, name)
);
comment on table saved_view is 'Filters of lists that staff saved for themselves.';

call app.guard_tables();

revoke all on function app.is_list_view, app.record_state_since from public;
grant execute on function app.is_list_view to waymark_staff, waymark_staff_writer;
grant select on saved_view to waymark_staff, waymark_staff_writer;
grant insert (account_id, id, list, position, name, view, created_at), update (view), delete on saved_view to waymark_staff_writer;
create policy staff_reads on saved_view for select to waymark_staff using (account_id = (select app.id('actor_id')));
create policy staff_writer on saved_view to waymark_staff_writer
  using (account_id = (select app.id('actor_id'))) with check (account_id = (select app.id('actor_id')));
