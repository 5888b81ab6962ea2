import { columnsOf } from '../../../platform/database/table';
import type { ReminderCause, ReminderKind } from '../domain/reminders/reminders';
import { reminderTable } from './reminders.table';

export type CauseKind = ReminderCause['cause'];

const causeColumns = (cause: CauseKind, alias: string): string =>
  `select '${cause}' as cause, ${alias}.institution_id as "institutionId", ${alias}.id as "subjectId"`;

const HAS_LATER_APPROVAL = `exists (select from vetting w where w.site_id = v.site_id and w.state = 'DECIDED' and w.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
  and (w.valid_until, w.decided_at, w.id) > (v.valid_until, v.decided_at, v.id))`;

/** The present state of reminders' subjects. Each query ends with `where`; the caller appends a condition. */
const CAUSE: Readonly<Record<CauseKind, string>> = {
  INTERVIEW: `${causeColumns('INTERVIEW', 'i')}, i.state, i.starts_at as "startsAt" from interview i where`,
  OFFER: `${causeColumns('OFFER', 'o')}, o.state, o.answer_by as "answerBy" from offer o where`,
  // The approval that ends last is the one to renew, whichever institution made the visit.
  VETTING: `${causeColumns('VETTING', 'v')}, v.valid_until as "validUntil",
    v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') and not ${HAS_LATER_APPROVAL} as "isLatestApproval",
    case when v.state = 'DECIDED' then (select min(c.due_on) from vetting_condition c where c.vetting_id = v.id and c.met_at is null and c.lapsed_at is null) end
      as "conditionDueOn" from vetting v where`,
  AGREEMENT: `${causeColumns('AGREEMENT', 'a')}, a.state, p.state as "placementState", p.starts_on as "startsOn" from apprenticeship_agreement a
    join placement p on p.institution_id = a.institution_id and p.id = a.placement_id where`,
  FOLLOW_UP: `${causeColumns('FOLLOW_UP', 'f')}, f.state, f.due_on as "dueOn", f.window_to as "windowTo" from follow_up f where`,
};

const ID: Readonly<Record<CauseKind, string>> = { INTERVIEW: 'i.id', OFFER: 'o.id', VETTING: 'v.id', AGREEMENT: 'a.id', FOLLOW_UP: 'f.id' };

/** The causes of subjects; $1 their ids. */
export const causesOf = (cause: CauseKind): string => `${CAUSE[cause]} ${ID[cause]} = any($1::uuid[])`;

const causeOf = (cause: CauseKind): string => `${CAUSE[cause]} ${ID[cause]} = $1`;
// A record belongs to the follow-up it completes, if any.
const CAUSE_OF_RECORD = `${CAUSE.FOLLOW_UP} f.id = (select follow_up_id from follow_up_record where id = $1)`;
/** The causes an event may have changed, by the first word of its name; $1 the event's subject. */
export const CAUSES_BY_EVENT: Readonly<Record<string, readonly string[]>> = {
  Interview: [causeOf('INTERVIEW')],
  Offer: [causeOf('OFFER')],
  Vetting: [`${CAUSE.VETTING} v.site_id = (select site_id from vetting where id = $1) and v.state in ('DECIDED', 'REVOKED')`],
  Placement: [`${CAUSE.AGREEMENT} a.placement_id = $1`, `${CAUSE.FOLLOW_UP} f.placement_id = $1`],
  Agreement: [causeOf('AGREEMENT')],
  FollowUp: [causeOf('FOLLOW_UP')],
  FollowUpRecorded: [CAUSE_OF_RECORD],
  CheckedIn: [CAUSE_OF_RECORD],
};

const unplanned = (cause: CauseKind, isAhead: string): string =>
  `${CAUSE[cause]} ${isAhead} and not exists (select from reminder r where r.subject_id = ${ID[cause]}) order by ${ID[cause]} limit $1`;
/**
 * Causes with a future moment that no event has announced: imported rows, or rows written by an older
 * version. $1 limit.
 */
export const UNPLANNED_CAUSES: readonly string[] = [
  unplanned('INTERVIEW', "i.state = 'CONFIRMED' and i.starts_at > app.now() + interval '2 hours'"),
  unplanned('OFFER', "o.state in ('ISSUED', 'EXPLAINED') and o.answer_by > app.now()"),
  unplanned(
    'VETTING',
    `v.state = 'DECIDED' and v.decision in ('APPROVED', 'APPROVED_WITH_CONDITIONS') and v.valid_until >= app.today() and not ${HAS_LATER_APPROVAL}`,
  ),
  unplanned('AGREEMENT', "a.state = 'PLANNED' and p.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE')"),
  unplanned('FOLLOW_UP', "f.state in ('SCHEDULED', 'ATTEMPTED') and f.window_to >= app.today()"),
];

export const CAUSE_KIND: Readonly<Record<ReminderKind, CauseKind>> = {
  INTERVIEW_IN_24_HOURS: 'INTERVIEW',
  INTERVIEW_IN_2_HOURS: 'INTERVIEW',
  OFFER_EXPIRING: 'OFFER',
  VETTING_EXPIRING: 'VETTING',
  CONDITION_DUE: 'VETTING',
  AGREEMENT_DUE: 'AGREEMENT',
  AGREEMENT_OVERDUE: 'AGREEMENT',
  FOLLOW_UP_DUE: 'FOLLOW_UP',
  FOLLOW_UP_CLOSING: 'FOLLOW_UP',
};

const COLUMNS = columnsOf(reminderTable, 'r');
/** $1 limit. Earliest first. */
export const DUE = `select r.id from reminder r where r.state = 'WAITING' and r.due_at <= app.now() order by r.due_at, r.id limit $1`;
/** $1 id. Returns no row if another worker has locked it or it is no longer waiting. */
export const LOCK_DUE = `select ${COLUMNS} from reminder r where r.id = $1 and r.state = 'WAITING' and r.due_at <= app.now() for update skip locked`;
/** $1 subjects. Serialises checks of a subject, so that an older check never overwrites a newer one. */
export const LOCK_SUBJECTS = `select pg_advisory_xact_lock(s.key) from (select hashtextextended('reminder:' || id, 0) as key from unnest($1::text[]) as u (id) order by 1) s`;
/** $1 rows as JSON: new ones and changed ones. */
export const UPSERT = `
  insert into reminder (institution_id, id, kind, subject_id, due_at, state, fired_at, version, created_at)
  select institution_id, id, kind, subject_id, due_at, state, fired_at, version, created_at from jsonb_populate_recordset(null::reminder, $1::jsonb)
  on conflict (institution_id, kind, subject_id) do update set due_at = excluded.due_at, state = excluded.state, fired_at = excluded.fired_at, version = reminder.version + 1`;
