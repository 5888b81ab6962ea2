/**
 * One page of a table, newest day first: $1 last row of the previous page or null, $2 limit; the parameters
 * of the condition start at $3.
 */
const pageByDay = (table: string, day: string, condition: string): string => `
  select id from ${table}
  where ($1::uuid is null or (${day}, id) < (select ${day}, id from ${table} where id = $1)) and ${condition}
  order by ${day} desc, id desc limit $2`;

/** $3 trainee or null, $4 kind or null. */
export const SERVICES_PAGE = pageByDay('service_record', 'provided_on', '($3::uuid is null or trainee_id = $3) and ($4::text is null or kind = $4)');
/** $3 first day or null, $4 last day or null. */
export const SESSIONS_PAGE = pageByDay('group_session', 'held_on', '($3::date is null or held_on >= $3) and ($4::date is null or held_on <= $4)');
/** $1 group sessions. How many records of each count. */
export const ATTENDEE_COUNTS = `
  select session_id as id, count(*)::int as count from service_record where session_id = any($1::uuid[]) and voided_at is null group by session_id`;
/** $3 whether to list only open stays, $4 house or null, $5 whether to list only stays without a house. */
export const STAYS_PAGE = pageByDay(
  'shelter_stay',
  'from_on',
  '(not $3::boolean or to_on is null and voided_at is null) and ($4::uuid is null or house_id = $4) and (not $5::boolean or house_id is null)',
);
/** $1 last row of the previous page or null, $2 limit, $3 whether to list closed houses too. Open houses first, by name. */
export const HOUSES_PAGE = `
  select id from shelter_house
  where ($1::uuid is null or (closed_on is not null, lower(name), id) > (select closed_on is not null, lower(name), id from shelter_house where id = $1))
    and ($3::boolean or closed_on is null)
  order by closed_on is not null, lower(name), id limit $2`;
/** $1 houses. How many women are in each now; a house without any has no row. */
export const TAKEN_PLACES = 'select house_id as "houseId", taken from app.taken_places($1::uuid[])';
/** $1 houses, $2 last row of the previous page or null, $3 limit per house. One page of each house's open stays, latest first. */
export const STAYS_OF_HOUSES = `
  select s.id from unnest($1::uuid[]) asked (house_id) join shelter_house h on h.id = asked.house_id
  cross join lateral (select r.id from shelter_stay r where r.institution_id = h.institution_id and r.house_id = h.id
    and r.to_on is null and r.voided_at is null
    and ($2::uuid is null or (r.from_on, r.id) < (select from_on, id from shelter_stay where id = $2))
    order by r.from_on desc, r.id desc limit $3) s`;
/** $3 kind or null. */
export const COURSES_PAGE = pageByDay('course', 'starts_on', '($3::text is null or kind = $3)');
/** $3 course or null, $4 state or null. */
export const ENROLMENTS_PAGE = pageByDay('training_enrolment', 'enrolled_on', '($3::uuid is null or course_id = $3) and ($4::text is null or state = $4)');
export const SELF_EMPLOYMENTS_PAGE = pageByDay('self_employment', 'started_on', 'true');

/**
 * $1 trainees, $2 last row of the previous page or null, $3 limit per trainee. One page of every trainee's
 * services, newest day first.
 */
export const SERVICES_OF_TRAINEES = `
  select s.id from unnest($1::uuid[]) asked (trainee_id)
  cross join lateral (select r.id from service_record r where r.trainee_id = asked.trainee_id
    and ($2::uuid is null or (r.provided_on, r.id) < (select provided_on, id from service_record where id = $2))
    order by r.provided_on desc, r.id desc limit $3) s`;

/**
 * $1 trainees, $2 kind, $3 day, $4 leader, $5 topic or null. Which of them are already recorded for such a
 * session.
 */
export const RECORDED_ATTENDEES = `
  select distinct r.trainee_id as "traineeId" from service_record r
  join group_session g on g.institution_id = r.institution_id and g.id = r.session_id
  where r.trainee_id = any($1::uuid[]) and r.voided_at is null and g.kind = $2 and g.held_on = $3 and lower(g.led_by) = lower($4)
    and lower(g.topic) is not distinct from lower($5)`;

/** $1 courses. The number of enrolments that were not withdrawn, and the first day with an attendance. */
export const COURSE_USE = `
  select c.id as "courseId", (select count(*)::int from training_enrolment e where e.institution_id = c.institution_id and e.course_id = c.id and e.state <> 'WITHDREW') as taken,
    (select min(a.held_on) from attendance a join training_enrolment e on e.institution_id = a.institution_id and e.id = a.enrolment_id
      where e.institution_id = c.institution_id and e.course_id = c.id) as "firstAttendedOn"
  from course c where c.id = any($1::uuid[])`;

/**
 * $1 trainees. The courses of their institution that give a skill and that each of them could join today. A
 * trainee can enrol in a course only once.
 */
export const COURSES_OPEN_TO = `
  select asked.trainee_id as "traineeId", c.id as "courseId", c.weeks, given.skills
  from unnest($1::uuid[]) asked (trainee_id) join trainee t on t.id = asked.trainee_id join course c on c.institution_id = t.institution_id
  cross join lateral (select jsonb_agg(jsonb_build_object('skillId', k.skill_id, 'level', k.level) order by k.skill_id) as skills
    from course_skill k where k.institution_id = c.institution_id and k.course_id = c.id) given
  where c.ends_on >= app.today() and given.skills is not null
    and (c.seats is null or c.seats > (select count(*) from training_enrolment e where e.institution_id = c.institution_id and e.course_id = c.id and e.state <> 'WITHDREW'))
    and not exists (select from training_enrolment e where e.institution_id = c.institution_id and e.course_id = c.id and e.trainee_id = t.id)`;

/** $1 trainee. Her courses as she may read them, newest first. She may not read which grant pays. */
export const OWN_COURSES = `
  select e.id, e.course_id as "courseId", c.kind, c.title, c.weeks, c.hours, c.starts_on as "startsOn", c.ends_on as "endsOn", e.enrolled_on as "enrolledOn", e.state,
    e.ended_on as "endedOn", e.result, e.credential,
    (select coalesce(sum(a.hours), 0)::float8 from attendance a where a.institution_id = e.institution_id and a.enrolment_id = e.id) as "hoursAttended"
  from training_enrolment e join course c on c.institution_id = e.institution_id and c.id = e.course_id
  where e.trainee_id = $1 order by e.enrolled_on desc, e.id desc`;

/** $1 courses. Those whose title names an institution or a programme. */
export const NAMING_AN_INSTITUTION = 'select c.id from course c where c.id = any($1::uuid[]) and app.names_an_organisation(c.title)';

/** $1 grant, $2 institution. The funding period of one of the institution's grants. */
export const GRANT_OF_INSTITUTION = `
  select g.id, g.starts_on as "startsOn", g.ends_on as "endsOn" from donor_grant g
  join donor_grant_institution i on i.grant_id = g.id where g.id = $1 and i.institution_id = $2`;
