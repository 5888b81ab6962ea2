-- The page of accounts counts what each of them is responsible for: each count reads an index that holds nothing else.
drop index trainee_officer;
drop index trainee_case_worker;

create or replace function app.owed_by(asked_accounts uuid[]) returns table (account_id uuid, kind text, count int)
  language sql stable security definer set search_path = public, pg_temp as $$
  with own as (select id from account where id = any (asked_accounts) and audience = 'staff'),
  owed as (
    select o.id, 'PEOPLE' as kind from own o join trainee t on t.placement_officer_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'CASES' from own o join trainee t on t.case_worker_id = o.id and t.state <> 'ANONYMISED'
    union all select o.id, 'ALERTS' from safety_alert s join trainee t on t.institution_id = s.institution_id and t.id = s.trainee_id join own o on o.id = t.case_worker_id where s.ended_at is null
    union all select o.id, 'OFFERS' from offer f join trainee t on t.institution_id = f.institution_id and t.id = f.trainee_id join own o on o.id = t.placement_officer_id where f.state = 'ISSUED'
    union all select o.id, 'FOLLOW_UPS' from own o join follow_up f on f.assigned_to = o.id and f.state not in ('DONE', 'CLOSED', 'CANCELLED')
      join trainee t on t.institution_id = f.institution_id and t.id = f.trainee_id and t.state <> 'ANONYMISED'
    union all select o.id, 'TASKS' from own o join task k on k.assigned_to = o.id and k.state = 'OPEN'
    union all select o.id, 'VISITS' from own o join vetting_visitor v on v.account_id = o.id join vetting w on w.id = v.vetting_id and w.state = 'PLANNED'
    union all select a.id, 'ALERTS_AS_LEAD' from account a join safety_alert s on s.institution_id = a.institution_id and s.ended_at is null
      where a.id = any (asked_accounts) and a.audience = 'staff' and 'SAFETY_LEAD' = any (a.roles)
        and not exists (select from account o where o.institution_id = a.institution_id and o.audience = 'staff' and o.id <> a.id and o.closed_at is null and 'SAFETY_LEAD' = any (o.roles))
    union all select o.id, 'MESSAGES' from own o join message m on m.recipient_kind = 'STAFF' and m.recipient_id = o.id and m.state in ('PLANNED', 'SENDING', 'HELD'))
  select id, kind, count(*)::int from owed group by id, kind
$$;
