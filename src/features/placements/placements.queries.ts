import { cursorSql } from '../../platform/database/keyset';
import { columnsOf } from '../../platform/database/table';
import { employerPlacementTable, placementTable } from './placements.table';

const ALL_COLUMNS = columnsOf(placementTable, 'p');
const EMPLOYER_COLUMNS = `${columnsOf(employerPlacementTable, 'p')}, p.shown_state as "state"`;

/**
 * Placements of trainees that this staff account works for or who have no officer; all placements if the parameter is
 * null.
 */
const assignedOrUnassigned = (account: string): string => `(${account}::uuid is null or exists (
  select from trainee t where t.institution_id = p.institution_id and t.id = p.trainee_id
    and (t.placement_officer_id is null or t.placement_officer_id = any((select app.works_for(${account}))::uuid[]) or t.case_worker_id = any((select app.works_for(${account}))::uuid[]))))`;

/** $1 ids. */
export const EMPLOYER_PLACEMENTS_BY_IDS = `select ${EMPLOYER_COLUMNS} from placement p where p.id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_EMPLOYER_PLACEMENT = `select ${EMPLOYER_COLUMNS} from placement p where p.id = $1 for update`;
/** $1 id, as the employer's writer role. Whether the trainee has confirmed; no employer page reads this. */
export const TRAINEE_CONFIRMATION = 'select confirmed_by_trainee_at as "confirmedByTraineeAt", verified_at as "verifiedAt" from placement where id = $1';
/**
 * $1 and $2 start of the page, $3 limit, $4 state or null, $5 whether in an own enterprise or null, $6 staff
 * account (its trainees and unassigned ones) or null, $7 whether to leave out employers on hold. Newest
 * first.
 */
export const PAGE = `
  select ${ALL_COLUMNS}, ${cursorSql('p.created_at', 'p.id')} from placement p
  where ($1::timestamptz is null or (p.created_at, p.id) < ($1, $2::uuid)) and ($4::text is null or p.state = $4) and ($5::boolean is null or p.own_enterprise = $5)
    and ${assignedOrUnassigned('$6')}
    and (not $7::boolean or not exists (select from employer_hold h where h.employer_id = p.employer_id and h.lifted_at is null))
  order by p.created_at desc, p.id desc limit $3`;
/**
 * $1 states, $2 limit per state, $3 staff account (its trainees and unassigned ones) or null, $4 states
 * sorted by longest in state; the others are sorted by latest arrival.
 */
export const IN_STAGES = `
  select found.* from unnest($1::text[]) as asked(state) cross join lateral (
    select ${ALL_COLUMNS}, count(*) over ()::int as "inStage", row_number() over earliest::int as "at" from placement p
    join placement_stage s on s.institution_id = p.institution_id and s.placement_id = p.id and s.left_at is null
    where p.state = asked.state and ${assignedOrUnassigned('$3')}
    window earliest as (order by case when p.state = any($4::text[]) then s.entered_at end, s.entered_at desc, p.id)
    order by "at" limit $2
  ) found order by found.state, found.at`;
/** $1 last placement of the previous page, $2 limit. Latest start first. */
export const EMPLOYER_PLACEMENT_PAGE = `
  select ${EMPLOYER_COLUMNS} from placement p
  where $1::uuid is null or (p.starts_on, p.id) < (select starts_on, id from placement where id = $1)
  order by p.starts_on desc, p.id desc limit $2`;
/** $1 vacancy, $2 day. */
export const IS_CLEARED = 'select app.vacancy_is_cleared($1, $2::date) as "isCleared"';

/** $1 institution, $2 id, $3 placement, $4 trainee, $5 now, $6 the vacancy with the apprenticeship. */
export const PLAN_AGREEMENT = `
  insert into apprenticeship_agreement (institution_id, id, placement_id, trainee_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days, state, created_at)
  select $1, $2, $3, $4, a.employer_id, a.trade, a.instructor_name, a.instructor_born_on, a.instructor_practice_years, a.length_days, 'PLANNED', $5
  from apprenticeship a where a.vacancy_id = $6`;
