import type { EventName } from '../../../shared/events';
import { type Writer, WRITERS_OF } from '../../../shared/writers';

/**
 * The recipients an event may concern, relative to its subject: the trainee; her responsible officer; the
 * assignee of the follow-up; the employer's users; the vetting officers of the visiting institution;
 * those of them who may decide on the visit and were not asked yet; the
 * safety leads of the trainee's institution; her case worker; staff of the receiving institution who may
 * answer; the officers of all tasks that a hold opened together; the officer a new-match notification was made for; the recipient of a code; the holder of an
 * account; the owners of its business; the institution administrators; the two colleagues of a handover; the
 * colleague on leave and the stand-in.
 */
export const RECIPIENTS = [
  'TRAINEE',
  'PLACEMENT_OFFICER',
  'FOLLOW_UP_OFFICER',
  'EMPLOYER_USERS',
  'VETTING_OFFICERS',
  'VETTING_DECIDERS',
  'SAFETY_LEADS',
  'CASE_WORKER',
  'RECEIVING_STAFF',
  'HOLD_TASK_OFFICERS',
  'NOTICE_OFFICER',
  'CODE_READER',
  'ACCOUNT_HOLDER',
  'OWNERS',
  'INSTITUTION_ADMINS',
  'HANDOVER_SIDES',
  'LEAVE_SIDES',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Delivery channels. A trainee gets e-mail only if it is her verified safe contact method. */
export const CHANNELS = ['EMAIL', 'IN_APP'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One entry: the recipient, the code of the neutral text in notice-texts.ts, and the channels. */
export interface Notice {
  readonly to: Recipient;
  readonly notice: string;
  readonly channels: readonly Channel[];
  /**
   * Only if the employer has already seen the trainee. Before that it must not be able to infer that there
   * was a candidate.
   */
  readonly onlyOnceSent?: true;
  /** Not to the account that caused the event: it saw the result at once, and would read its own act as news. */
  readonly exceptAuthor?: true;
  /** Other codes by the login that caused the event, for notices that staff understand only with who did it. */
  readonly codeByLogin?: Readonly<Partial<Record<Writer, string>>>;
}

/** The code for an event that this login caused; `login` is null for an event from before it was recorded. */
export const noticeCode = ({ notice, codeByLogin }: Notice, login: string | null): string =>
  Object.entries(codeByLogin ?? {}).find(([writer]) => writer === login)?.[1] ?? notice;

/** Whether the notice would only repeat to an account what that account did; `authorId` is null if time caused the event. */
export const isOwnAct = ({ exceptAuthor }: Notice, accountId: string, authorId: string | null): boolean => exceptAuthor === true && accountId === authorId;

const both = (to: Recipient, notice: string): Notice => ({ to, notice, channels: ['EMAIL', 'IN_APP'] });
const inApp = (to: Recipient, notice: string): Notice => ({ to, notice, channels: ['IN_APP'] });
/** For the placement officer, with a code for each login that may cause the event. */
const saysWho = (notice: Notice, logins: readonly Writer[]): Notice => ({
  ...notice,
  codeByLogin: Object.fromEntries(logins.map((login) => [login, `${notice.notice}-by-${login}`])),
});
const byMail = (to: Recipient, notice: string): Notice => ({ to, notice, channels: ['EMAIL'] });
const onlyAfterSending = (notice: string): Notice => ({ ...both('EMPLOYER_USERS', notice), onlyOnceSent: true });

/** Asks each colleague who may decide once for a visit: a changed decision does not ask again. */
export const SECOND_PERSON_NEEDED = 'second-person-needed';

/**
 * The notices for each event. Codes for trainees and employers name no programme and no person, because a
 * message may be read over a shoulder or on a lock screen. Employers get no notice of anything before a
 * referral is sent, above all not that a trainee was asked and declined (invariant 1).
 */
export const NOTICES: Readonly<Record<EventName, readonly Notice[]>> = {
  // Staff are notified in the daily digest after the address is confirmed.
  EmployerRegistered: [both('EMPLOYER_USERS', 'registration-received')],
  EmployerActivated: [both('EMPLOYER_USERS', 'account-active')],
  EmployerSuspended: [both('EMPLOYER_USERS', 'account-suspended')],
  EmployerReinstated: [both('EMPLOYER_USERS', 'account-active')],
  EmployerClosed: [both('EMPLOYER_USERS', 'account-closed')],
  RegistrationDigestCreated: [both('VETTING_OFFICERS', 'businesses-registered')],
  MailCodeToConfirm: [byMail('CODE_READER', 'address-to-confirm')],
  MailCodeToJoin: [byMail('CODE_READER', 'invited')],
  MailCodeToReset: [byMail('CODE_READER', 'password-reset-requested')],
  AccountJoined: [both('OWNERS', 'colleague-joined')],
  AccountPasswordChanged: [both('ACCOUNT_HOLDER', 'password-changed')],
  AccountSearchLimitReached: [both('SAFETY_LEADS', 'search-limit-reached'), both('INSTITUTION_ADMINS', 'search-limit-reached')],
  AccountRequestCreated: [both('SAFETY_LEADS', 'account-request-made'), both('INSTITUTION_ADMINS', 'account-request-made')],
  AccountRequestAgreed: [both('SAFETY_LEADS', 'account-request-agreed'), both('INSTITUTION_ADMINS', 'account-request-agreed')],
  AccountRequestRefused: [both('SAFETY_LEADS', 'account-request-refused'), both('INSTITUTION_ADMINS', 'account-request-refused')],
  VettingPlanned: [inApp('VETTING_OFFICERS', 'visit-planned')],
  VettingVisited: [],
  VettingSubmitted: [both('VETTING_OFFICERS', 'visit-to-decide')],
  VettingSecondPersonNeeded: [{ ...both('VETTING_DECIDERS', SECOND_PERSON_NEEDED), exceptAuthor: true }],
  VettingDecided: [both('EMPLOYER_USERS', 'site-decided'), inApp('VETTING_OFFICERS', 'visit-decided')],
  VettingRevoked: [both('EMPLOYER_USERS', 'site-decided'), both('VETTING_OFFICERS', 'approval-revoked')],
  VettingExpiring: [both('VETTING_OFFICERS', 'approval-expiring'), both('EMPLOYER_USERS', 'visit-due')],
  VacancySubmitted: [both('VETTING_OFFICERS', 'vacancy-to-review')],
  VacancyReturned: [both('EMPLOYER_USERS', 'vacancy-returned')],
  VacancyApproved: [both('EMPLOYER_USERS', 'vacancy-approved')],
  VacancyOpened: [both('EMPLOYER_USERS', 'vacancy-open')],
  VacancyPaused: [],
  VacancyResumed: [],
  VacancyFilled: [both('EMPLOYER_USERS', 'vacancy-filled')],
  VacancyReopened: [both('EMPLOYER_USERS', 'vacancy-open')],
  VacancyClosed: [],
  VacancyWithdrawn: [],
  NewVacanciesMatched: [both('NOTICE_OFFICER', 'new-matching-vacancies')],
  TraineeRegistered: [inApp('PLACEMENT_OFFICER', 'trainee-registered')],
  TraineeStartedPreparing: [],
  TraineeBecameJobReady: [inApp('PLACEMENT_OFFICER', 'trainee-job-ready'), inApp('TRAINEE', 'next-step')],
  TraineePaused: [both('PLACEMENT_OFFICER', 'trainee-paused')],
  TraineeResumed: [both('PLACEMENT_OFFICER', 'trainee-resumed')],
  TraineeExited: [inApp('PLACEMENT_OFFICER', 'trainee-exited')],
  TraineeExitCorrected: [inApp('PLACEMENT_OFFICER', 'trainee-exit-corrected')],
  TraineeAnonymised: [],
  TraineeRequestedCall: [both('PLACEMENT_OFFICER', 'call-requested')],
  TraineeAskedToCall: [both('TRAINEE', 'please-call')],
  ConsentGiven: [],
  ConsentRefused: [],
  ConsentWithdrawn: [both('PLACEMENT_OFFICER', 'consent-withdrawn'), inApp('TRAINEE', 'change-recorded')],
  ConsentSuperseded: [],
  ContactVerified: [],
  ContactLost: [both('PLACEMENT_OFFICER', 'contact-lost')],
  ContactBlocked: [both('PLACEMENT_OFFICER', 'contact-lost')],
  ContactUnblocked: [],
  ReferralProposed: [],
  ReferralAsked: [both('TRAINEE', 'question-waiting')],
  ReferralReminded: [both('TRAINEE', 'question-waiting')],
  ReferralAgreed: [both('PLACEMENT_OFFICER', 'trainee-agreed')],
  ReferralDeclinedByTrainee: [inApp('PLACEMENT_OFFICER', 'trainee-declined')],
  ReferralSent: [both('EMPLOYER_USERS', 'candidate-introduced'), inApp('TRAINEE', 'your-profile-sent')],
  ReferralViewed: [],
  ReferralShortlisted: [both('PLACEMENT_OFFICER', 'candidate-shortlisted'), inApp('TRAINEE', 'interest-shown')],
  ReferralInvited: [],
  ReferralOffered: [],
  ReferralHired: [],
  ReferralNotSelected: [both('PLACEMENT_OFFICER', 'candidate-not-selected'), inApp('TRAINEE', 'news-waiting')],
  ReferralWithdrawn: [
    onlyAfterSending('candidate-no-longer-available'),
    saysWho(inApp('PLACEMENT_OFFICER', 'referral-withdrawn'), WRITERS_OF.ReferralWithdrawn),
  ],
  ReferralExpired: [onlyAfterSending('candidate-no-longer-available'), inApp('PLACEMENT_OFFICER', 'referral-expired')],
  ReferralTalkRequested: [both('PLACEMENT_OFFICER', 'call-requested')],
  InterviewProposed: [both('TRAINEE', 'question-waiting'), both('PLACEMENT_OFFICER', 'interview-proposed')],
  InterviewConfirmed: [both('EMPLOYER_USERS', 'interview-confirmed'), both('PLACEMENT_OFFICER', 'interview-confirmed')],
  InterviewCancelled: [
    { ...both('EMPLOYER_USERS', 'interview-cancelled'), exceptAuthor: true },
    both('PLACEMENT_OFFICER', 'interview-cancelled'),
    both('TRAINEE', 'interview-called-off'),
  ],
  InterviewExpired: [],
  InterviewDone: [both('PLACEMENT_OFFICER', 'interview-done'), inApp('TRAINEE', 'appointment-done')],
  InterviewCorrected: [both('PLACEMENT_OFFICER', 'interview-corrected')],
  InterviewMissed: [both('PLACEMENT_OFFICER', 'interview-missed')],
  InterviewUpcoming: [both('TRAINEE', 'interview-reminder'), inApp('PLACEMENT_OFFICER', 'interview-upcoming'), both('EMPLOYER_USERS', 'interview-upcoming')],
  OfferIssued: [both('PLACEMENT_OFFICER', 'offer-to-explain'), both('TRAINEE', 'news-waiting')],
  OfferExplained: [both('TRAINEE', 'question-waiting')],
  OfferCoolingOffWaived: [inApp('PLACEMENT_OFFICER', 'cooling-off-waived')],
  OfferAccepted: [both('EMPLOYER_USERS', 'candidate-accepted'), both('PLACEMENT_OFFICER', 'trainee-accepted'), both('TRAINEE', 'answer-recorded')],
  OfferDeclined: [both('EMPLOYER_USERS', 'candidate-declined'), both('PLACEMENT_OFFICER', 'trainee-declined-offer'), both('TRAINEE', 'answer-recorded')],
  OfferWithdrawn: [saysWho(both('PLACEMENT_OFFICER', 'offer-withdrawn'), WRITERS_OF.OfferWithdrawn), both('TRAINEE', 'news-waiting')],
  OfferExpired: [both('EMPLOYER_USERS', 'offer-expired'), both('PLACEMENT_OFFICER', 'offer-expired'), inApp('TRAINEE', 'news-waiting')],
  OfferExpiring: [both('TRAINEE', 'question-waiting'), both('PLACEMENT_OFFICER', 'offer-expiring')],
  OfferTalkRequested: [both('PLACEMENT_OFFICER', 'call-requested')],
  PlacementPlanned: [inApp('PLACEMENT_OFFICER', 'placement-planned')],
  PlacementStartRescheduled: [both('EMPLOYER_USERS', 'start-rescheduled'), inApp('PLACEMENT_OFFICER', 'start-rescheduled'), both('TRAINEE', 'news-waiting')],
  PlacementStartConfirmed: [inApp('PLACEMENT_OFFICER', 'start-confirmed-by-one')],
  PlacementVerified: [both('PLACEMENT_OFFICER', 'start-confirmed'), inApp('EMPLOYER_USERS', 'start-confirmed'), inApp('TRAINEE', 'your-start-confirmed')],
  PlacementContactLost: [both('PLACEMENT_OFFICER', 'placement-contact-lost')],
  PlacementContactRegained: [inApp('PLACEMENT_OFFICER', 'placement-contact-regained')],
  PlacementEnded: [both('PLACEMENT_OFFICER', 'placement-ended')],
  PlacementEndCorrected: [both('PLACEMENT_OFFICER', 'placement-end-corrected')],
  PlacementCancelled: [
    both('EMPLOYER_USERS', 'candidate-no-longer-available'),
    inApp('PLACEMENT_OFFICER', 'placement-cancelled'),
    inApp('TRAINEE', 'news-waiting'),
  ],
  AgreementSigned: [inApp('PLACEMENT_OFFICER', 'agreement-signed'), inApp('TRAINEE', 'your-agreement-signed')],
  AgreementRegistered: [inApp('PLACEMENT_OFFICER', 'agreement-registered'), inApp('TRAINEE', 'your-agreement-registered')],
  AgreementStarted: [],
  AgreementEnded: [inApp('PLACEMENT_OFFICER', 'agreement-ended')],
  TermsRecorded: [inApp('PLACEMENT_OFFICER', 'terms-recorded'), inApp('TRAINEE', 'news-waiting')],
  AgreementDue: [both('PLACEMENT_OFFICER', 'agreement-due'), both('EMPLOYER_USERS', 'agreement-due')],
  AgreementOverdue: [both('PLACEMENT_OFFICER', 'agreement-overdue')],
  FollowUpRecorded: [],
  FollowUpMissed: [both('FOLLOW_UP_OFFICER', 'follow-up-missed')],
  CheckedIn: [inApp('PLACEMENT_OFFICER', 'trainee-checked-in')],
  FollowUpDue: [both('FOLLOW_UP_OFFICER', 'follow-up-due'), both('TRAINEE', 'question-waiting')],
  FollowUpClosing: [both('FOLLOW_UP_OFFICER', 'follow-up-closing')],
  EmployerCheckInRequested: [both('EMPLOYER_USERS', 'short-question')],
  EmployerCheckInAnswered: [both('PLACEMENT_OFFICER', 'employer-answered')],
  // It is only the employer's statement: a task for the trainee's officer, and no notice to the trainee.
  EmployerCheckInReportedLeft: [],
  EnrolmentCompleted: [inApp('PLACEMENT_OFFICER', 'course-completed'), inApp('TRAINEE', 'your-course-completed')],
  EnrolmentWithdrawn: [inApp('PLACEMENT_OFFICER', 'course-left')],
  AlertOpened: [both('SAFETY_LEADS', 'look-today'), both('CASE_WORKER', 'look-today')],
  AlertTriaged: [],
  AlertActed: [],
  AlertResolved: [inApp('SAFETY_LEADS', 'matter-closed'), inApp('CASE_WORKER', 'matter-closed')],
  AlertUnfounded: [inApp('SAFETY_LEADS', 'matter-closed'), inApp('CASE_WORKER', 'matter-closed')],
  AlertReopened: [both('SAFETY_LEADS', 'look-today'), both('CASE_WORKER', 'look-today')],
  HoldPlaced: [both('SAFETY_LEADS', 'hold-placed')],
  HoldLiftAgreed: [both('SAFETY_LEADS', 'hold-second-person')],
  HoldLifted: [both('SAFETY_LEADS', 'hold-lifted')],
  TaskOpened: [both('SAFETY_LEADS', 'task-waiting')],
  // One for each officer, however many tasks a hold opens for her; its subject is one of the institution's tasks.
  TaskAssigned: [both('HOLD_TASK_OFFICERS', 'task-waiting')],
  HandoverRecorded: [both('HANDOVER_SIDES', 'trainees-handed-over')],
  LeaveRecorded: [{ ...both('LEAVE_SIDES', 'leave-recorded'), exceptAuthor: true }],
  LeaveEnded: [{ ...both('LEAVE_SIDES', 'leave-ended'), exceptAuthor: true }],
  LeaveStandInClosed: [both('LEAVE_SIDES', 'leave-stand-in-closed'), { ...both('SAFETY_LEADS', 'leave-stand-in-closed'), exceptAuthor: true }],
  InstitutionReferralDrafted: [],
  InstitutionReferralOffered: [both('RECEIVING_STAFF', 'institution-referral-waiting')],
  InstitutionReferralAccepted: [both('CASE_WORKER', 'institution-referral-accepted')],
  InstitutionReferralRejected: [both('CASE_WORKER', 'institution-referral-rejected')],
  InstitutionReferralReleased: [both('RECEIVING_STAFF', 'institution-referral-released')],
  InstitutionReferralServiceStarted: [inApp('CASE_WORKER', 'institution-referral-started')],
  InstitutionReferralFinished: [inApp('CASE_WORKER', 'institution-referral-ended')],
  InstitutionReferralRevoked: [both('RECEIVING_STAFF', 'institution-referral-ended'), inApp('CASE_WORKER', 'institution-referral-ended')],
  InstitutionReferralExpired: [inApp('RECEIVING_STAFF', 'institution-referral-ended'), both('CASE_WORKER', 'institution-referral-ended')],
};

/**
 * Whether the trainee gets the notice only in the app, without e-mail or a staff task. This holds after she
 * has left, and, if she paused everything herself, for the notices about offers and interviews that the pause
 * ends.
 */
export const isContactSuppressed = (state: string, event: EventName): boolean =>
  state === 'EXITED' || (state === 'PAUSED' && (event === 'OfferWithdrawn' || event === 'InterviewCancelled'));

/**
 * E-mail that any visitor can trigger to any address, each kind with its own limit: a code for a new
 * business, for a corrected address, for a colleague, for a new password.
 */
export type LimitedMail = 'CONFIRM' | 'CORRECT' | 'INVITE' | 'RESET';

/**
 * The limit that applies to a notice. `isCorrected`: it is sent to an address that replaces a mistyped one.
 * Null for all other e-mail, including everything about safety.
 */
export function limitedMail(notice: string, isCorrected: boolean): LimitedMail | null {
  if (notice === 'address-to-confirm') return isCorrected ? 'CORRECT' : 'CONFIRM';
  if (notice === 'invited') return 'INVITE';
  return notice === 'password-reset-requested' ? 'RESET' : null;
}

/**
 * Notices sent to an address that is not confirmed yet, because they confirm it or invite its owner. Each
 * contains a code.
 */
export const CODE_NOTICES: readonly string[] = ['address-to-confirm', 'invited', 'password-reset-requested'];
