-- The skills and unit groups that open vacancies require, as a small weight of the search. Only steps of doubled counts of
-- employers, from three employers on: they do not reveal who posted what, or how many vacancies. Vacancies of
-- institutions' own enterprises are not counted. The newest 5,000 open vacancies are enough, and bound the cost.
create function app.open_demand() returns table (skill_id int, isco_code text, step int)
  language sql stable security definer set search_path = public, pg_temp as $$
  with open as materialized (
    select v.id, v.employer_id, v.isco_code from vacancy v join employer e on e.id = v.employer_id
    where v.state = 'OPEN' and v.taken_seats < v.seats and v.closes_on >= app.today() and e.own_enterprise_of is null
    order by v.opened_at desc, v.id desc limit 5000),
  asked as (
    select s.skill_id, null as isco_code, o.employer_id from open o join vacancy_skill s on s.vacancy_id = o.id
    union all
    select null, isco_code, employer_id from open)
  select skill_id, isco_code, floor(log(2, count(distinct employer_id)))::int from asked
  group by skill_id, isco_code having count(distinct employer_id) >= 3
$$;
comment on function app.open_demand is 'Skills and unit groups that open vacancies of three or more employers require; a step is the logarithm of their number, to base 2 and rounded down.';
revoke all on function app.open_demand from public;
grant execute on function app.open_demand to waymark_staff, waymark_staff_writer, waymark_employer, waymark_employer_writer, waymark_worker;
