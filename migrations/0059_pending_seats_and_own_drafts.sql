-- How many seats of open vacancies are taken or have someone on the way, of any institution (decision 0027).
-- Staff see the referrals of their own institution only, so this function counts for them, and returns seats and
-- no person: at most the seats there are. Another institution's trainee counts from when the employer has her
-- card, so that no one learns whom it asked. The named trainee, of the reader's institution, does not count:
-- her list says who else is on the way. For other vacancies there is no row.
create function app.taken_or_pending_seats(in_vacancies uuid[], in_trainees uuid[])
  returns table (vacancy_id uuid, trainee_id uuid, seats int)
  language sql stable security definer set search_path = public, pg_temp as $$
  select v.id, pair.trainee_id, least(v.seats, v.taken_seats + (
    select count(*)::int from referral r
    where r.vacancy_id = v.id and case
      when r.institution_id = app.id('institution_id') then r.trainee_id is distinct from pair.trainee_id
        and r.state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')
      else r.state in ('SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED') end))
  from unnest(in_vacancies, in_trainees) as pair (vacancy_id, trainee_id)
  join vacancy v on v.id = pair.vacancy_id
  where v.state = 'OPEN' and app.audience() = 'staff'
$$;
revoke all on function app.taken_or_pending_seats from public;
grant execute on function app.taken_or_pending_seats to waymark_staff;

-- Who started a draft, so that starting again returns to the own empty draft and never to a colleague's. Drafts from
-- before have no name.
alter table vacancy_draft add column started_by uuid references account;
create policy started_by_self on vacancy_draft as restrictive for insert to waymark_employer_writer
  with check (started_by is null or started_by = (select app.id('actor_id')));
