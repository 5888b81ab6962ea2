import { cursorSql } from '../../../platform/database/keyset';

/** The instant by which a page continues: the day since which she is silent. */
const SINCE = "(u.since::timestamp at time zone 'UTC')";

/**
 * Everyone nobody has reached: trainees who climb a ladder, and those whom staff marked as unreachable without one. The
 * longest silence comes first.
 *
 * $1 and $2 start of the page, $3 limit, $4 whose trainees, $5 account.
 */
export const UNREACHED_PAGE = `
  with open_ladder as (
    select l.institution_id, l.trainee_id, l.id as ladder_id, l.follow_up_id, l.due_on, l.next_step, l.next_on, l.paused_by, l.unreachable_at from contact_ladder l where l.ended_at is null
  ),
  marked as (
    select p.institution_id, p.trainee_id, null::uuid as ladder_id, null::uuid as follow_up_id, null::date as due_on, 'UNREACHABLE' as next_step, null::date as next_on,
      null::text as paused_by, max(s.entered_at) as unreachable_at
    from placement p left join placement_stage s on s.institution_id = p.institution_id and s.placement_id = p.id and s.state = 'UNREACHABLE' and s.left_at is null
    where p.state = 'UNREACHABLE' and not exists (select from open_ladder o where o.trainee_id = p.trainee_id) group by p.institution_id, p.trainee_id
  ),
  unreached as (
    select o.*, t.code, t.display_name, t.placement_officer_id, c.at as last_contact_at,
      coalesce((c.at at time zone 'Asia/Phnom_Penh')::date, o.due_on, (o.unreachable_at at time zone 'Asia/Phnom_Penh')::date, app.today()) as since
    from (select * from open_ladder union all select * from marked) o
    join trainee t on t.institution_id = o.institution_id and t.id = o.trainee_id and t.state <> 'ANONYMISED'
    cross join app.last_contact_of(o.trainee_id) c
    where $4::text = 'ALL' or ($4 = 'UNASSIGNED' and t.placement_officer_id is null)
      or ($4 = 'MINE' and (t.placement_officer_id = any((select app.works_for($5))::uuid[]) or t.case_worker_id = any((select app.works_for($5))::uuid[])))
  ),
  page as (
    select u.*, (select count(*)::int from unreached) as total from unreached u
    where $1::timestamptz is null or (${SINCE}, u.trainee_id) > ($1, $2::uuid)
    order by ${SINCE}, u.trainee_id limit $3
  )
  select u.trainee_id as "traineeId", u.code, u.display_name as "displayName", u.placement_officer_id as "placementOfficerId", u.since, u.last_contact_at as "lastContactAt",
    app.last_attempt_at(u.institution_id, u.trainee_id) as "lastAttemptAt", u.follow_up_id as "followUpId", f.code as "followUpCode", s.step, s.reached_on as "stepOn",
    u.next_step as "nextStep", u.next_on as "nextOn", u.paused_by as "pausedBy", u.unreachable_at as "unreachableAt", u.total, ${cursorSql(SINCE, 'u.trainee_id')}
  from page u left join follow_up f on f.institution_id = u.institution_id and f.id = u.follow_up_id
  left join lateral (select s.step, s.reached_on from contact_ladder_step s
    where s.institution_id = u.institution_id and s.ladder_id = u.ladder_id and s.outcome = 'OPENED' order by s.day desc limit 1) s on true
  order by ${SINCE}, u.trainee_id`;
