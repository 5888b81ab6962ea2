import { refuse, type Refusal } from '../../shared/refusal';

/**
 * The only mapping from violated database constraints to refusals that a person reads. A violation of any
 * other constraint is a defect and ends the operation.
 */
export const REFUSALS = {
  vacancy_site_cleared: refuse('NOT_CLEARED'),
  pipeline_site_cleared: refuse('NOT_CLEARED'),
  vacancy_no_fee: refuse('INVALID_INPUT', { problems: [{ path: 'costItems', problem: 'WORKER_PAYS' }] }),
  vacancy_reviewed: refuse('TRANSITION_NOT_ALLOWED'),
  vacancy_seats: refuse('NO_SEAT_LEFT'),
  trainee_own_decision: refuse('TRANSITION_NOT_ALLOWED'),
  start_confirmed_by_both: refuse('TRANSITION_NOT_ALLOWED'),
  start_day_reached: refuse('TOO_SOON'),
  offer_cooling_off: refuse('TOO_SOON'),
  offer_under_18: refuse('EXCLUDED_BY_GATES', { reasons: ['GUARDIAN_CONSENT', 'ASSENT'] }),
  referral_pool_cover: refuse('NOT_READY', { reasons: ['POOL_COVER'] }),
  referral_choice: refuse('NOT_READY', { reasons: ['NO_CHOICE'] }),
  referral_under_18: refuse('NOT_READY', { reasons: ['CONSENTS_UNDER_18'] }),
  vetting_two_people: refuse('SECOND_PERSON_NEEDED'),
  vetting_code_of_conduct: refuse('NOT_READY', { reasons: ['CODE_OF_CONDUCT'] }),
  vetting_conduct_open: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_conduct_file: refuse('NOT_READY', { reasons: ['CONDUCT_PHOTO'] }),
  next_step_open: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_condition_plan: refuse('INVALID_INPUT', { problems: [{ path: 'conditionPlans', problem: 'UNKNOWN' }] }),
  vetting_condition_kept: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_condition_extended: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_send_back_two_people: refuse('SECOND_PERSON_NEEDED'),
  vetting_send_back_pkey: refuse('SECOND_PERSON_NEEDED'),
  vetting_no_conflict: refuse('CONFLICT_OF_INTEREST'),
  // only if the facts changed after the domain had read them: at the same moment, or with a checklist of another date
  vetting_two_visitors: refuse('NOT_READY', { reasons: ['TWO_VISITORS'] }),
  vetting_critical_items: refuse('NOT_READY', { reasons: ['CRITICAL_ITEMS'] }),
  vetting_workers_off_site: refuse('NOT_READY', { reasons: ['WORKERS_OFF_SITE'] }),
  vetting_step: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_submitted: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_decided: refuse('TRANSITION_NOT_ALLOWED'),
  vetting_small_group: refuse('INVALID_INPUT', { problems: [{ path: 'kind', problem: 'NOT_ALLOWED', limit: 'FIRST, RENEWAL' }] }),
  task_hold_contact_open: refuse('CANNOT_UNDO', { reasons: ['CHANGED_SINCE'] }),
  ladder_task_over: refuse('CANNOT_UNDO', { reasons: ['CHANGED_SINCE'] }),
  // the domain refuses each before; these are for facts that changed since, and for the session
  witnessed_word_open: refuse('ALREADY_OPEN'),
  witnessed_word_possible: refuse('TRANSITION_NOT_ALLOWED'),
  witnessed_word_no_conflict: refuse('CONFLICT_OF_INTEREST'),
  word_evidence_limit: refuse('INVALID_INPUT', { problems: [{ path: 'content', problem: 'TOO_MANY_PHOTOS', limit: 2 }] }),
  referral_no_conflict: refuse('CONFLICT_OF_INTEREST'),
  employer_no_conflict: refuse('CONFLICT_OF_INTEREST'),
  hold_two_people: refuse('SECOND_PERSON_NEEDED'),
  hold_lift_pkey: refuse('SECOND_PERSON_NEEDED'),
  hold_alert_closed: refuse('NOT_READY', { reasons: ['ALERT_OPEN'] }),
  employer_closed_permanently: refuse('TRANSITION_NOT_ALLOWED', { state: 'CLOSED', availableActions: [] }),
  employer_no_open_referral: refuse('NOT_READY', { reasons: ['REFERRAL_OPEN'] }),
  employer_no_planned_start: refuse('NOT_READY', { reasons: ['START_STILL_PLANNED'] }),
  trainee_anonymised: refuse('NOT_FOUND'),
  trainee_anonymised_after_exit: refuse('TRANSITION_NOT_ALLOWED'),
  trainee_no_open_alert: refuse('NOT_READY', { reasons: ['ALERT_STILL_OPEN'] }),
  registration_photo_limit: refuse('INVALID_INPUT', { problems: [{ path: 'content', problem: 'TOO_MANY_PHOTOS', limit: 4 }] }),
  vetting_photo_limit: refuse('INVALID_INPUT', { problems: [{ path: 'content', problem: 'VISIT_HAS_ENOUGH_PHOTOS', limit: 12 }] }),
  vetting_photo_open: refuse('TRANSITION_NOT_ALLOWED'),
  trainee_import_undo_in_time: refuse('TRANSITION_NOT_ALLOWED', { state: 'STAYS', availableActions: [] }),
  trainee_import_unchanged: refuse('TRANSITION_NOT_ALLOWED', { state: 'CHANGED', availableActions: [] }),
  pipeline_referral_match: refuse('NOT_FOUND'),
  referral_open: refuse('ALREADY_OPEN'),
  interview_open: refuse('ALREADY_OPEN'),
  offer_open: refuse('ALREADY_OPEN'),
  // only when two consents of hers are recorded at the same moment
  consent_live: refuse('TRANSITION_NOT_ALLOWED'),
  employer_registration: refuse('ALREADY_OPEN'),
  registration_mailbox_open: refuse('ALREADY_OPEN'),
  donor_grant_pkey: refuse('ALREADY_OPEN'),
  donor_grant_days_published: refuse('INVALID_INPUT', { problems: [{ path: 'endsOn', problem: 'DAYS_PUBLISHED' }] }),
  indicator_report_limit: refuse('INVALID_INPUT', { problems: [{ path: 'from', problem: 'TOO_MANY', limit: 61 }] }),
  employer_site_province_code_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'provinceCode', problem: 'UNKNOWN' }] }),
  trainee_home_province_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'homeProvince', problem: 'UNKNOWN' }] }),
  vacancy_employer_id_site_id_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'siteId', problem: 'UNKNOWN' }] }),
  vacancy_skill_skill_id_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'skills', problem: 'UNKNOWN' }] }),
  learning_plan_unit_skill_id_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'apprenticeship.plan', problem: 'UNKNOWN' }] }),
  shelter_stay_no_overlap: refuse('INVALID_INPUT', { problems: [{ path: 'fromOn', problem: 'STAY_OVERLAPS' }] }),
  shelter_stay_house_open: refuse('INVALID_INPUT', { problems: [{ path: 'houseId', problem: 'NOT_ALLOWED' }] }),
  shelter_stay_house_places: refuse('INVALID_INPUT', { problems: [{ path: 'houseId', problem: 'HOUSE_FULL' }] }),
  shelter_house_open_name: refuse('INVALID_INPUT', { problems: [{ path: 'name', problem: 'HOUSE_NAME_TAKEN' }] }),
  shelter_house_empty: refuse('NOT_READY', { reasons: ['HOUSE_IN_USE'] }),
  // only when someone is admitted at the same moment
  shelter_house_places_taken: refuse('TRANSITION_NOT_ALLOWED'),
  service_record_attended: refuse('INVALID_INPUT', { problems: [{ path: 'traineeIds', problem: 'REPEATED' }] }),
  training_enrolment_once: refuse('ALREADY_OPEN'),
  course_seats: refuse('NO_SEAT_LEFT'),
  attendance_within_enrolment: refuse('INVALID_INPUT', { problems: [{ path: 'heldOn', problem: 'BEFORE_START' }] }),
  attendance_pkey: refuse('INVALID_INPUT', { problems: [{ path: 'heldOn', problem: 'REPEATED' }] }),
  follow_up_record_replaced: refuse('TRANSITION_NOT_ALLOWED'),
  institution_code_key: refuse('INVALID_INPUT', { problems: [{ path: 'code', problem: 'REPEATED' }] }),
  programme_province_code_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'provinceCode', problem: 'UNKNOWN' }] }),
  programme_institution_id_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'institutionId', problem: 'UNKNOWN' }] }),
  consent_to_institution_id_fkey: refuse('INVALID_INPUT', { problems: [{ path: 'toInstitutionId', problem: 'UNKNOWN' }] }),
  identity_with_consent: refuse('NO_CONSENT'),
  institution_referral_sides: refuse('TRANSITION_NOT_ALLOWED'),
  capacity_review_baseline: refuse('ALREADY_OPEN'),
  local_label_pkey: refuse('INVALID_INPUT', { problems: [{ path: 'label', problem: 'REPEATED' }] }),
  account_last_owner: refuse('NOT_READY', { reasons: ['ANOTHER_OWNER'] }),
  account_last_admin: refuse('NOT_READY', { reasons: ['ANOTHER_ADMIN'] }),
  account_last_system_admin: refuse('NOT_READY', { reasons: ['ANOTHER_SYSTEM_ADMIN'] }),
  account_second_person: refuse('SECOND_PERSON_NEEDED'),
  account_request_two_people: refuse('SECOND_PERSON_NEEDED'),
  account_request_not_own: refuse('SECOND_PERSON_NEEDED'),
  account_request_open_login: refuse('ALREADY_OPEN'),
  account_work_handed_over: refuse('NOT_READY', { reasons: ['HANDOVER'] }),
  staff_leave_account: refuse('NOT_FOUND'),
  staff_leave_overlap: refuse('INVALID_INPUT', { problems: [{ path: 'startsOn', problem: 'OVERLAPS' }] }),
  staff_leave_stands_in: refuse('INVALID_INPUT', { problems: [{ path: 'startsOn', problem: 'STANDS_IN' }] }),
  staff_leave_stand_in: refuse('INVALID_INPUT', { problems: [{ path: 'standInId', problem: 'ON_LEAVE' }] }),
  staff_leave_past: refuse('INVALID_INPUT', { problems: [{ path: 'startsOn', problem: 'IN_THE_PAST' }] }),
  vetting_visitor_pkey: refuse('INVALID_INPUT', { problems: [{ path: 'handover.visitorId', problem: 'REPEATED' }] }),
  vetting_visitor_active: refuse('INVALID_INPUT', { problems: [{ path: 'visitorIds', problem: 'UNKNOWN' }] }),
  account_login: refuse('INVALID_INPUT', { problems: [{ path: 'login', problem: 'REPEATED' }] }),
} as const satisfies Readonly<Record<string, Refusal>>;

/** A constraint whose violation is a refusal; constraint-sources.ts in test names its mutations. */
export type RefusingConstraint = keyof typeof REFUSALS;
const isRefusing = (constraint: string): constraint is RefusingConstraint => Object.hasOwn(REFUSALS, constraint);

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}
const driverErrorOf = (error: unknown): DriverError => (error as { driverError?: DriverError }).driverError ?? (error as DriverError);

/** The refusal for a violated constraint; undefined for any other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  const driver = driverErrorOf(error);
  return driver.code?.startsWith('23') && driver.constraint && isRefusing(driver.constraint) ? REFUSALS[driver.constraint] : undefined;
}

/** Whether PostgreSQL stopped this transaction because two waited for each other. */
export const isDeadlock = (error: unknown): boolean => driverErrorOf(error).code === '40P01';
