/** The kinds of subject with which an event name begins. */
export type SubjectKind =
  | 'Employer'
  | 'EmployerCheckIn'
  | 'RegistrationDigest'
  | 'MailCode'
  | 'Account'
  | 'AccountRequest'
  | 'AccountSearchLimit'
  | 'Handover'
  | 'Leave'
  | 'Vetting'
  | 'Vacancy'
  | 'Trainee'
  | 'Consent'
  | 'Contact'
  | 'Referral'
  | 'Interview'
  | 'Offer'
  | 'Placement'
  | 'Agreement'
  | 'Terms'
  | 'FollowUp'
  | 'FollowUpRecorded'
  | 'CheckedIn'
  | 'Alert'
  | 'Hold'
  | 'Task'
  | 'Enrolment'
  | 'InstitutionReferral'
  | 'NewVacanciesMatched';

const pipelineRow = (table: string): string =>
  `select s.institution_id as "institutionId", s.trainee_id as "traineeId", s.employer_id as "employerId", r.sent_at is not null as "isSent"
   from ${table} s join referral r on r.institution_id = s.institution_id and r.id = s.referral_id where s.id = $1`;
const sharedRow = (table: string, institution: string, employer: string): string =>
  `select ${institution} as "institutionId", null::uuid as "traineeId", ${employer} as "employerId", false as "isSent" from ${table} where id = $1`;
const placementRow = (table: string): string =>
  `select institution_id as "institutionId", trainee_id as "traineeId", employer_id as "employerId", true as "isSent" from ${table} where id = $1`;
// For rows that concern only the trainee: no employer, even if the row names one.
const traineeRow = (table: string, trainee: string): string =>
  `select institution_id as "institutionId", ${trainee} as "traineeId", null::uuid as "employerId", false as "isSent" from ${table} where id = $1`;

const institutionRow = (table: string): string =>
  `select institution_id as "institutionId", null::uuid as "traineeId", null::uuid as "employerId", false as "isSent" from ${table} where id = $1`;

/** The institution, trainee and employer that a subject concerns, by its kind. */
export const CONCERNED_PARTIES: Readonly<Record<SubjectKind, string>> = {
  Employer: sharedRow('employer', 'null::uuid', 'id'),
  RegistrationDigest: `select institution_id as "institutionId", null::uuid as "traineeId", null::uuid as "employerId", false as "isSent" from registration_digest where id = $1`,
  // The recipient of a code is read from its row instead.
  MailCode: `select null::uuid as "institutionId", null::uuid as "traineeId", null::uuid as "employerId", false as "isSent" from mail_code where id = $1`,
  Account: sharedRow('account', 'null::uuid', 'employer_id'),
  AccountRequest: institutionRow('account_request'),
  AccountSearchLimit: institutionRow('account'),
  // The two accounts are read from its row instead.
  Handover: institutionRow('handover'),
  Leave: institutionRow('staff_leave'),
  Vetting: sharedRow('vetting', 'institution_id', 'employer_id'),
  Vacancy: sharedRow('vacancy', 'null::uuid', 'employer_id'),
  Trainee: traineeRow('trainee', 'id'),
  Consent: traineeRow('consent', 'trainee_id'),
  Contact: traineeRow('contact_method', 'trainee_id'),
  Referral: `select institution_id as "institutionId", trainee_id as "traineeId", employer_id as "employerId", sent_at is not null as "isSent" from referral where id = $1`,
  Interview: pipelineRow('interview'),
  Offer: pipelineRow('offer'),
  Placement: pipelineRow('placement'),
  Agreement: placementRow('apprenticeship_agreement'),
  Terms: traineeRow('placement_terms', 'trainee_id'),
  EmployerCheckIn: placementRow('employer_check_in'),
  Enrolment: traineeRow('training_enrolment', 'trainee_id'),
  FollowUp: traineeRow('follow_up', 'trainee_id'),
  FollowUpRecorded: traineeRow('follow_up_record', 'trainee_id'),
  CheckedIn: traineeRow('follow_up_record', 'trainee_id'),
  Alert: traineeRow('safety_alert', 'trainee_id'),
  // The institution that owns the hold, and never the employer, which is not notified of it.
  Hold: `select institution_id as "institutionId", null::uuid as "traineeId", null::uuid as "employerId", false as "isSent" from hold_cause where hold_id = $1`,
  // The sending institution and its trainee. The trainee record of the receiving institution must not reach
  // the sender.
  InstitutionReferral: `select r.from_institution_id as "institutionId", p.trainee_id as "traineeId", null::uuid as "employerId", false as "isSent" from institution_referral r
    left join institution_referral_person p on p.referral_id = r.id and p.institution_id = r.from_institution_id where r.id = $1`,
  NewVacanciesMatched: `select institution_id as "institutionId", null::uuid as "traineeId", null::uuid as "employerId", false as "isSent" from new_match_notification where id = $1`,
  Task: traineeRow('task', 'trainee_id'),
};

