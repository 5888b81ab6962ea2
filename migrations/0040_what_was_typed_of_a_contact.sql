-- What a member of staff has typed of a contact and not recorded yet. It may hold the gravest things somebody ever said, so it is kept where records are: at
-- her institution, read by who may record there and by no other login, never on a device. Whoever types has a draft of their own: nobody writes over a colleague's.
create table follow_up_draft (
  institution_id uuid not null,
  follow_up_id uuid not null,
  account_id uuid not null references account,
  trainee_id uuid not null,
  typed jsonb not null check (jsonb_typeof(typed) = 'object' and octet_length(typed::text) <= 40000),
  -- how many records of the contact there were when it was begun: with more than that, somebody else has written it down meanwhile
  saw_records int not null check (saw_records >= 0),
  version int not null default 1,
  saved_at timestamptz not null,
  primary key (institution_id, follow_up_id, account_id),
  foreign key (institution_id, follow_up_id) references follow_up (institution_id, id),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id)
);
create index follow_up_draft_trainee on follow_up_draft (trainee_id);

call app.guard_tables();
grant select on follow_up_draft to waymark_staff, waymark_staff_path;
grant insert, delete, update (typed, version, saved_at) on follow_up_draft to waymark_staff_path;
do $$
declare
  r text;
  records constant text := 'institution_id = (select app.id(''institution_id'')) and ((select app.has_role(''PLACEMENT_OFFICER'')) or (select app.has_role(''CASE_WORKER'')) or (select app.has_role(''SAFETY_LEAD'')))';
  own constant text := 'account_id = (select app.id(''actor_id''))';
begin
  foreach r in array array['staff', 'staff_path'] loop
    execute format('create policy %s on follow_up_draft for select to waymark_%s using (%s)', r, r, records);
  end loop;
  execute format('create policy staff_path_types on follow_up_draft for insert to waymark_staff_path with check (%s and %s)', records, own);
  execute format('create policy staff_path_goes_on on follow_up_draft for update to waymark_staff_path using (%s and %s) with check (%s and %s)', records, own, records, own);
  execute format('create policy staff_path_throws_away on follow_up_draft for delete to waymark_staff_path using (%s and %s)', records, own);
end $$;

-- Every word about her goes when she becomes a number, and none is written afterwards.
create function app.forget_drafts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from follow_up_draft where institution_id = new.institution_id and trainee_id = new.id;
  return null;
end $$;
create trigger forget_drafts after update of state on trainee for each row
  when (old.state is distinct from new.state and new.state = 'ANONYMISED') execute function app.forget_drafts();
create trigger keep_forgotten after insert or update on follow_up_draft for each row execute function app.keep_forgotten();
revoke all on function app.forget_drafts() from public;
