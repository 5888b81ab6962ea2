-- The last contact as a set of one row: PostgreSQL inlines such a function into a statement, and a list can read the facts of
-- thousands of trainees from indexes.

-- When staff last spoke with a trainee, of what the caller may see: a logged talk, a follow-up, a service, an explained
-- offer, or a contact method that she confirmed. A lesson is none. Of a fact with a day only, the beginning of that day.
create function app.last_contact_of(in_trainee uuid) returns table (at timestamptz) language sql stable as $$
  select greatest(
    (select c.at from contact_log c where c.trainee_id = in_trainee and c.outcome = 'TALKED' order by c.at desc limit 1),
    (select max(f.done_at) from follow_up f where f.trainee_id = in_trainee),
    (select s.provided_on from service_record s where s.trainee_id = in_trainee and s.voided_at is null order by s.provided_on desc limit 1)::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(m.verified_on) from contact_method m where m.trainee_id = in_trainee)::timestamp at time zone 'Asia/Phnom_Penh',
    (select max(o.explained_at) from offer o where o.trainee_id = in_trainee))
$$;
revoke all on function app.last_contact_of from public;
grant execute on function app.last_contact_of to waymark_staff, waymark_staff_writer;
drop function app.last_contact_at;
