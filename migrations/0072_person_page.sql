-- When a trainee got another placement officer or case worker, and who assigned them, for the staff who may read her
-- record: the audit log itself is for administrators and safety leads.
create function app.assignments_of(in_trainee uuid) returns table (at timestamptz, action text, actor_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.at, a.action, a.actor_id from account me join trainee t on t.institution_id = me.institution_id and t.id = in_trainee
    join audit_pending a on a.person_id = t.id and a.subject_kind = 'trainee' and a.action in ('TraineeOfficerAssigned', 'TraineeCaseWorkerAssigned')
  where me.id = app.session_account() and me.audience = 'staff' and me.roles && '{PLACEMENT_OFFICER,CASE_WORKER,SAFETY_LEAD}'::text[]
$$;
revoke all on function app.assignments_of from public;
grant execute on function app.assignments_of to waymark_staff, waymark_staff_writer;

-- People of the institution who may be the same person: one of the names is the same in words and script, or a phone
-- number is. Who may be found by what is as in app.find_trainees: display names by all who register, legal names and
-- phone numbers by case workers and safety leads, and by placement officers among their own and those for whom they stand in. Someone who may not be
-- found is missing like someone who does not exist.
create function app.possible_duplicates(in_names text[], in_phone text, in_except uuid, max_people int)
  returns table (trainee_id uuid, by_name boolean, by_phone boolean) language plpgsql stable security definer set search_path = public, protected, pg_temp as $$
declare
  me account;
  mine uuid[];
  finds_all_by_identity boolean;
  phone constant text := app.phone_digits(in_phone);
  max_compared constant int := 5000;
begin
  select * into me from account where id = app.session_account();
  if me.audience is distinct from 'staff' or not me.roles && '{PLACEMENT_OFFICER,CASE_WORKER,SAFETY_LEAD}'::text[] then return; end if;
  finds_all_by_identity := me.roles && '{CASE_WORKER,SAFETY_LEAD}'::text[];
  mine := app.acts_for(me.id);
  return query
    with typed as (
      select distinct w.words, (select k from unnest(w.words) k order by length(k) desc, k limit 1) as longest
      from unnest(in_names) name, lateral (select app.search_words(name) as words) w where cardinality(w.words) > 0
    ), candidate as (
      select distinct k.trainee_id as id, typed.words from typed cross join lateral (
        select c.trainee_id from trainee_search_key c
          where c.institution_id = me.institution_id and c.search_key = typed.longest and c.source in ('NAME', 'LEGAL_NAME') limit max_compared) k
    ), same as (
      select t.id, true as named, false as called from candidate c join trainee t on t.institution_id = me.institution_id and t.id = c.id
        left join trainee_identity i on i.institution_id = t.institution_id and i.trainee_id = t.id
          and (finds_all_by_identity or t.placement_officer_id = any(mine))
      where app.search_words(t.display_name) = c.words or app.search_words(i.legal_name) = c.words or app.search_words(i.khmer_name) = c.words
      union all
      select t.id, false, true from trainee_search_key k join trainee t on t.institution_id = k.institution_id and t.id = k.trainee_id
      where k.institution_id = me.institution_id and length(phone) >= 6 and k.search_key = phone and k.source in ('PHONE', 'CONTACT_PHONE')
        and (finds_all_by_identity or t.placement_officer_id = any(mine))
    )
    select s.id, bool_or(s.named), bool_or(s.called) from same s join trainee t on t.institution_id = me.institution_id and t.id = s.id
    where t.state <> 'ANONYMISED' and t.id is distinct from in_except
    group by s.id, t.code order by bool_or(s.named) and bool_or(s.called) desc, bool_or(s.called) desc, t.code limit max_people;
end $$;
revoke all on function app.possible_duplicates from public;
grant execute on function app.possible_duplicates to waymark_staff, waymark_staff_writer;