/** The referral that a subject is or belongs to. */
const referralOf = (
  subject: string,
): string => `(select id from referral where id = ${subject} union all select referral_id from interview where id = ${subject}
  union all select referral_id from offer where id = ${subject} union all select referral_id from placement where id = ${subject})`;

/**
 * The state of the consent that lets an employer see the trainee, for the subject of a message; null if the
 * subject is not part of a pipeline.
 */
export const referralConsent = (subject: string): string =>
  `(select app.consent_state(r.institution_id, r.consent_id) from referral r where r.id in ${referralOf(subject)} limit 1)`;

/**
 * The state of the consent needed to write to the trainee about a subject.
 *
 * - After she is hired: LIVE, so only the safe-contact rules apply.
 * - After she agreed to a referral: the consent for that employer, because what she agreed to continues even
 * if she withdraws her matching consent.
 * - For a follow-up: the consent to follow-up contact.
 * - For anything not agreed yet: the matching consent.
 */
export const traineeConsent = (institution: string, trainee: string, subject: string): string => `
  coalesce(
    (select case when r.state = 'HIRED' then 'LIVE' else app.consent_state(r.institution_id, r.consent_id) end
      from referral r where r.institution_id = ${institution} and r.trainee_id = ${trainee} and r.id in ${referralOf(subject)} and (r.state = 'HIRED' or r.consent_id is not null)),
    (select case when c.state = 'GIVEN' and c.expires_on >= app.today() then 'LIVE' when c.state in ('WITHDRAWN', 'REFUSED') then 'WITHDRAWN' else 'MISSING' end
      from consent c where c.institution_id = ${institution} and c.trainee_id = ${trainee} and c.state <> 'SUPERSEDED'
        and c.purpose = case when exists (select from follow_up where id = ${subject}) then 'FOLLOW_UP_CONTACT' else 'MATCHING' end order by c.given_at desc, c.id limit 1),
    'MISSING')`;

/**
 * Whether the subject of a reminder is over, so that no reminder is sent too late; null if the event is no
 * longer stored.
 */
export const isObsolete = (event: string): string => `
  (select case
    when e.event = 'InterviewUpcoming' then not exists (select from interview where id = e.subject_id and state = 'CONFIRMED' and starts_at > app.now())
    when e.event = 'ReferralReminded' then not exists (select from referral where id = e.subject_id and state = 'ASKED')
    when e.event = 'OfferExpiring' then not exists (select from offer where id = e.subject_id and state in ('ISSUED', 'EXPLAINED') and answer_by > app.now())
    when e.event in ('FollowUpDue', 'FollowUpClosing') then not exists (select from follow_up where id = e.subject_id and state in ('SCHEDULED', 'ATTEMPTED'))
    when e.event = 'AgreementDue' then not exists (select from apprenticeship_agreement where id = e.subject_id and state = 'PLANNED')
    when e.event = 'EmployerCheckInRequested' then not exists (select from employer_check_in where id = e.subject_id and state = 'ASKED' and expires_at > app.now())
    when e.event like 'MailCode%' then not exists (select from mail_code c left join employer_invitation i on i.id = c.invitation_id left join account a on a.id = c.account_id
      where c.id = e.subject_id and c.ended_at is null and c.expires_at > now() and coalesce(i.state, 'OPEN') = 'OPEN' and (c.purpose <> 'CONFIRM' or a.email_confirmed_at is null))
    else false end
  from outbox e where e.id = ${event})`;

/**
 * Whether the employer of a referral, interview, offer or placement is on hold. The subject is identified by
 * id and institution.
 */
export const isAtEmployerOnHold = (
  institution: string,
  subject: string,
): string => `exists (select from employer_hold h where h.lifted_at is null and h.employer_id in (
    select employer_id from referral where institution_id = ${institution} and id = ${subject}
    union all select employer_id from interview where institution_id = ${institution} and id = ${subject}
    union all select employer_id from offer where institution_id = ${institution} and id = ${subject}
    union all select employer_id from placement where institution_id = ${institution} and id = ${subject}))`;

/**
 * Whether an event brings the trainee closer to an employer that is on hold; null if the event is no longer
 * stored.
 */
export const leadsToEmployerOnHold = (event: string, leading: string): string => `
  (select e.event = any(${leading}::text[]) and exists (select from employer_hold h where h.lifted_at is null and h.employer_id in (
    select employer_id from referral where id = e.subject_id union all select employer_id from interview where id = e.subject_id
    union all select employer_id from offer where id = e.subject_id union all select employer_id from placement where id = e.subject_id))
  from outbox e where e.id = ${event})`;
