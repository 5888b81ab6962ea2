import { ALERT } from '../../alerts/domain/alert';
import { CHECK_IN } from '../../check-ins/domain/check-in';
import { CONSENT } from '../../consents/domain/consent';
import { EMPLOYER } from '../../employers/domain/employer';
import { FOLLOW_UP } from '../../follow-ups/domain/follow-up';
import { INSTITUTION_REFERRAL } from '../../institutions/domain/institution-referral-states';
import { OFFER } from '../../offers/domain/offer';
import { AGREEMENT } from '../../placements/domain/agreement';
import { PLACEMENT } from '../../placements/domain/placement';
import { INTERVIEW } from '../../referrals/domain/interview';
import { REFERRAL } from '../../referrals/domain/referral';
import { ENROLMENT } from '../../services/domain/enrolment';
import type { EventName } from '../../../shared/events';
import type { StateMachine } from '../../../shared/state-machine';
import { TRAINEE } from '../../trainees/domain/trainee';
import { VACANCY } from '../../vacancies/domain/vacancy';
import { VETTING } from '../../vetting/domain/vetting';

/** What must hold for the row an event is about if the event is true. */
export interface ExpectedState {
  readonly table: string;
  /** The states the row may be in by now: the one the event led to and all that can follow it. */
  readonly states: readonly string[];
}

/** A state and every state reachable from it. */
function reachableFrom<S extends string, M extends string>(machine: StateMachine<S, M>, state: S): S[] {
  const reached = new Set([state]);
  const transitions = Object.values<{ readonly from: readonly S[]; readonly to: S }>(machine.transitions);
  for (const one of reached) for (const transition of transitions) if (transition.from.includes(one)) reached.add(transition.to);
  return machine.states.filter((one) => reached.has(one));
}

const expectAfter =
  <S extends string, M extends string>(table: string, machine: StateMachine<S, M>) =>
  (...transitions: M[]): ExpectedState => ({
    table,
    states: [...new Set(transitions.flatMap((transition) => reachableFrom(machine, machine.transitions[transition].to)))],
  });

const employer = expectAfter('employer', EMPLOYER);
const vetting = expectAfter('vetting', VETTING);
const vacancy = expectAfter('vacancy', VACANCY);
const trainee = expectAfter('trainee', TRAINEE);
const consent = expectAfter('consent', CONSENT);
const referral = expectAfter('referral', REFERRAL);
const interview = expectAfter('interview', INTERVIEW);
const offer = expectAfter('offer', OFFER);
const placement = expectAfter('placement', PLACEMENT);
const agreement = expectAfter('apprenticeship_agreement', AGREEMENT);
const followUp = expectAfter('follow_up', FOLLOW_UP);
const checkIn = expectAfter('employer_check_in', CHECK_IN);
const enrolment = expectAfter('training_enrolment', ENROLMENT);
const alert = expectAfter('safety_alert', ALERT);
const institutionReferral = expectAfter('institution_referral', INSTITUTION_REFERRAL);

/**
 * The expected states for each event. The worker reads the row again before it notifies anyone, so a false
 * event causes no notification, whatever its source. Null if the event implies no state: something was
 * recorded or requested, or it is a reminder, which is checked again when it is sent (`isObsolete`).
 */
