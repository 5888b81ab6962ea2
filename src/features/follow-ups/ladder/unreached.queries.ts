import { cursorSql } from '../../../platform/database/keyset';
import { TASK_OF_STEP } from '../domain/ladder/ladder-steps';

const STEP_TASKS = Object.values(TASK_OF_STEP)
  .map((kind) => `'${kind}'`)
  .join(', ');

/** The instant by which a page continues: the day since which she is silent. */
const SINCE = "(u.since::timestamp at time zone 'UTC')";

/**
 * Everyone nobody has reached: trainees who climb a ladder, or whose last one ended without a contact, and those whom staff
 * marked as unreachable without one. The longest silence comes first. A ladder keeps the day of the last contact before it,
 * so that contacts are looked up for one page only; of those marked by hand, who are few, they are looked up for the order.
 *
 * $1 and $2 start of the page, $3 limit, $4 whose trainees, $5 account.
 */
export const UNREACHED_PAGE = `
  with listed as (
    select l.institution_id, l.trainee_id, l.id as ladder_id, l.follow_up_id, l.next_step, l.next_on, l.is_paused, l.is_for_decision, l.unreachable_at, l.end_reason,
      coalesce((l.heard_at at time zone 'Asia/Phnom_Penh')::date, l.silent_from) as since
    from contact_ladder l where l.ended_at is null or l.end_reason in ('CLOSED', 'NO_CONTACT')
  ),
  marked as (
    select p.institution_id, p.trainee_id, max(s.entered_at) as unreachable_at
    from placement p left join placement_stage s on s.institution_id = p.institution_id and s.placement_id = p.id and s.state = 'UNREACHABLE' and s.left_at is null
    where p.state = 'UNREACHABLE' and not exists (select from listed o where o.trainee_id = p.trainee_id) group by p.institution_id, p.trainee_id
  ),
  unreached as (
    select o.*, t.code, t.display_name, t.placement_officer_id
    from (
      select * from listed
      union all
      select m.institution_id, m.trainee_id, null, null, 'UNREACHABLE', null, false, false, m.unreachable_at, null,
        coalesce((c.at at time zone 'Asia/Phnom_Penh')::date, (m.unreachable_at at time zone 'Asia/Phnom_Penh')::date, app.today())
      from marked m cross join app.last_contact_of(m.trainee_id) c
    ) o
    join trainee t on t.institution_id = o.institution_id and t.id = o.trainee_id and t.state <> 'ANONYMISED'
    where $4::text = 'ALL' or ($4 = 'UNASSIGNED' and t.placement_officer_id is null)
      or ($4 = 'MINE' and (t.placement_officer_id = any((select app.works_for($5))::uuid[]) or t.case_worker_id = any((select app.works_for($5))::uuid[])))
  ),
  page as (
    select u.*, (select count(*)::int from unreached) as total from unreached u
    where $1::timestamptz is null or (${SINCE}, u.trainee_id) > ($1, $2::uuid)
    order by ${SINCE}, u.trainee_id limit $3
  )
  select u.trainee_id as "traineeId", u.code, u.display_name as "displayName", u.placement_officer_id as "placementOfficerId", u.since,
    c.at as "lastContactAt", app.last_attempt_at(u.institution_id, u.trainee_id) as "lastAttemptAt", u.follow_up_id as "followUpId", f.code as "followUpCode",
    s.step, s.reached_on as "stepOn", coalesce(s.outcome = 'TO_DECIDE', false) as "isStepToDecide", u.next_step as "nextStep", u.next_on as "nextOn",
    u.is_paused or app.ladder_waits_for_safety(u.institution_id, u.trainee_id) as "isPaused", u.is_for_decision as "needsDecision",
    coalesce(u.end_reason = 'CLOSED', false) as "isClosed",
    coalesce(u.end_reason = 'NO_CONTACT', false) or app.wants_no_contact(u.institution_id, u.trainee_id) as "wantsNoContact",
    u.unreachable_at as "unreachableAt", u.total,
    array(select s.step from contact_ladder_step s join task k on k.institution_id = s.institution_id and k.kind in (${STEP_TASKS}) and k.cause_id = app.ladder_cause(s.ladder_id, s.step, s.turn)
      where s.institution_id = u.institution_id and s.ladder_id = u.ladder_id and s.outcome = 'OPENED' and k.state = 'REPLACED'
        and exists (select from contact_ladder_step n where n.institution_id = s.institution_id and n.ladder_id = s.ladder_id and n.day > s.day)
        and not exists (select from contact_ladder_step n where n.institution_id = s.institution_id and n.ladder_id = s.ladder_id and n.step = s.step and n.turn > s.turn)
      order by s.day) as "untriedSteps",
    ${cursorSql(SINCE, 'u.trainee_id')}
  from page u left join follow_up f on f.institution_id = u.institution_id and f.id = u.follow_up_id
  cross join app.last_contact_of(u.trainee_id) c
  left join lateral (select s.step, s.reached_on, s.outcome from contact_ladder_step s
    where s.institution_id = u.institution_id and s.ladder_id = u.ladder_id and s.outcome <> 'SKIPPED' order by s.day desc, s.turn desc limit 1) s on true
  order by ${SINCE}, u.trainee_id`;
