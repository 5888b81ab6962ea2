import { columnsOf } from '../../platform/database/table';
import { traineeTable } from './trainees.table';

const COLUMNS = columnsOf(traineeTable, 't');

/**
 * $1 last code of the previous page or null, $2 state or null, $3 limit, $4 staff account (its trainees, and those of colleagues for whom it stands in) or null for all, $5
 * prefix of the code. One page, sorted by code. Trainees who have left are listed only if $2 asks for them.
 */
export const PAGE_BY_CODE = `
  select ${COLUMNS} from trainee t
  where ($1::text is null or code > $1) and (state = $2 or ($2::text is null and state not in ('EXITED', 'ANONYMISED')))
    and ($4::uuid is null or placement_officer_id = any((select app.acts_for($4))::uuid[]) or case_worker_id = any((select app.acts_for($4))::uuid[])) and starts_with(code, $5)
  order by code, id limit $3`;

/**
 * $1 grant, $2 last code of the previous page or null, $3 limit. One page of the trainees the grant pays for
 * now, sorted by code.
 */
export const PAGE_OF_GRANT = `
  select ${COLUMNS} from trainee t
  where grant_id = $1 and ($2::text is null or code > $2) and state not in ('EXITED', 'ANONYMISED')
  order by code, id limit $3`;

/** The skills of one trainee with their ESCO codes. */
export const SKILLS_BY_CODE = `
  select s.id as "skillId", s.code as "skillCode", held.level, held.source
  from trainee_skill held join skill s on s.id = held.skill_id
  where held.trainee_id = $1 order by s.code`;

/**
 * $1 trainee. The courses she completed, unsorted; the caller decides which of them employers may see. Only
 * the month of the end date leaves the database.
 */
export const FINISHED_COURSES = `
  select c.kind, c.title, c.weeks, to_char(e.ended_on, 'YYYY-MM') as "finishedIn", e.result = 'PASSED' as "isPassed", app.names_an_organisation(c.title) as "namesAPlace",
    array(select k.skill_id from course_skill k where k.institution_id = c.institution_id and k.course_id = c.id order by k.skill_id) as "skillIds"
  from training_enrolment e join course c on c.institution_id = e.institution_id and c.id = e.course_id
  where e.trainee_id = $1 and e.state = 'COMPLETED'`;

/** $1 institution, $2 trainee, $3 and $4 the days she turns 15 and 18. Other limits are unchanged. */
export const SAVE_AGE = `
  insert into trainee_limits (institution_id, trainee_id, fifteen_on, eighteen_on) values ($1, $2, $3, $4)
  on conflict (institution_id, trainee_id) do update set fifteen_on = excluded.fifteen_on, eighteen_on = excluded.eighteen_on`;

/** Limits with the date of their review; the two dates of her age are unchanged. */
export const SAVE_LIMITS = `
  insert into trainee_limits (institution_id, trainee_id, no_night, no_live_in, no_alcohol, excluded_sites, excluded_employers, excluded_provinces, excluded_isco, reviewed_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (institution_id, trainee_id) do update set no_night = excluded.no_night, no_live_in = excluded.no_live_in, no_alcohol = excluded.no_alcohol,
    excluded_sites = excluded.excluded_sites, excluded_employers = excluded.excluded_employers,
    excluded_provinces = excluded.excluded_provinces, excluded_isco = excluded.excluded_isco, reviewed_on = excluded.reviewed_on`;

export const SAVE_IDENTITY = `
  insert into protected.trainee_identity (institution_id, trainee_id, legal_name, khmer_name, born_on, birth_date_certainty, id_number, address, phone, guardian)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (institution_id, trainee_id) do update set legal_name = excluded.legal_name, khmer_name = excluded.khmer_name, born_on = excluded.born_on,
    birth_date_certainty = excluded.birth_date_certainty, id_number = excluded.id_number, address = excluded.address, phone = excluded.phone, guardian = excluded.guardian`;

export const SAVE_PROTECTION = `
  insert into protected.trainee_protection (institution_id, trainee_id, population, risk, reasons, named_people, history)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (institution_id, trainee_id) do update set population = excluded.population, risk = excluded.risk, reasons = excluded.reasons,
    named_people = excluded.named_people, history = excluded.history`;

/** One trainee's protected record, from either or both tables; no row if neither has one. */
export const PROTECTED_RECORD = `
  select legal_name as "legalName", khmer_name as "khmerName", born_on as "bornOn", birth_date_certainty as "birthDateCertainty",
    id_number as "idNumber", address, phone, guardian, population, risk, reasons, named_people as "namedPeople", history
  from protected.trainee_identity full join protected.trainee_protection using (institution_id, trainee_id)
  where trainee_id = $1`;
