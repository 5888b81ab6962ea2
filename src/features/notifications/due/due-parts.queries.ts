import { AGREEMENT_DUE_DAYS, NEXT_STEP_AHEAD_DAYS, OWN_ENTERPRISE_STAY_DAYS } from '../../matching/domain/facts/law-rule';
import { CONDITION_AHEAD_DAYS, RENEWAL_AHEAD_DAYS, VISIT_WITHIN_DAYS } from '../../vetting/domain/visit-due';
import { ANSWER_WITHIN_DAYS, ASK_WITHIN_DAYS, type DueStep, OFFER_SOON_DAYS, SEND_WITHIN_DAYS } from '../domain/due-work';
import { SHARED_DATA_TASKS } from '../domain/task';
import { isOpenTaskListed } from '../tasks.queries';

/** The parameters of the statement. */
const ACCOUNT = '$1::uuid';
/** The account if only its own and unassigned items are listed; null for those of colleagues as well. */
const ONLY_OF = '$2';
const TASK_KINDS = '$3::text[]';
const TOWARDS_EMPLOYER = '$4';
/** The clock of the statement, see `due.queries.ts`. */
const TODAY = '(select today from clock)';
/** The account, the colleagues for whom it stands in, and those on leave without a stand-in. */
const WORKS_FOR = '(select works_for from clock)::uuid[]';
const NOW = '(select now from clock)';

const dayOf = (instant: string): string => `(${instant} at time zone 'Asia/Phnom_Penh')::date`;
const instantOf = (day: string): string => `(${day})::timestamp at time zone 'UTC'`;

interface Part {
  readonly id: string;
  readonly trainee?: string;
  readonly employer?: string;
  readonly vacancy?: string;
  readonly site?: string;
  readonly question?: string;
  readonly reason?: string;
  readonly size?: string;
  /** The last day to do it in time; left out if it is due now. */
  readonly dueOn?: string;
  /** The day or instant by which items of one group are sorted; the due day if left out. */
  readonly sortedBy?: string;
  /** The instant that the item names, such as when she was asked. */
  readonly since?: string;
  /** Left out for work that is shared by all. */
  readonly isMine?: string;
  readonly isCritical?: string;
  readonly from: string;
}

/** One narrow select; all have the same columns. */
const part = (step: string, { id, dueOn = 'null::date', sortedBy = instantOf(dueOn), from, ...rest }: Part): string => `
  select ${step} as step, ${id} as id, ${rest.trainee ?? 'null::uuid'} as trainee_id, ${rest.employer ?? 'null::uuid'} as employer_id,
    ${rest.vacancy ?? 'null::uuid'} as vacancy_id, ${rest.site ?? 'null::uuid'} as site_id, ${rest.question ?? 'null::uuid'} as question_id,
    ${rest.reason ?? 'null::text'} as reason, ${rest.size ?? 'null::int'} as size, ${dueOn} as due_on, ${rest.since ?? 'null::timestamptz'} as since,
    ${sortedBy} as sorted_by, ${rest.isMine ?? 'true'} as is_mine, ${rest.isCritical ?? 'false'} as is_critical
  ${from}`;

const isOnHold = (employer: string): string => `exists (select from employer_hold h where h.employer_id = ${employer} and h.lifted_at is null)`;
const joinTrainee = (row: string): string => `join trainee t on t.institution_id = ${row}.institution_id and t.id = ${row}.trainee_id`;
/** She has no placement officer, or the account works for her placement officer or case worker. */
const IS_MY_TRAINEE = `(t.placement_officer_id is null or t.placement_officer_id = any(${WORKS_FOR}) or coalesce(t.case_worker_id = any(${WORKS_FOR}), false))`;

/**
 * The due day is compared as an instant, as in the index of open follow-ups.
 * An unassigned follow-up is of those who are not her placement officer, because she should speak with another person.
 */
