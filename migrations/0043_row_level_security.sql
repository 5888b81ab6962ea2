-- Who sees and writes what, first for all roles; the next files have one audience each. Logins and grants
-- protect against injection, row-level security separates institutions. Each audience has two roles:
-- waymark_X reads, and holds UPDATE (version) to lock a row, so no rule may rest on the version alone; its
-- writer role waymark_X_writer writes what the use cases of that audience write, under the same ids.
-- Everything a writer role can read counts as readable by the audience. Roles and logins themselves are made
-- by src/platform/database/setup/database-roles.ts.

revoke all on all routines in schema app from public;
grant usage on schema app to
  waymark_employer, waymark_employer_writer, waymark_index, waymark_protected, waymark_report, waymark_staff,
  waymark_staff_writer, waymark_trainee, waymark_trainee_writer, waymark_worker;
grant usage on schema protected to waymark_protected, waymark_report;

-- FORCE row-level security on every table above. A later migration that makes tables calls this again.
call app.guard_tables();

-- Taxonomy, provinces and the clock are the same for every role.
do $$
declare r text; t text;
begin
  foreach r in array array[
    'employer', 'employer_writer', 'staff', 'staff_writer', 'trainee', 'trainee_writer', 'worker', 'index', 'report'
  ] loop
    foreach t in array array[
      'clock', 'province', 'province_adjacency', 'isco_group', 'skill', 'skill_label', 'local_label', 'skill_couse',
      'skill_transfer', 'occupation', 'occupation_label', 'occupation_skill', 'occupation_khmer_label', 'taxonomy_release'
    ] loop
      execute format($policy$create policy %1$s on %2$s for select to waymark_%1$s using (true)$policy$, r, t);
    end loop;
  end loop;
end $$;

-- What a transition leaves behind; the restrictive policies below bind each row to the login and its session.
do $$
declare r text; t text;
begin
  foreach r in array array['employer_writer', 'staff_writer', 'trainee_writer', 'worker'] loop
    foreach t in array array['outbox', 'audit_pending'] loop
      execute format($policy$create policy %1$s on %2$s for insert to waymark_%1$s with check (true)$policy$, r, t);
    end loop;
  end loop;
end $$;

create policy staff on installation for select to waymark_staff using (true);
create policy staff_writer on installation for select to waymark_staff_writer using (true);
create policy trainee on installation for select to waymark_trainee using (true);
create policy trainee_writer on installation for select to waymark_trainee_writer using (true);
create policy worker on installation for select to waymark_worker using (true);
create policy index on installation for select to waymark_index using (true);
create policy report on installation for select to waymark_report using (true);
-- An answered request is stored for the account that sent it. The account must be visible to the role: a
-- trainee's login can read who recorded her answers, and must not find here that they opened an alert.
do $$
declare r text;
begin
  foreach r in array array['employer_writer', 'staff_writer', 'trainee_writer'] loop
    execute format($policy$
      create policy %1$s on idempotency to waymark_%1$s
        using (actor = current_setting('app.actor_key', true) and (actor = 'visitor' or exists (select from account a where a.id = app.id_in_key(actor))))
        with check (actor = current_setting('app.actor_key', true) and (actor = 'visitor'
          or exists (select from account a where a.id = app.id_in_key(actor))))
    $policy$, r);
  end loop;
end $$;
create policy readers_insert on audit_pending for insert to waymark_staff, waymark_employer, waymark_trainee, waymark_protected with check (true);
-- A restrictive policy for every role, on top of what each may insert: it also binds functions of the owner
-- that write in the session of a login.
create policy bound_to_session on audit_pending as restrictive for insert
  with check ((select app.login()) is null or (audience = (select app.login())
    and actor_id is not distinct from (select app.session_account()) and (audience <> 'staff' or institution_id is null
    or institution_id = (select app.session_institution())) and (current_user = 'waymark_owner'
    or action = any ((select app.writable_actions())::text[]))));
create policy bound_to_session on outbox as restrictive for insert
  with check ((select app.login()) is null or current_user = 'waymark_owner'
    or (event = any ((select app.writable_actions())::text[]) and app.is_own_subject(event, subject_id)));

-- Functions that every role may call.
grant execute on function
  app.id, app.now, app.today, app.has_role, app.session_login, app.is_steward, app.is_cleared, app.vacancy_is_cleared
  to
  waymark_employer, waymark_employer_writer, waymark_index, waymark_protected, waymark_report, waymark_staff,
  waymark_staff_writer, waymark_trainee, waymark_trainee_writer, waymark_worker;
