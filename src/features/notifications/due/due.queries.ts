import { type DueStep, stepsOfKind, WAITING_STEPS } from '../domain/due-work';
import { DUE_PARTS, FOLLOW_UPS } from './due-parts.queries';

const listed = (steps: readonly string[]): string => steps.map((step) => `'${step}'`).join(', ');
/** Critical alerts, other alerts, then the other groups in display order, by the rule of `dueGroupOf`. */
const RANK = `case
  when step in (${listed(stepsOfKind('SAFETY'))}) then case when is_critical then 0 else 1 end
  when due_on < today then 2
  when step in (${listed(WAITING_STEPS)}) then 6
  when due_on is null or due_on <= today then 3
  when due_on <= today + (7 - extract(dow from today)::int) % 7 then 4
  else 5 end`;

/** The reader's own work or all, and only that about one trainee if $11 names her. */
const LISTED = '($2::uuid is null or is_mine) and ($11::uuid is null or trainee_id = $11)';

/**
 * All due work of these steps: how many items of each step and rank, and a page of those of the steps $5. Row-level
 * security limits the rows. A page is found by the values that it is sorted by, so that an item that is done
 * between two pages moves no other to another page. If no item is left
 * after that one, it is the last page.
 *
 * $1 account, $2 the same or null, see `ONLY_OF`; $3 kinds of tasks; $4 events that lead towards an employer; $5 steps
 * of the page, $6 limit; $7 rank, $8 instant and $9 id of the item at which the page begins or ends, $10 whether it
 * ends there; $11 the trainee it is about, or null.
 */
const statement = (steps: readonly DueStep[]): string => `
  with parameters as (select $1::uuid, $3::text[], $4::text[]), -- some steps use none of these
  clock as materialized (select app.today() as today, app.now() as now, app.works_for($1) as works_for),
  follow_up_due as materialized (${steps.includes('FOLLOW_UP') ? `select * from (${FOLLOW_UPS}) f where ${LISTED}` : 'select null::uuid as id limit 0'}),
  due as materialized (
    select step, id, trainee_id, employer_id, vacancy_id, site_id, question_id, reason, size, due_on, since, is_mine, sorted_by, ${RANK} as rank
    from (${steps.map((step) => DUE_PARTS[step]).join('\n  union all\n')}) one, clock
    where ${LISTED}
  ),
  ordered as materialized (select *, row_number() over (order by rank, sorted_by, id)::int as position from due where step = any($5::text[])),
  counted as (
    select count(*)::int as total,
      (count(*) filter (where (rank, sorted_by, id) < ($7::int, $8::timestamptz, $9::uuid) or (not $10::boolean and (rank, sorted_by, id) = ($7, $8, $9))))::int as earlier
    from ordered
  ),
  page as (
    select total, case when $10::boolean then greatest(earlier - $6::int, 0) when earlier >= total then greatest(total - $6, 0) else earlier end as start
    from counted
  )
  select clock.today, page.total, page.start,
    (select coalesce(jsonb_agg(t), '[]') from (select step, rank, count(*)::int as total from due group by step, rank) t) as totals,
    (select coalesce(jsonb_agg(jsonb_build_object('step', step, 'id', id, 'traineeId', trainee_id, 'employerId', employer_id, 'vacancyId', vacancy_id, 'siteId', site_id,
        'questionId', question_id, 'visitReason', reason, 'questionTotal', size, 'dueOn', due_on, 'since', since, 'isMine', is_mine, 'cursor', rank || '|' || sorted_by::text || '|' || id) order by position), '[]')
      from ordered where position > page.start and position <= page.start + $6) as items
  from clock, page`;

const statements = new Map<string, string>();

/** The statement for staff to whom these steps can be due; the other parts are left out. */
export function dueStatement(steps: readonly DueStep[]): string {
  const key = steps.join();
  const sql = statements.get(key) ?? statement(steps);
  statements.set(key, sql);
  return sql;
}