export const FOLLOW_UPS = part(`'FOLLOW_UP'`, {
  id: 'f.id',
  trainee: 'f.trainee_id',
  employer: 'p.employer_id',
  vacancy: 'p.vacancy_id',
  dueOn: 'f.window_to',
  isMine: `(coalesce(f.assigned_to = any(${WORKS_FOR}), false) or (f.assigned_to is null and t.placement_officer_id is distinct from ${ACCOUNT}))`,
  from: `from follow_up f join placement p on p.institution_id = f.institution_id and p.id = f.placement_id ${joinTrainee('f')}
    where f.state in ('SCHEDULED', 'ATTEMPTED', 'MISSED', 'ESCALATED', 'PARTIAL') and (f.state <> 'PARTIAL' or f.window_to >= ${TODAY}) and ${instantOf('f.due_on')} <= ${instantOf(TODAY)}
      and not (p.state = 'PLANNED' and p.starts_on > ${TODAY} and ${isOnHold('p.employer_id')})`,
});

/** A missed follow-up that is listed (`follow_up_due`) is not also listed as its task. */
const TASK = part(`'TASK'`, {
  id: 't.id',
  trainee: 't.trainee_id',
  employer: `case when t.kind in (${SHARED_DATA_TASKS.map((kind) => `'${kind}'`).join(', ')}) then t.subject_id end`,
  dueOn: 't.due_on',
  sortedBy: instantOf(`coalesce(t.due_on, ${dayOf('t.created_at')})`),
  isMine: `(t.assigned_to is null or t.assigned_to = any(${WORKS_FOR}))`,
  from: `from task t where t.state = 'OPEN' and t.kind = any(${TASK_KINDS}) and ${isOpenTaskListed(ONLY_OF, TOWARDS_EMPLOYER)}
    and not (t.kind = 'FOLLOW_UP_MISSED' and t.subject_id in (select id from follow_up_due))`,
});

const referral = (step: DueStep, state: string, dueOn: string, since?: string): string =>
  part(`'${step}'`, {
    id: 'r.id',
    trainee: 'r.trainee_id',
    employer: 'r.employer_id',
    vacancy: 'r.vacancy_id',
    dueOn,
    isMine: IS_MY_TRAINEE,
    from: `from referral r ${joinTrainee('r')} where r.state = '${state}' and not ${isOnHold('r.employer_id')}`,
    ...(since ? { since } : {}),
  });

const OFFER = {
  id: 'o.id',
  trainee: 'r.trainee_id',
  employer: 'r.employer_id',
  vacancy: 'r.vacancy_id',
  dueOn: dayOf('o.answer_by'),
  isMine: IS_MY_TRAINEE,
};
const offersWhere = (condition: string): string => `from referral r ${joinTrainee('r')}
  cross join lateral (select * from offer one where one.referral_id = r.id order by one.sent_at desc, one.id limit 1) o
  where r.state = 'OFFERED' and not ${isOnHold('r.employer_id')} and o.answer_by >= ${NOW} and ${condition}`;

const placement = { trainee: 'p.trainee_id', employer: 'p.employer_id', vacancy: 'p.vacancy_id', isMine: IS_MY_TRAINEE };

const visitsWhere = (step: DueStep, condition: string): string =>
  part(`'${step}'`, {
    id: 'v.id',
    employer: 'v.employer_id',
    site: 'v.site_id',
    dueOn: 'v.visit_on',
    from: `from vetting v where v.institution_id = (select app.id('institution_id')) and ${condition}`,
  });
/** Who leads the visit, or led it, does not decide; a person who has decided may decide again only if another decision differs. */
const MAY_DECIDE = `v.state = 'SUBMITTED'
  and not exists (select from vetting_lead n where n.vetting_id = v.id and n.account_id = ${ACCOUNT})
  and (not exists (select from vetting_decision d where d.vetting_id = v.id and d.account_id = ${ACCOUNT})
    or exists (select from vetting_decision d where d.vetting_id = v.id and d.account_id <> ${ACCOUNT}))`;

const vacanciesWhere = (step: DueStep, state: string): string =>
  part(`'${step}'`, {
    id: 'v.id',
    employer: 'v.employer_id',
    vacancy: 'v.id',
    sortedBy: instantOf('v.closes_on'),
    from: `from vacancy v where v.state = '${state}' and (select app.is_steward()) and not ${isOnHold('v.employer_id')}`,
  });