export const EXPECTED_STATES: Readonly<Record<EventName, ExpectedState | null>> = {
  EmployerRegistered: null,
  RegistrationDigestCreated: null,
  AccountRequestCreated: null,
  AccountRequestAgreed: null,
  AccountRequestRefused: null,
  HandoverRecorded: null,
  LeaveRecorded: null,
  LeaveEnded: null,
  LeaveStandInClosed: null,
  EmployerActivated: employer('activate'),
  EmployerSuspended: employer('suspend'),
  EmployerReinstated: employer('reinstate'),
  EmployerClosed: employer('close'),
  MailCodeToConfirm: null,
  MailCodeToJoin: null,
  MailCodeToReset: null,
  AccountJoined: null,
  AccountPasswordChanged: null,
  AccountSearchLimitReached: null,
  VettingPlanned: null,
  VettingVisited: vetting('visit'),
  VettingSubmitted: vetting('submit'),
  VettingSecondPersonNeeded: vetting('submit'),
  VettingDecided: vetting('decide'),
  VettingRevoked: vetting('revoke'),
  VettingExpiring: vetting('decide'),
  VacancySubmitted: vacancy('submit'),
  VacancyReturned: vacancy('return'),
  VacancyApproved: vacancy('approve'),
  VacancyOpened: vacancy('open'),
  VacancyPaused: vacancy('pause'),
  VacancyResumed: vacancy('resume'),
  VacancyFilled: vacancy('fill'),
  VacancyReopened: vacancy('reopen'),
  VacancyClosed: vacancy('close'),
  VacancyWithdrawn: vacancy('withdraw'),
  NewVacanciesMatched: null,
  TraineeRegistered: null,
  TraineeStartedPreparing: null,
  // A pause returns to the state before it, which the state machine does not express.
  TraineeBecameJobReady: null,
  TraineePaused: null,
  TraineeResumed: null,
  TraineeExited: trainee('exit'),
  // It returns to the state before the exit, which the state machine does not express.
  TraineeExitCorrected: null,
  TraineeAnonymised: trainee('anonymise'),
  TraineeRequestedCall: null,
  TraineeAskedToCall: null,
  ConsentGiven: { table: 'consent', states: reachableFrom(CONSENT, 'GIVEN') },
  ConsentRefused: { table: 'consent', states: reachableFrom(CONSENT, 'REFUSED') },
  ConsentWithdrawn: consent('withdraw'),
  ConsentSuperseded: consent('supersede'),
  ContactVerified: null,
  ContactLost: null,
  ContactBlocked: null,
  ContactUnblocked: null,
  ReferralProposed: null,
  ReferralAsked: referral('ask'),
  ReferralReminded: null,
  ReferralAgreed: referral('agree'),
  ReferralDeclinedByTrainee: referral('decline'),
  ReferralSent: referral('send'),
  ReferralViewed: referral('view'),
  ReferralShortlisted: referral('shortlist'),
  ReferralInvited: referral('invite'),
  ReferralOffered: referral('offer'),
  ReferralHired: referral('hire'),
  ReferralNotSelected: referral('notSelect'),
  ReferralWithdrawn: referral('withdraw'),
  ReferralExpired: referral('expire'),
  ReferralTalkRequested: referral('ask'),
  InterviewProposed: { table: 'interview', states: reachableFrom(INTERVIEW, 'PROPOSED') },
  InterviewConfirmed: interview('confirm'),
  InterviewCancelled: interview('cancel'),
  InterviewExpired: interview('expire'),
  InterviewDone: interview('finish'),
  InterviewCorrected: interview('correct'),
  InterviewMissed: interview('miss'),
  InterviewUpcoming: interview('confirm'),
  OfferIssued: offer('issue'),
  OfferExplained: offer('explain'),
  OfferCoolingOffWaived: offer('waiveCoolingOff'),
  OfferAccepted: offer('accept'),
  OfferDeclined: offer('decline'),
  OfferWithdrawn: offer('withdraw'),
  OfferExpired: offer('expire'),
  OfferExpiring: offer('issue'),
  OfferTalkRequested: offer('issue'),
  PlacementPlanned: { table: 'placement', states: reachableFrom(PLACEMENT, 'PLANNED') },
  PlacementStartRescheduled: placement('rescheduleStart'),
  PlacementStartConfirmed: placement('confirmStart'),
  PlacementVerified: placement('verify'),
  PlacementContactLost: placement('markUnreachable'),
  PlacementContactRegained: placement('markReachable'),
  PlacementEnded: placement('complete', 'endByTrainee', 'endByEmployer', 'endForSafety'),
  // back at work, and all that can follow it
  PlacementEndCorrected: placement('verify'),
  PlacementCancelled: placement('cancel'),
  AgreementSigned: agreement('sign'),
  AgreementRegistered: agreement('register'),
  AgreementStarted: agreement('run'),
  AgreementEnded: agreement('complete', 'convert', 'break'),
  TermsRecorded: null,
  AgreementDue: null,
  AgreementOverdue: null,
  FollowUpRecorded: null,
  FollowUpMissed: followUp('miss'),
  CheckedIn: null,
  FollowUpDue: null,
  FollowUpClosing: null,
  EmployerCheckInRequested: checkIn('ask'),
  EmployerCheckInAnswered: checkIn('answer'),
  EmployerCheckInReportedLeft: checkIn('answer'),
  EnrolmentCompleted: enrolment('complete'),
  EnrolmentWithdrawn: enrolment('withdraw'),
  AlertOpened: null,
  AlertTriaged: alert('triage'),
  AlertActed: alert('act'),
  AlertResolved: alert('resolve'),
  AlertUnfounded: alert('markUnfounded'),
  AlertReopened: null,
  HoldPlaced: null,
  HoldLiftAgreed: null,
  HoldLifted: null,
  TaskOpened: null,
  TaskAssigned: null,
  InstitutionReferralDrafted: null,
  InstitutionReferralOffered: institutionReferral('offer'),
  InstitutionReferralAccepted: institutionReferral('accept'),
  InstitutionReferralRejected: institutionReferral('reject'),
  InstitutionReferralReleased: institutionReferral('release'),
  InstitutionReferralServiceStarted: institutionReferral('startService'),
  InstitutionReferralFinished: institutionReferral('finish'),
  InstitutionReferralRevoked: institutionReferral('revoke'),
  InstitutionReferralExpired: institutionReferral('expire'),
};
