-- A hold asks every institution that has people at the employer or on the way to it to check on them, the institution that placed the hold too.
create or replace function app.check_all_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with opened as (
    insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
    select p.institution_id, 'CHECK_YOUR_PEOPLE', new.employer_id, new.id, 'OPEN', app.now()
    from (select institution_id from placement where employer_id = new.employer_id and state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')
          union select institution_id from referral where employer_id = new.employer_id
            and state in ('PROPOSED', 'ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED')) p
    on conflict do nothing
    returning id)
  insert into outbox (event, subject_id, occurred_at) select 'TaskOpened', id, app.now() from opened;
  insert into task (institution_id, kind, subject_id, cause_id, state, created_at)
  select steward_institution_id, 'ROUTINE_REVISIT', new.employer_id, new.id, 'OPEN', app.now() from installation
  on conflict do nothing;
  return null;
end $$;

-- Employers on hold among those the trainee of this session is on the way to or works at: their steps wait on her pages, and nothing says why.
create function app.my_held_employers() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select h.employer_id from employer_hold h where h.lifted_at is null and app.audience() = 'trainee' and (
    exists (select from referral r where r.trainee_id = app.id('trainee_id') and r.institution_id = app.id('institution_id') and r.employer_id = h.employer_id)
    or exists (select from placement p where p.trainee_id = app.id('trainee_id') and p.institution_id = app.id('institution_id') and p.employer_id = h.employer_id))
$$;
revoke all on function app.my_held_employers() from public;
grant execute on function app.my_held_employers() to waymark_trainee, waymark_trainee_path;

-- A message to her that would lead to an employer on hold waits until the hold is lifted.
alter table message drop constraint message_held_reason_check;
alter table message add constraint message_held_reason_check
  check (held_reason in ('OUTSIDE_HOURS', 'NOT_VERIFIED', 'NO_CONSENT', 'DO_NOT_CONTACT', 'MANY_AT_ONCE', 'EMPLOYER_ON_HOLD'));