/** The select of each step; that of follow-ups is read once as `follow_up_due`. */
export const DUE_PARTS: Readonly<Record<DueStep, string>> = {
  ALERT: part(`'ALERT'`, {
    id: 'a.id',
    trainee: 'a.trainee_id',
    employer: 'a.employer_id',
    sortedBy: 'a.opened_at',
    since: 'a.opened_at',
    isCritical: `a.severity = 'CRITICAL'`,
    from: 'from safety_alert a where a.ended_at is null',
  }),
  FOLLOW_UP: 'select * from follow_up_due',
  REFERRAL_TO_ASK: referral('REFERRAL_TO_ASK', 'PROPOSED', `${dayOf('r.proposed_at')} + ${ASK_WITHIN_DAYS}`),
  REPLY_AWAITED: referral(
    'REPLY_AWAITED',
    'ASKED',
    `${dayOf('coalesce(r.reminded_at, r.asked_at, r.proposed_at)')} + ${ANSWER_WITHIN_DAYS}`,
    'coalesce(r.asked_at, r.proposed_at)',
  ),
  CARD_TO_SEND: referral('CARD_TO_SEND', 'AGREED', `${dayOf('coalesce(r.answered_at, r.proposed_at)')} + ${SEND_WITHIN_DAYS}`),
  OFFER_TO_EXPLAIN: part(`'OFFER_TO_EXPLAIN'`, { ...OFFER, from: offersWhere(`o.state = 'ISSUED'`) }),
  OFFER_EXPIRES: part(`'OFFER_EXPIRES'`, {
    ...OFFER,
    from: offersWhere(`o.state = 'EXPLAINED' and ${dayOf('o.answer_by')} <= ${TODAY} + ${OFFER_SOON_DAYS}`),
  }),
  START_TO_CONFIRM: part(`'START_TO_CONFIRM'`, {
    ...placement,
    id: 'p.id',
    sortedBy: instantOf('p.starts_on'),
    from: `from placement p ${joinTrainee('p')} where p.state = 'PLANNED' and p.starts_on <= ${TODAY} and not ${isOnHold('p.employer_id')}`,
  }),
  AGREEMENT_TO_SIGN: part(`'AGREEMENT_TO_SIGN'`, {
    ...placement,
    id: 'a.id',
    dueOn: `p.starts_on + ${AGREEMENT_DUE_DAYS}`,
    from: `from apprenticeship_agreement a join placement p on p.institution_id = a.institution_id and p.id = a.placement_id ${joinTrainee('p')}
      where a.state = 'PLANNED' and (p.state = 'ACTIVE' or (p.state = 'PLANNED' and not ${isOnHold('p.employer_id')}))`,
  }),
  // before the longest stay ends if nothing is planned, and after it also if she is still there
  NEXT_STEP_TO_PLAN: part(`'NEXT_STEP_TO_PLAN'`, {
    ...placement,
    id: 'p.id',
    dueOn: `p.starts_on + ${OWN_ENTERPRISE_STAY_DAYS}`,
    from: `from placement p join employer e on e.id = p.employer_id and e.own_enterprise_of is not null ${joinTrainee('p')}
      where p.state in ('ACTIVE', 'UNREACHABLE') and p.starts_on + ${OWN_ENTERPRISE_STAY_DAYS - NEXT_STEP_AHEAD_DAYS} <= ${TODAY}
        and (p.starts_on + ${OWN_ENTERPRISE_STAY_DAYS} < ${TODAY} or not exists (select from next_step_plan n where n.placement_id = p.id))`,
  }),
  SITE_TO_VISIT: part(`'SITE_TO_VISIT'`, {
    id: 's.site_id',
    employer: 's.employer_id',
    site: 's.site_id',
    reason: 's.reason',
    dueOn: 's.due_on',
    from: `from app.sites_due_a_visit(${VISIT_WITHIN_DAYS}, ${RENEWAL_AHEAD_DAYS}) s`,
  }),
  VISIT_TO_RECORD: visitsWhere('VISIT_TO_RECORD', `v.state = 'PLANNED' and v.visit_on <= ${TODAY}`),
  VISIT_TO_SUBMIT: visitsWhere('VISIT_TO_SUBMIT', `v.state = 'VISITED'`),
  VISIT_TO_DECIDE: visitsWhere('VISIT_TO_DECIDE', MAY_DECIDE),
  // the next unmet condition of an approval; those of an owner who left are everyone's, and who is tied to the employer checks none
  CONDITION_TO_CHECK: part(`'CONDITION_TO_CHECK'`, {
    id: 'v.id',
    employer: 'v.employer_id',
    site: 'v.site_id',
    dueOn: 'c.due_on',
    isMine: 'c.is_mine',
    from: `from (select n.vetting_id, min(n.due_on) as due_on, bool_or(n.owner_id = any(${WORKS_FOR}) or a.closed_at is not null) as is_mine
        from vetting_condition n join account a on a.id = n.owner_id where n.met_at is null and n.lapsed_at is null and n.due_on <= ${TODAY} + ${CONDITION_AHEAD_DAYS}
        group by n.vetting_id) c
      join vetting v on v.id = c.vetting_id and v.institution_id = (select app.id('institution_id')) and v.state = 'DECIDED'
      where not exists (select from employer_tie t where t.employer_id = v.employer_id and t.account_id = ${ACCOUNT})`,
  }),
  // one person has agreed, and that person or the reader is a safety lead
  HOLD_TO_LIFT: part(`'HOLD_TO_LIFT'`, {
    id: 'h.id',
    employer: 'h.employer_id',
    sortedBy: 'l.since',
    since: 'l.since',
    from: `from employer_hold h join hold_cause c on c.hold_id = h.id
      cross join lateral (select min(n.agreed_at) as since, bool_or(n.as_safety_lead) as has_lead, bool_or(n.account_id = ${ACCOUNT}) as has_mine
        from hold_lift n where n.hold_id = h.id) l
      where h.lifted_at is null and not l.has_mine and (l.has_lead or (select app.has_role('SAFETY_LEAD')))`,
  }),
  // a colleague asked for the invitation; after seven days it would have to be asked for again
  FIRST_USER_TO_CONFIRM: part(`'FIRST_USER_TO_CONFIRM'`, {
    id: 'r.employer_id',
    employer: 'r.employer_id',
    dueOn: `${dayOf('r.requested_at')} + 6`,
    since: 'r.requested_at',
    from: `from first_user_request r join employer e on e.id = r.employer_id join account a on a.id = r.requested_by
      where r.requested_by <> ${ACCOUNT} and a.closed_at is null and e.state <> 'CLOSED' and r.requested_at > ${NOW} - interval '7 days'`,
  }),
  VACANCY_TO_REVIEW: vacanciesWhere('VACANCY_TO_REVIEW', 'SUBMITTED'),
  VACANCY_TO_OPEN: vacanciesWhere('VACANCY_TO_OPEN', 'APPROVED'),
  TASK,
  // one item for all open questions, which one page answers
  SKILL_QUESTIONS: part(`'SKILL_QUESTIONS'`, {
    id: '(array_agg(q.id order by q.asked_at, q.id))[1]',
    size: 'count(distinct q.key)::int',
    sortedBy: 'min(q.asked_at)',
    from: `from skill_question q where q.state = 'OPEN' having count(*) > 0`,
  }),
  // also the answers of closed accounts whose trainee it looks after now
  SKILL_ANSWER: part(`'SKILL_ANSWER'`, {
    id: 'w.id',
    trainee: 'w.trainee_id',
    question: 'w.question_id',
    sortedBy: instantOf(dayOf('q.decided_at')),
    isMine: `(w.account_id = any(${WORKS_FOR}) or (coalesce(t.placement_officer_id = any(${WORKS_FOR}), false)
      and exists (select from account a where a.id = w.account_id and a.closed_at is not null)))`,
    from: `from skill_question_watcher w join skill_question q on q.id = w.question_id
        left join trainee t on t.institution_id = w.institution_id and t.id = w.trainee_id
      where q.state <> 'OPEN' and (t.id is null or t.state not in ('EXITED', 'ANONYMISED'))
        and not exists (select from trainee_skill s where s.institution_id = w.institution_id and s.trainee_id = w.trainee_id and s.skill_id = q.skill_id)`,
  }),
  PARTNER_REFERRAL: part(`'PARTNER_REFERRAL'`, {
    id: 'r.id',
    dueOn: dayOf('r.due_at'),
    from: `from institution_referral r where r.to_institution_id = (select app.id('institution_id')) and r.state = 'OFFERED' and r.due_at > ${NOW}`,
  }),
};
