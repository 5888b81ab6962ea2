import { columnsOf } from '../../platform/database/table';
import { vacancyTable } from './vacancies.table';

const rowsOf = (sql: string): string => `coalesce((select jsonb_agg(r) from (${sql}) r), '[]')`;

/** $1 vacancies. The lists of each as one row, in a single statement. */
export const PARTS = `
  select v.id as "vacancyId",
    ${rowsOf(`select skill_id "skillId", need, min_level "minLevel", gate from vacancy_skill where vacancy_id = v.id order by need desc, min_level desc, skill_id`)} skills,
    ${rowsOf('select language, min_level "minLevel" from vacancy_language where vacancy_id = v.id order by min_level desc, language')} languages,
    ${rowsOf('select kind, paid_by "paidBy" from vacancy_cost_item where vacancy_id = v.id order by kind')} "costItems",
    case when a.vacancy_id is not null then jsonb_build_object('trade', a.trade, 'instructorName', a.instructor_name, 'instructorBornOn', a.instructor_born_on::text,
        'instructorPracticeYears', a.instructor_practice_years, 'lengthDays', a.length_days,
        'plan', ${rowsOf('select title, skill_id "skillId", weeks from learning_plan_unit where vacancy_id = v.id order by position')}) end apprenticeship
  from vacancy v left join apprenticeship a on a.vacancy_id = v.id where v.id = any($1::uuid[])`;

/** $1 last vacancy of the previous page, $2 state or null for all, $3 limit, $4 employer or null for all. */
const pageNewestFirst = (and = '') => `
  select ${columnsOf(vacancyTable, 'v')} from vacancy v
  where ($1::uuid is null or (created_at, id) < (select created_at, id from vacancy where id = $1)) and ($2::text is null or state = $2) and ($4::uuid is null or employer_id = $4) ${and}
  order by created_at desc, id desc limit $3`;
export const PAGE_NEWEST_FIRST = pageNewestFirst();
/** The same of vacancies with $5, in lower case, in their title. */
export const PAGE_TITLED = pageNewestFirst('and id = any(array(select app.vacancies_titled($5)))');

/** $1 site, $2 first day of work, $3 employer. */
export const CLEARANCE_AND_SECTOR = `
  select app.is_cleared($1::uuid, $2::date) as "siteIsCleared", (select sector from employer where id = $3) as sector`;

/**
 * $1 vacancy. The number of its open offers; an offer past its deadline is not open, recorded as expired or
 * not.
 */
export const OPEN_OFFERS = `
  select count(*)::int as "openOffers" from offer where vacancy_id = $1 and state in ('ISSUED', 'EXPLAINED') and answer_by >= app.now()`;

/**
 * The check and the update are one statement, so that two people cannot get the last seat. A paused vacancy
 * gets no new candidates, but earlier promises remain valid: offers made before can still be accepted.
 */
export const TAKE_SEAT = `
  update vacancy set taken_seats = taken_seats + 1, state = case when taken_seats + 1 = seats then 'FILLED' else state end, version = version + 1
  where id = $1 and state in ('OPEN', 'PAUSED') and taken_seats < seats`;

/** $1 offer. */
export const TAKE_WITNESSED_SEAT = 'select app.take_witnessed_seat($1) as taken';

/** $1 vacancies, $2 for each a trainee of the reader's institution who is left out, or null. Open vacancies only. */
export const TAKEN_OR_PENDING_SEATS = `
  select vacancy_id as "vacancyId", trainee_id as "traineeId", seats from app.taken_or_pending_seats($1::uuid[], $2::uuid[])`;

/** $1 vacancies. The text of each when it was last returned; for staff. */
export const LAST_RETURNED = `
  select distinct on (vacancy_id) vacancy_id as "vacancyId", reviewed, reviewed_at as "returnedAt"
  from vacancy_review where vacancy_id = any($1::uuid[]) and decision = 'RETURNED' and reviewed is not null order by vacancy_id, reviewed_at desc, id`;

export const IS_STEWARD = 'select app.is_steward() as "isSteward"';

export const PART_TABLES = ['vacancy_skill', 'vacancy_language', 'vacancy_cost_item', 'learning_plan_unit', 'apprenticeship'] as const;

const DRAFT_COLUMNS = 'id, employer_id as "employerId", content, version, created_at as "createdAt", changed_at as "changedAt" from vacancy_draft';
/** $1 ids. */
export const DRAFTS_BY_IDS = `select ${DRAFT_COLUMNS} where id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_DRAFT = `select ${DRAFT_COLUMNS} where id = $1 for update`;
/** $1 limit. Newest first. */
export const DRAFTS = `select ${DRAFT_COLUMNS} order by created_at desc, id desc limit $1`;
/** $1 id, $2 employer, $3 content, $4 now. Inserts or updates. */
export const SAVE_DRAFT = `
  insert into vacancy_draft (id, employer_id, content, created_at, changed_at, started_by) values ($1, $2, $3, $4, $4, app.id('actor_id'))
  on conflict (id) do update set content = excluded.content, changed_at = excluded.changed_at, version = vacancy_draft.version + 1`;
/** $1 an account: the newest draft that it started and in which nothing is written. */
export const OWN_EMPTY_DRAFT = "select id from vacancy_draft where started_by = $1 and content = '{}' order by created_at desc, id desc limit 1";
export const DELETE_DRAFT = 'delete from vacancy_draft where id = $1';
export const OWN_SECTOR = "select sector from employer where id = app.id('employer_id')";
export const SKILL_CODES = 'select id, code from skill where id = any($1::int[])';
